import { Button, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { Call20Regular, Headset20Regular, Video20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CallMedium } from '../../../../core/handoff/call/conversation';
import { phoneInWords } from '../../../../core/partners/phone-in-words';
import { phoneLink } from '../../../../hosts/teams';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';
import { useTab } from '../../tab-context';
import { useCall } from '../call-context';
import { TeamsButton } from './teams-button';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface CallButtonsProps {
  /** Whose: for the note, and for a screen reader. */
  readonly line: string;
  readonly phone: string | null;
  readonly teams: string | null;
  readonly isMain: boolean;
}

/**
 * The ways to call somebody: in Teams where that can be, and always by phone. That Teams started a call is not that somebody
 * answered, so no more is said than that.
 */
export function CallButtons({ line, phone, teams, isMain }: CallButtonsProps) {
  const styles = useStyles();
  const { words, host, now } = useTab();
  const { form } = useFlow();
  const { act } = useCall();
  const { announce } = useAnnounce();
  const [said, setSaid] = useState<'started' | 'notStarted' | null>(null);
  const isGuest = teams !== null && host.callWay(teams, 'audio').kind === 'guest';
  const canTeams = teams !== null && !isGuest;
  const isFirstCall = isMain && form.conversation.medium === null;

  const note = (medium: CallMedium) => act({ type: 'called', line, medium, at: now.time });
  const tell = (result: 'started' | 'notStarted') => {
    setSaid(result);
    announce(words.call[result]);
  };
  const media = [
    { media: 'video', act: words.call.video, icon: <Video20Regular /> },
    { media: 'audio', act: words.call.audio, icon: <Headset20Regular /> },
  ] as const;
  return (
    <>
      <div className={styles.buttons}>
        {canTeams &&
          media.map((one) => (
            <TeamsButton
              key={one.media}
              user={teams}
              media={one.media}
              icon={one.icon}
              isMain={isFirstCall && one.media === 'video'}
              label={one.act}
              fullLabel={words.call.onLine(one.act, line)}
              onCalled={() => note(one.media)}
              onTold={tell}
            />
          ))}
        {phone !== null && (
          <Button
            as="a"
            size="large"
            href={phoneLink(phone)}
            icon={<Call20Regular />}
            appearance={isFirstCall && !canTeams ? 'primary' : 'secondary'}
            aria-label={words.call.onLine(words.call.phone(phoneInWords(phone)), line)}
            onClick={() => note('phone')}
          >
            {words.call.phone(phoneInWords(phone))}
          </Button>
        )}
      </div>
      {isGuest && <p className={styles.text}>{words.call.guest}</p>}
      {teams === null && <p className={styles.text}>{words.call.noTeams}</p>}
      {phone === null && <p className={styles.text}>{words.call.noPhone}</p>}
      {said !== null && <p className={styles.text}>{words.call[said]}</p>}
    </>
  );
}
