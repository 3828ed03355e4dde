import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Organisation } from '../../../core/partners/directory';
import { openingOfPartner } from '../../../core/partners/partner-opening';
import { verifiedState } from '../../../core/partners/verified';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import type { Presence } from '../../../hosts/graph';
import { useTab } from '../tab-context';
import { OpeningLine } from './opening-line';
import { PresenceLine } from './presence-line';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
    '&[aria-current="true"]': {
      border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  name: typographyStyles.subtitle2,
  facts: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  now: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  old: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface PartnerRowProps {
  readonly partner: Organisation;
  readonly presence: Presence | undefined;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/** A partner at a glance: what it is, where, and whether somebody answers now. Nothing of it is direct (H1). */
export function PartnerRow({ partner, presence, isChosen, tabIndex, onFocus, onChoose }: PartnerRowProps) {
  const styles = useStyles();
  const { words, language, policy, now, today } = useTab();
  const { kinds } = flowCatalogue(language).partner;
  const verified = verifiedState(partner, policy.followUp.directoryMonths, today);
  return (
    <button
      type="button"
      className={styles.root}
      tabIndex={tabIndex}
      aria-current={isChosen ? 'true' : undefined}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <span className={styles.name}>{partner.name}</span>
      <span className={styles.facts}>{[kinds[partner.kind], ...partner.areas].join(', ')}</span>
      <span className={styles.now}>
        <OpeningLine opening={openingOfPartner(partner, now)} />
        <PresenceLine presence={presence} />
      </span>
      {verified.kind === 'longAgo' && <span className={styles.old}>{words.verified(verified)}</span>}
    </button>
  );
}
