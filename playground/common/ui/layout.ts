import { tokens } from '@fluentui/react-components';

/** Below this width the parts of the screen stand under each other. */
export const NARROW = '@media (max-width: 760px)';

/** Below this width the pane stands under the mail, the list beside both. */
export const MEDIUM = '@media (max-width: 1080px)';

/** A part of the screen that stands by itself; its border shows only in Windows' contrast themes. */
export const card = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  borderRadius: tokens.borderRadiusXLarge,
  boxShadow: tokens.shadow4,
};
