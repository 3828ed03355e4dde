import { makeStyles, tokens } from '@fluentui/react-components';
import type { RequestedRight } from '../../../core/handoff/handoff';
import { ActionButton } from '../../action-button';
import { FieldProblem } from '../parts/field-problem';
import { idOf, useFlow } from '../parts/flow-context';
import { TextField } from '../parts/text-field';
import { replaced, without } from './rows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ProgressPartProps {
  readonly progress: readonly RequestedRight[];
  readonly onChange: (progress: readonly RequestedRight[]) => void;
}

/** Requests under way, and how far they are. */
export function ProgressPart({ progress, onChange }: ProgressPartProps) {
  const styles = useStyles();
  const flow = useFlow();
  const { request, howFar, addRequest, removeRequest } = flow.words.data;
  return (
    <div id={idOf('progress')} className={styles.root}>
      <FieldProblem field="progress" />
      {progress.map((one, index) => {
        const set = (part: Partial<RequestedRight>) =>
          onChange(replaced(progress, index, { ...one, ...part }));
        return (
          <div key={index} role="group" aria-label={`${request} ${index + 1}`} className={styles.row}>
            <TextField label={request} value={one.name} onChange={(name) => set({ name })} />
            <TextField
              label={howFar}
              isOptional
              value={one.progress}
              onChange={(text) => set({ progress: text })}
            />
            <ActionButton weight="quiet" onAct={() => onChange(without(progress, index))}>
              {removeRequest(one.name || String(index + 1))}
            </ActionButton>
          </div>
        );
      })}
      <div>
        <ActionButton onAct={() => onChange(progress.concat({ name: '', progress: '' }))}>
          {addRequest}
        </ActionButton>
      </div>
    </div>
  );
}
