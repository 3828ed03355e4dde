import { useState, type ReactNode } from 'react';
import type { MailDraft } from '../../core/mail/draft';
import type { Policy } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';
import { Tabs } from '../../ui/tabs';
import { usePart } from '../../ui/use-part';
import { usePaneWords } from './pane-language';
import { Fetched } from './parts/fetched';
import type { MailChanges } from './repairs/use-mail-changes';

const fetchHandoff = () => import(/* webpackChunkName: "handoff" */ './handoff');

type TabName = 'check' | 'handoff';

interface PaneTabsProps {
  readonly mail: ComposeMail;
  /** As last read; `null` where there is nothing to hand over with, and then there is the check alone. */
  readonly draft: MailDraft | null;
  readonly changes: MailChanges;
  readonly policy: Policy;
  /** What the check says in one line. */
  readonly verdictLine: ReactNode;
  /** The check. */
  readonly children: ReactNode;
}

/** The check of the mail, and the handoff; the latter is fetched when it is first wanted, and then stays as it is. */
export function PaneTabs({ children, draft, ...handoff }: PaneTabsProps) {
  const { words } = usePaneWords();
  const [tab, setTab] = useState<TabName>('check');
  const [isWanted, setWanted] = useState(false);
  const flow = usePart(fetchHandoff, isWanted);
  if (draft === null) {
    return children;
  }
  const choose = (name: TabName) => {
    setTab(name);
    setWanted(isWanted || name === 'handoff');
  };
  return (
    <Tabs
      title={words.tabs.title}
      chosen={tab}
      tabs={[
        { name: 'check', label: words.tabs.check, content: children },
        {
          name: 'handoff',
          label: words.tabs.handoff,
          content: (
            <Fetched part={flow}>
              {({ HandoffFlow }) => <HandoffFlow {...handoff} draft={draft} isShown={tab === 'handoff'} />}
            </Fetched>
          ),
        },
      ]}
      onChoose={choose}
    />
  );
}
