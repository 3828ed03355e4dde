import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { MailDraft } from '../../../core/mail/draft';
import { isPackedArchive, routeOf } from '../../../core/mail/route';
import type { Verdict } from '../../../core/mail/verdict';
import type { Policy } from '../../../core/policy/policy';
import type { ComposeMail } from '../../../hosts/outlook';
import type { MailWatch } from '../live/watch-mail';
import { usePaneWords } from '../pane-language';
import { ArchiveForm } from './archive-form';
import { ArchiveOffer } from './archive-offer';
import { PasswordCard } from './password-card';
import { PlacedArchive } from './placed-archive';
import { useArchive } from './use-archive';
import { useArchiveWords } from './use-archive-words';

interface ArchivePartProps {
  readonly mail: ComposeMail;
  readonly watch: MailWatch;
  /** As it was last judged. */
  readonly draft: MailDraft;
  readonly verdict: Verdict;
  readonly policy: Policy;
}

/** The way out where the recipient can't open protected mail: all client content in an archive with a password (M6). */
export function ArchivePart({ mail, watch, draft, verdict, policy }: ArchivePartProps) {
  const { language } = usePaneWords();
  const words = useArchiveWords();
  const { announce } = useAnnounce();
  const [state, acts] = useArchive(mail, watch, language);
  const saying =
    state.phase === 'working' ? words.steps[state.step] : state.phase === 'made' ? words.card.title : null;
  useEffect(() => {
    if (saying !== null) {
      announce(saying, { polite: true });
    }
  }, [announce, saying]);

  if (state.phase === 'made') {
    return state.isPassedOn ? (
      <PlacedArchive name={state.archive.name} isGoingBack={state.isGoingBack} onTakeBack={acts.takeBack} />
    ) : (
      <PasswordCard state={state} onPassOn={acts.passOn} onTakeBack={acts.takeBack} />
    );
  }
  if (!policy.protection.archive || draft.meeting !== null) {
    return null;
  }
  const earlier = draft.attachments.find((attachment) => isPackedArchive(attachment, draft));
  return (
    <>
      {earlier && state.phase === 'choosing' && <PlacedArchive name={earlier.name} />}
      <ArchiveOffer
        isWayOut={verdict.clientSignals.length > 0 && routeOf(draft, policy) === 'none'}
        isBack={state.phase === 'choosing' && state.isBack}
        onFocusTaken={acts.endTakingBack}
      >
        <ArchiveForm attachments={draft.attachments} state={state} onMake={acts.make} />
      </ArchiveOffer>
    </>
  );
}
