import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Organisation } from '../../../core/partners/directory';
import { openingAt } from '../../../core/partners/opening';
import { phoneInWords } from '../../../core/partners/phone-in-words';
import { verifiedState } from '../../../core/partners/verified';
import { flowCatalogue } from '../../../core/language/flow/catalogue';
import { handoffCatalogue } from '../../../core/language/handoff/catalogue';
import type { Presence } from '../../../hosts/graph';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTab } from '../tab-context';
import { OpeningLine } from './opening-line';
import { PresenceLine } from './presence-line';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.title3, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  warning: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    listStyleType: 'none',
  },
  name: typographyStyles.body1Strong,
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  act: { minHeight: '40px' },
  back: { '@media (min-width: 900px)': { display: 'none' } },
});

interface PartnerDetailProps {
  readonly partner: Organisation;
  readonly presenceOf: (user: string) => Presence | undefined;
  /** Where the list gives way to it. */
  readonly onBack: () => void;
  readonly onCall: (clientPresent: boolean) => void;
}

/** What a partner does (H7) and over which lines it is reached; no direct contact (H1). */
export function PartnerDetail({ partner, presenceOf, onBack, onCall }: PartnerDetailProps) {
  const styles = useStyles();
  const ring = useFocusRing();
  const { words, language, policy, now, today } = useTab();
  const flow = flowCatalogue(language).partner;
  const { domains } = handoffCatalogue(language);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [partner.id]);
  const { name, kind, areas, lifeDomains, grants, sharedSecrecy, channels } = partner;
  const verified = verifiedState(partner, policy.followUp.directoryMonths, today);
  return (
    <section className={styles.root}>
      <div className={styles.back}>
        <ActionButton weight="quiet" onAct={onBack}>
          {words.partner.back}
        </ActionButton>
      </div>
      <div className={styles.top}>
        <h2 ref={title} tabIndex={-1} className={mergeClasses(styles.title, ring)}>
          {name}
        </h2>
        <p className={styles.text}>{flow.kinds[kind]}</p>
        {areas.length > 0 && <p className={styles.text}>{words.partner.areas(areas.join(', '))}</p>}
        {lifeDomains.length > 0 && (
          <p className={styles.text}>
            {words.partner.domains(lifeDomains.map((domain) => domains[domain].toLowerCase()).join(', '))}
          </p>
        )}
        {(grants.length > 0 || kind === 'caw') && (
          <p className={styles.text}>
            {grants.length > 0 ? flow.grants(grants.join(', ')) : flow.grantsNothing}
          </p>
        )}
        {!sharedSecrecy && <p className={styles.warning}>{flow.noSharedSecrecy}</p>}
        <p className={verified.kind === 'recently' ? styles.quiet : styles.warning}>
          {words.verified(verified)}
        </p>
      </div>
      <div>
        <h3 className={styles.heading}>{words.partner.lines}</h3>
        {channels.length === 0 && <p className={styles.text}>{words.partner.noLine}</p>}
        <ul className={styles.lines}>
          {channels.map((channel) => (
            <li key={channel.name} className={styles.line}>
              <span className={styles.name}>
                {[channel.name, channel.phone === null ? '' : phoneInWords(channel.phone)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
              <OpeningLine opening={openingAt(channel.hours, now)} />
              <PresenceLine presence={channel.teams === null ? undefined : presenceOf(channel.teams)} />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.acts}>
        <ActionButton weight="main" className={styles.act} onAct={() => onCall(true)}>
          {words.partner.withClient}
        </ActionButton>
        <ActionButton className={styles.act} onAct={() => onCall(false)}>
          {words.partner.withoutClient}
        </ActionButton>
      </div>
      <p className={styles.quiet}>{words.partner.regularOnly}</p>
    </section>
  );
}
