import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, PanelRightContractRegular, PanelRightExpandRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { mountAddInFrame } from '../../browser/add-in-frame';
import type { OutlookHost } from '../../protocol';
import { card, MEDIUM } from '../../../common/ui/layout';
import { useSettings, useWording } from '../playground-context';
import type { PaneOpening } from './use-pane';

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    ...card,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  heading: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  widths: { [MEDIUM]: { display: 'none' } },
  content: {
    flexGrow: 1,
    display: 'flex',
    [MEDIUM]: { minHeight: '570px' },
    '> iframe': { flexGrow: 1, width: '100%', border: 'none' },
  },
  narrow: { width: '320px', [MEDIUM]: { width: '100%' } },
  wide: { width: '480px', [MEDIUM]: { width: '100%' } },
});

interface AddInPaneProps {
  /** Which pane of the add-in: the one of a mail being written, or of one being read. */
  readonly page: 'compose' | 'read';
  readonly host: OutlookHost;
  readonly opening: PaneOpening;
  readonly onClose: () => void;
}

/** The add-in's pane, as wide as Outlook makes it. */
export function AddInPane({ page, host, opening, onClose }: AddInPaneProps) {
  const styles = useStyles();
  const wording = useWording();
  const headingId = useId();
  const [isWide, setIsWide] = useState(false);
  const { requirementSet, displayLanguage } = useSettings();
  return (
    <aside className={styles.pane} aria-labelledby={headingId} data-testid="pane">
      <div className={styles.header}>
        <h2 id={headingId} className={styles.heading}>
          {wording.addIn}
        </h2>
        <Button
          className={styles.widths}
          appearance="subtle"
          icon={isWide ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          aria-label={isWide ? wording.narrowPane : wording.widenPane}
          onClick={() => setIsWide(!isWide)}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={wording.closePane}
          onClick={onClose}
        />
      </div>
      <PaneFrame
        // office.js asks where it runs only once: another Outlook is another start of the pane.
        key={`${opening.number} ${requirementSet} ${displayLanguage}`}
        className={mergeClasses(styles.content, isWide ? styles.wide : styles.narrow)}
        page={page}
        host={host}
        contextData={opening.contextData}
        title={wording.addIn}
      />
    </aside>
  );
}

interface PaneFrameProps {
  readonly page: AddInPaneProps['page'];
  readonly className: string;
  readonly host: OutlookHost;
  readonly contextData: string | null;
  readonly title: string;
}

function PaneFrame({ page, className, host, contextData, title }: PaneFrameProps) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current) {
      return undefined;
    }
    const frame = mountAddInFrame(container.current, host, {
      src: `/${page}.html`,
      title,
      initializationContext: contextData ?? '',
    });
    if (contextData !== null) {
      frame.element.addEventListener('load', () => frame.element.focus());
    }
    return () => frame.remove();
  }, [page, host, contextData, title]);
  return <div ref={container} className={className} />;
}
