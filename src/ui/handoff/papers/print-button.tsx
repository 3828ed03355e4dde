import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../action-button';
import { useFlow } from '../parts/flow-context';

const useStyles = makeStyles({ said: { margin: 0 } });

/** Prints what the client signs or takes along (C3, H6). What prints comes when it is used. */
export function PrintButton({ paper }: { readonly paper: 'form' | 'card' }) {
  const styles = useStyles();
  const { form, frame, organisation, language, words } = useFlow();
  const [hasFailed, setFailed] = useState(false);
  if (!frame || !organisation) {
    return null;
  }
  const print = async () => {
    setFailed(false);
    try {
      const { printPaper } = await import('./print-paper');
      await printPaper(paper, form, frame, organisation, language);
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
