import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { useFocusRing } from './use-focus-ring';

const useButtonClass = makeResetStyles({
  ...typographyStyles.body1,
  display: 'flex',
  columnGap: tokens.spacingHorizontalXS,
  alignItems: 'start',
  width: '100%',
  minHeight: '44px',
  padding: `${tokens.spacingVerticalM} 0`,
  border: 'none',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  textAlign: 'start',
  cursor: 'pointer',
});

const useStyles = makeStyles({
  heading: { margin: 0 },
  icon: { display: 'flex', height: '20px' },
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface FoldProps {
  readonly title: string;
  /** For whom it is, beneath the title. */
  readonly hint?: string | null;
  readonly level: 'h2' | 'h3';
  readonly button?: Ref<HTMLButtonElement>;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/**
 * A part of the screen that is closed until somebody looks for it, under a heading. Fluent's accordion does the same, and brings
 * tabster along: 20 kB that every pane would load before anything is pressed.
 */
export function Fold({ title, hint = null, level: Heading, button, onOpen, children }: FoldProps) {
  const styles = useStyles();
  const buttonClass = useButtonClass();
  const focusRing = useFocusRing();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) {
      onOpen?.();
    }
  };
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          ref={button}
          type="button"
          className={mergeClasses(buttonClass, focusRing)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          <span className={styles.icon} aria-hidden>
            {isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          </span>
          <span>
            {title}
            {hint !== null && <span className={styles.hint}>{hint}</span>}
          </span>
        </button>
      </Heading>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
