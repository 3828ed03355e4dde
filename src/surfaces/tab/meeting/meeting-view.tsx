import { Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { meetingProblems, startOf, type MeetingForm } from '../../../core/handoff/meeting/meeting-form';
import { checkMeetingSubject } from '../../../core/handoff/meeting/meeting-subject';
import type { MeetingToPlan } from '../../../hosts/graph';
import { meetingLink } from '../../../hosts/teams';
import { ActionButton } from '../../../ui/action-button';
import { TroublePart } from '../graph/trouble-part';
import { useAsked } from '../graph/use-asked';
import { Notice } from '../parts/notice';
import { OpenLink } from '../parts/open-link';
import { useTab } from '../tab-context';
import { DurationPart } from './duration-part';
import { InviteePart } from './invitee-part';
import { localNow } from './local-now';
import { MeetingProblems } from './meeting-problems';
import { SubjectPart } from './subject-part';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '560px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  when: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  field: { flex: '1 1 140px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A multidisciplinary meeting (H3): only professionals are invited by mail, and its subject names nobody. */
export function MeetingView() {
  const styles = useStyles();
  const { words } = useTab();
  const { meeting } = words;
  const empty: MeetingForm = {
    subject: meeting.defaultSubject,
    invitees: [],
    day: '',
    time: '',
    duration: 60,
    isOnline: true,
  };
  const [form, setForm] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const [isClientComing, setClientComing] = useState(false);
  const [planned, plan, forgetPlanned] = useAsked<{ readonly webLink: string }>();
  const [free, askFree, forgetFree] = useAsked<ReadonlyMap<string, boolean>>();
  const change = (parts: Partial<MeetingForm>) => setForm({ ...form, ...parts });
  const changeTime = (parts: Partial<Pick<MeetingForm, 'day' | 'time' | 'duration'>>) => {
    forgetFree();
    change(parts);
  };
  const check = checkMeetingSubject(form.subject);
  const missing = meetingProblems(form, localNow());
  const problems = [
    ...check.found.map(meeting.personal),
    ...missing.map((problem) => meeting.problems[problem]),
  ];
  const wanted: MeetingToPlan = {
    subject: form.subject.trim(),
    start: startOf(form),
    duration: form.duration,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    attendees: form.invitees.map(({ name, address }) => ({ name, address })),
    isOnline: form.isOnline,
  };
  const isComplete = () => {
    setAttempt(problems.length === 0 ? 0 : attempt + 1);
    return problems.length === 0;
  };
  const planNow = () => {
    if (isComplete()) {
      void plan((graph) => graph.planMeeting(wanted, { mayAsk: true }));
    }
  };
  const seeWhoIsFree = () => void askFree((graph) => graph.freeAt(wanted, { mayAsk: true }));
  const canAskFree = form.invitees.length > 0 && !missing.includes('whenMissing');

  if (planned.phase === 'answered') {
    return (
      <Notice title={meeting.planned} detail={meeting.plannedDetail}>
        <OpenLink href={planned.value.webLink}>{meeting.openPlanned}</OpenLink>
        <ActionButton
          onAct={() => {
            setForm(empty);
            forgetPlanned();
            forgetFree();
          }}
        >
          {meeting.another}
        </ActionButton>
      </Notice>
    );
  }
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{meeting.title}</h2>
      <p className={styles.text}>{meeting.intro}</p>
      {attempt > 0 && problems.length > 0 && <MeetingProblems attempt={attempt} problems={problems} />}
      <SubjectPart subject={form.subject} check={check} onChange={(subject) => change({ subject })} />
      <InviteePart
        invitees={form.invitees}
        free={free.phase === 'answered' ? free.value : null}
        onChange={(invitees) => change({ invitees })}
      />
      <div className={styles.when}>
        <Field label={meeting.day} className={styles.field}>
          <Input type="date" value={form.day} onChange={(_, { value }) => changeTime({ day: value })} />
        </Field>
        <Field label={meeting.time} className={styles.field}>
          <Input type="time" value={form.time} onChange={(_, { value }) => changeTime({ time: value })} />
        </Field>
      </div>
      <DurationPart duration={form.duration} onChange={(duration) => changeTime({ duration })} />
      <Checkbox
        label={meeting.online}
        checked={form.isOnline}
        onChange={(_, { checked }) => change({ isOnline: checked === true })}
      />
      <Checkbox
        label={meeting.withClient}
        checked={isClientComing}
        onChange={(_, { checked }) => setClientComing(checked === true)}
      />
      {isClientComing && <p className={styles.text}>{meeting.withClientHint}</p>}
      {canAskFree && (
        <div>
          <ActionButton isUnderWay={free.phase === 'asking'} onAct={seeWhoIsFree}>
            {meeting.checkFree}
          </ActionButton>
        </div>
      )}
      {free.phase === 'failed' && <TroublePart trouble={free.trouble} onRetry={seeWhoIsFree} />}
      <p className={styles.text}>{meeting.planAsks}</p>
      {planned.phase === 'failed' && (
        <TroublePart trouble={planned.trouble} made="meeting" onRetry={planNow} />
      )}
      <div className={styles.buttons}>
        <ActionButton weight="main" isUnderWay={planned.phase === 'asking'} onAct={planNow}>
          {meeting.plan}
        </ActionButton>
        {problems.length === 0 ? (
          <OpenLink href={meetingLink(wanted)}>{meeting.inTeams}</OpenLink>
        ) : (
          <ActionButton onAct={() => void isComplete()}>{meeting.inTeams}</ActionButton>
        )}
      </div>
    </div>
  );
}
