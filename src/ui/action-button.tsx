import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useLasting } from './use-lasting';

const useStyles = makeStyles({
  root: {
    maxWidth: '100%',
    minHeight: '32px',
    minWidth: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  quiet: {
    // Its text lines up with what stands above it, until it has a border to line up instead.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    maxWidth: `calc(100% + ${tokens.spacingHorizontalS})`,
    '@media (forced-colors: active)': { marginInlineStart: 0, maxWidth: '100%' },
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':hover:active': { color: tokens.colorBrandForegroundLinkPressed },
  },
});

/** `main` for the one act that a screen is about, `quiet` for what is seldom wanted. */
export type Weight = 'main' | 'normal' | 'quiet';

interface ActionButtonProps {
  readonly children: string;
  readonly weight?: Weight;
  /** What a press began is not done yet; shows when it lasts. */
  readonly isUnderWay?: boolean;
  readonly className?: string;
  /** Id of the text that the act is about. */
  readonly about?: string;
  readonly onAct: () => void;
}

/** Milliseconds: what takes no longer needs no sign of waiting. */
const QUICK = 500;

const APPEARANCES = { main: 'primary', normal: 'secondary', quiet: 'subtle' } as const;

/**
 * A button named after its outcome, however long that name is. The second press of a double click does nothing: by
 * then another button may have come to stand in its place.
 */
export function ActionButton({
  children,
  weight = 'normal',
  isUnderWay = false,
  className,
  about,
  onAct,
}: ActionButtonProps) {
  const styles = useStyles();
  const isLasting = useLasting(isUnderWay, QUICK);
  const act = (event: MouseEvent) => {
    if (event.detail < 2) {
      onAct();
    }
  };
  return (
    <Button
      appearance={APPEARANCES[weight]}
      className={mergeClasses(styles.root, weight === 'quiet' && styles.quiet, className)}
      icon={isLasting ? <Spinner size="extra-tiny" aria-hidden /> : null}
      aria-describedby={about}
      onClick={act}
    >
      {children}
    </Button>
  );
}
