import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    borderRadius: tokens.borderRadiusMedium,
    // What follows the text, such as the button that it is about, is to be in sight as well.
    scrollMarginBottom: '12rem',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingVerticalXXS,
    },
  },
});

/** Class of a text that can be given the focus. */
export function useFocusRing(): string {
  return useStyles().ring;
}
