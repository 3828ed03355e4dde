import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useRootClass = makeResetStyles({
  flexShrink: 0,
  boxSizing: 'border-box',
  width: '20px',
  height: '20px',
  border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
  borderTopColor: tokens.colorBrandStroke1,
  borderRadius: tokens.borderRadiusCircular,
  animationName: { to: { transform: 'rotate(360deg)' } },
  animationDuration: '1.5s',
  animationIterationCount: 'infinite',
  animationTimingFunction: 'linear',
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    border: `${tokens.strokeWidthThick} solid HighlightText`,
    borderTopColor: 'Highlight',
  },
});

const useStyles = makeStyles({ small: { width: '16px', height: '16px' } });

/**
 * That something is under way, for who sees it; what it is stands beside it. Fluent's own takes 2 kB more: every pane would
 * load them before anything is pressed.
 */
export function Spinner({ isSmall = false }: { readonly isSmall?: boolean }) {
  const styles = useStyles();
  return <span className={mergeClasses(useRootClass(), isSmall && styles.small)} aria-hidden />;
}
