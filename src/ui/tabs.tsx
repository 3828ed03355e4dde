import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useId,
} from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

const useTabClass = makeResetStyles({
  ...typographyStyles.body1,
  minHeight: '32px',
  padding: `${tokens.spacingVerticalS} 0`,
  border: 'none',
  borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground2,
  cursor: 'pointer',
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
});

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  panel: { paddingTop: tokens.spacingVerticalL },
});

interface TabsProps<T extends string> {
  /** Name of the list. */
  readonly title: string;
  readonly tabs: readonly { readonly name: T; readonly label: string; readonly content: ReactNode }[];
  readonly chosen: T;
  readonly onChoose: (name: T) => void;
}

/**
 * Parts of a screen of which one shows; the others stay as they are. Fluent's own tabs leave elements in the tab order that
 * are hidden from screen readers (tabster's dummies, which axe reports).
 */
export function Tabs<T extends string>({ title, tabs, chosen, onChoose }: TabsProps<T>) {
  const styles = useStyles();
  const tabClass = useTabClass();
  const id = useId('tabs');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step !== undefined && at !== -1) {
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    }
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={title} className={styles.list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            id={tabId(id, name)}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={`${tabId(id, name)}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            className={mergeClasses(tabClass, name === chosen && styles.chosen)}
            onClick={() => onChoose(name)}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }) => (
        <div
          key={name}
          id={`${tabId(id, name)}-panel`}
          role="tabpanel"
          aria-labelledby={tabId(id, name)}
          className={styles.panel}
          hidden={name !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}

/** React's own ids may have characters that a selector doesn't take. */
function tabId(id: string, name: string): string {
  return `${id}-${name}`.replace(/[^\w-]/g, '');
}
