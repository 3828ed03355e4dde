import { makeResetStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { Spinner } from './spinner';
import { useLasting } from './use-lasting';

const root = {
  ...typographyStyles.body1Strong,
  display: 'inline-flex',
  columnGap: tokens.spacingHorizontalSNudge,
  alignItems: 'center',
  justifyContent: 'center',
  boxSizing: 'border-box',
  maxWidth: '100%',
  minHeight: '32px',
  margin: 0,
  padding: `5px ${tokens.spacingHorizontalM}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusMedium,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: tokens.spacingVerticalXXS,
  },
} as const;

/** Of a contrast theme, which has no other way to show that the pointer is there. */
const pointedAt = {
  borderColor: 'Highlight',
  backgroundColor: 'HighlightText',
  color: 'Highlight',
  forcedColorAdjust: 'none',
} as const;

const useMainClass = makeResetStyles({
  ...root,
  backgroundColor: tokens.colorBrandBackground,
  color: tokens.colorNeutralForegroundOnBrand,
  ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  ':hover:active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  '@media (forced-colors: active)': {
    borderColor: 'HighlightText',
    backgroundColor: 'Highlight',
    color: 'HighlightText',
    forcedColorAdjust: 'none',
    ':hover,:hover:active': pointedAt,
  },
});

const useNormalClass = makeResetStyles({
  ...root,
  borderColor: tokens.colorNeutralStroke1,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  ':hover': {
    borderColor: tokens.colorNeutralStroke1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  ':hover:active': {
    borderColor: tokens.colorNeutralStroke1Pressed,
    backgroundColor: tokens.colorNeutralBackground1Pressed,
  },
  '@media (forced-colors: active)': { ':hover,:hover:active': pointedAt },
});

const useQuietClass = makeResetStyles({
  ...root,
  // Its text lines up with what stands above it, until it has a border to line up instead.
  marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  maxWidth: `calc(100% + ${tokens.spacingHorizontalS})`,
  paddingInline: tokens.spacingHorizontalS,
  fontWeight: tokens.fontWeightRegular,
  backgroundColor: tokens.colorSubtleBackground,
  color: tokens.colorBrandForegroundLink,
  ':hover': {
    backgroundColor: tokens.colorSubtleBackgroundHover,
    color: tokens.colorBrandForegroundLinkHover,
  },
  ':hover:active': {
    backgroundColor: tokens.colorSubtleBackgroundPressed,
    color: tokens.colorBrandForegroundLinkPressed,
  },
  '@media (forced-colors: active)': {
    marginInlineStart: 0,
    maxWidth: '100%',
    ':hover,:hover:active': pointedAt,
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
  const classes = { main: useMainClass(), normal: useNormalClass(), quiet: useQuietClass() };
  const isLasting = useLasting(isUnderWay, QUICK);
  const act = (event: MouseEvent) => {
    if (event.detail < 2) {
      onAct();
    }
  };
  return (
    <button
      type="button"
      className={mergeClasses(classes[weight], className)}
      aria-describedby={about}
      onClick={act}
    >
      {isLasting && <Spinner isSmall />}
      {children}
    </button>
  );
}
