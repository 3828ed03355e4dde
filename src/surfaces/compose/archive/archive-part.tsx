import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { MailDraft } from '../../../core/mail/draft';
import { isPackedArchive, routeOf } from '../../../core/mail/route';
import type { Verdict } from '../../../core/mail/verdict';
import type { Policy } from '../../../core/policy/policy';
import type { ComposeMail } from '../../../hosts/outlook';
import { usePart } from '../../../ui/use-part';
import type { MailWatch } from '../live/watch-mail';
import { usePaneWords } from '../pane-language';
import { Fetched } from '../parts/fetched';
import { ArchiveOffer } from './archive-offer';
import { PlacedArchive } from './placed-archive';
import { useArchive } from './use-archive';

const fetchMaking = () => import(/* webpackChunkName: "archive" */ './making');

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
  const { announce } = useAnnounce();
  const [isWanted, setWanted] = useState(false);
  const making = usePart(fetchMaking, isWanted);
  const [state, acts] = useArchive(watch);
  const words = making.part?.archiveCatalogue(language);
  const saying =
    state.phase === 'working' ? words?.steps[state.step] : state.phase === 'made' ? words?.card.title : null;
  useEffect(() => {
    if (saying) {
      announce(saying, { polite: true });
    }
  }, [announce, saying]);

  if (state.phase === 'made') {
    return state.isPassedOn ? (
      <PlacedArchive name={state.archive.name} isGoingBack={state.isGoingBack} onTakeBack={acts.takeBack} />
    ) : (
      <Fetched part={making}>
        {({ PasswordCard }) => (
          <PasswordCard state={state} onPassOn={acts.passOn} onTakeBack={acts.takeBack} />
        )}
      </Fetched>
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
        onOpen={() => setWanted(true)}
        onFocusTaken={acts.endTakingBack}
      >
        <Fetched part={making}>
          {({ ArchiveForm, makeWithPassword }) => (
            <ArchiveForm
              attachments={draft.attachments}
              state={state}
              onMake={(choice) => acts.make((onStep) => makeWithPassword(mail, choice, language, onStep))}
            />
          )}
        </Fetched>
      </ArchiveOffer>
    </>
  );
}
