import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  title: { display: 'flex', flexDirection: 'column', textAlign: 'start' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  panel: { marginLeft: 0, marginRight: 0 },
});

interface ArchiveOfferProps {
  readonly children: ReactNode;
  /** The mail needs protection and has none: the offer says for whom it is. */
  readonly isWayOut: boolean;
  /** An archive was just taken back, and this came in its place. */
  readonly isBack: boolean;
  readonly onFocusTaken: () => void;
}

/** The archive for who looks for it: closed until then. */
export function ArchiveOffer({ children, isWayOut, isBack, onFocusTaken }: ArchiveOfferProps) {
  const styles = useStyles();
  const words = useArchiveWords();
  const button = useTakeFocus<HTMLButtonElement>(isBack ? 'replaced' : null, onFocusTaken);
  return (
    <Accordion collapsible>
      <AccordionItem value="archive">
        <AccordionHeader as="h2" button={{ ref: button, className: styles.header }}>
          <span className={styles.title}>
            {words.title}
            {isWayOut && <span className={styles.when}>{words.when}</span>}
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
