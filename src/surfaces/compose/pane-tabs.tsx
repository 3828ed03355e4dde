import { Spinner, Tab, TabList, makeStyles, tokens, useId } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { MailDraft } from '../../core/mail/draft';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';
import { usePaneWords } from './pane-language';
import type { MailChanges } from './repairs/use-mail-changes';

const HandoffFlow = lazy(() => import('./handoff'));

const useStyles = makeStyles({
  // Fluent's tabs stand in from the column's edge by their own padding.
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  panel: { paddingTop: tokens.spacingVerticalL },
});

type TabName = 'check' | 'handoff';

interface PaneTabsProps {
  readonly mail: ComposeMail;
  /** As last read; `null` where there is nothing to hand over with, and then there is the check alone. */
  readonly draft: MailDraft | null;
  readonly changes: MailChanges;
  readonly policy: Policy;
  readonly directory: PartnerDirectory;
  /** What the check says in one line. */
  readonly verdictLine: ReactNode;
  /** The check. */
  readonly children: ReactNode;
}

/** The check of the mail, and the handoff; the latter is fetched when it is first wanted, and then stays as it is. */
export function PaneTabs({ children, draft, ...handoff }: PaneTabsProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const [tab, setTab] = useState<TabName>('check');
  const [isWanted, setWanted] = useState(false);
  const id = useId('tab');
  const choose = (name: TabName) => {
    setTab(name);
    setWanted(isWanted || name === 'handoff');
  };
  const hasTabs = draft !== null;
  const panel = (name: TabName) =>
    hasTabs
      ? {
          id: `${id}-panel-${name}`,
          role: 'tabpanel',
          'aria-labelledby': `${id}-${name}`,
          className: styles.panel,
          hidden: tab !== name,
        }
      : {};
  const tabOf = (name: TabName) => ({
    id: `${id}-${name}`,
    value: name,
    'aria-controls': `${id}-panel-${name}`,
    children: words.tabs[name],
  });
  return (
    <div>
      {hasTabs && (
        <TabList
          className={styles.tabs}
          aria-label={words.tabs.title}
          selectedValue={tab}
          onTabSelect={(_, { value }) => choose(value === 'handoff' ? 'handoff' : 'check')}
        >
          <Tab {...tabOf('check')} />
          <Tab {...tabOf('handoff')} />
        </TabList>
      )}
      <div {...panel('check')}>{children}</div>
      <div {...panel('handoff')}>
        {isWanted && draft !== null && (
          <Suspense fallback={<Spinner size="small" />}>
            <HandoffFlow {...handoff} draft={draft} isShown={tab === 'handoff'} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
