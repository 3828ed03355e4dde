import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../action-button';
import { useFlow } from '../parts/flow-context';

const useStyles = makeStyles({ said: { margin: 0 } });

/** Prints what the client signs or takes along (C3, H6). What prints comes when it is used. */
export function PrintButton({ paper }: { readonly paper: 'form' | 'card' }) {
  const { form, frame, organisation, language } = useFlow();
  if (!frame || !organisation) {
    return null;
  }
  return (
    <PrintAct
      paper={paper}
      onPrint={async () => {
        const { printPaper } = await import('./print-paper');
        await printPaper(paper, form, frame, organisation, language);
      }}
    />
  );
}

interface PrintActProps {
  readonly paper: 'form' | 'card';
  /** Rejects where it could not be printed. */
  readonly onPrint: () => Promise<void>;
}

/** The button that prints a paper, and what to do where that fails. */
export function PrintAct({ paper, onPrint }: PrintActProps) {
  const styles = useStyles();
  const { words } = useFlow();
  const [hasFailed, setFailed] = useState(false);
  const print = async () => {
    setFailed(false);
    try {
      await onPrint();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div>
      <ActionButton onAct={() => void print()}>{words.print[paper]}</ActionButton>
      {hasFailed && <p className={styles.said}>{words.print.failed}</p>}
    </div>
  );
}
