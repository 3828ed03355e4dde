import { makeResetStyles, tokens } from '@fluentui/react-components';

const useRootClass = makeResetStyles({
  display: 'flex',
  flexDirection: 'column',
  rowGap: tokens.spacingVerticalM,
  // What is there within a second needs no sign of waiting: one that flits by only unsettles.
  animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
  animationDuration: '1s',
  animationTimingFunction: 'step-end',
  animationFillMode: 'both',
});

const useLineClass = makeResetStyles({
  height: '20px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground5,
  ':first-child': { width: '60%', height: '28px' },
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
});

const LINES = [0, 1, 2, 3];

/**
 * The outline of a screen that is on its way, after a second.
 *
 * @param says what it is waiting for, for who doesn't see it
 */
export function Skeleton({ says }: { readonly says: string }) {
  const rootClass = useRootClass();
  const lineClass = useLineClass();
  return (
    <div role="img" aria-label={says} className={rootClass}>
      {LINES.map((line) => (
        <div key={line} className={lineClass} />
      ))}
    </div>
  );
}
