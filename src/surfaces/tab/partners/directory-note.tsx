import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { ActionButton } from '../../../ui/action-button';
import { counted } from '../../../ui/plural';
import { troubleText } from '../graph/trouble-text';
import { useTab } from '../tab-context';
import type { DirectoryState } from '../use-directory';

/** That the list is not the tenant's own, or not all of it, and what to do; nothing where all is well. */
export function DirectoryNote({ trouble, skipped, readAgain }: DirectoryState) {
  const { words, language } = useTab();
  if (trouble !== null) {
    return (
      <MessageBar layout="multiline" intent="info" politeness="polite">
        <MessageBarBody>{`${words.directory.fromFile} ${troubleText(trouble, words, null)}`}</MessageBarBody>
        <MessageBarActions>
          <ActionButton onAct={readAgain}>
            {trouble.kind === 'signInNeeded' ? words.states.signIn : words.states.retry}
          </ActionButton>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    skipped > 0 && (
      <MessageBar layout="multiline" intent="info" politeness="polite">
        <MessageBarBody>{counted(words.directory.skipped, skipped, language)}</MessageBarBody>
      </MessageBar>
    )
  );
}
