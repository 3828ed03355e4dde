import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Organisation } from '../../../../core/partners/directory';
import { useFlow } from '../../../../ui/handoff/parts/flow-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  name: typographyStyles.body1Strong,
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  warning: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground1 },
});

interface PartnerCardProps {
  readonly partner: Organisation;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** What a partner is and can do (H7), and that it has no shared secrecy where so (C11). */
export function PartnerCard({ partner, isChosen, onChoose }: PartnerCardProps) {
  const styles = useStyles();
  const { words } = useFlow();
  const { kinds, grants, grantsNothing, noSharedSecrecy, chosen } = words.partner;
  const facts = [kinds[partner.kind], ...partner.areas];
  return (
    <button type="button" className={styles.root} aria-pressed={isChosen} onClick={onChoose}>
      <span className={styles.name}>{isChosen ? `${partner.name} – ${chosen}` : partner.name}</span>
      <span className={styles.detail}>{facts.join(', ')}</span>
      {(partner.grants.length > 0 || partner.kind === 'caw') && (
        <span className={styles.detail}>
          {partner.grants.length > 0 ? grants(partner.grants.join(', ')) : grantsNothing}
        </span>
      )}
      {!partner.sharedSecrecy && <span className={styles.warning}>{noSharedSecrecy}</span>}
    </button>
  );
}
