import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RegularChannel } from '../../../../core/partners/directory';
import { openingAt } from '../../../../core/partners/opening';
import { OpeningLine } from '../../partners/opening-line';
import { useTab } from '../../tab-context';
import { CallButtons } from './call-buttons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
});

interface LinePartProps {
  readonly channel: RegularChannel;
  /** The line that a caller tries first. */
  readonly isFirst: boolean;
}

/** One regular line of the partner. */
export function LinePart({ channel, isFirst }: LinePartProps) {
  const styles = useStyles();
  const { now } = useTab();
  const { name, phone, teams, hours } = channel;
  return (
    <section className={styles.root}>
      <h3 className={styles.name}>{name}</h3>
      <OpeningLine opening={openingAt(hours, now)} />
      <CallButtons line={name} phone={phone} teams={teams} isMain={isFirst} />
    </section>
  );
}
