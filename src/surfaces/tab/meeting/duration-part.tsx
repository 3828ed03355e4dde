import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { DURATIONS, type Duration } from '../../../core/handoff/meeting/meeting-form';
import { useTab } from '../tab-context';

interface DurationPartProps {
  readonly duration: Duration;
  readonly onChange: (duration: Duration) => void;
}

/** How long the meeting takes. */
export function DurationPart({ duration, onChange }: DurationPartProps) {
  const { words } = useTab();
  return (
    <Field label={words.meeting.durationTitle}>
      <RadioGroup
        layout="horizontal"
        value={String(duration)}
        onChange={(_, { value }) => onChange(DURATIONS.find((one) => String(one) === value) ?? duration)}
      >
        {DURATIONS.map((minutes) => (
          <Radio key={minutes} value={String(minutes)} label={words.meeting.minutes(minutes)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
