import { useCallback, useEffect, useState } from 'react';
import type { RuleId } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';

/** Rules for which the send alert opened the pane, until the pane has shown the first of them. */
export function useOpenedFor(mail: ComposeMail): readonly [rules: readonly RuleId[], end: () => void] {
  const [rules, setRules] = useState<readonly RuleId[]>([]);
  useEffect(() => {
    mail.openedFor().then(setRules, () => {
      // Without an answer the pane opens as if the caseworker had opened it.
    });
  }, [mail]);
  return [rules, useCallback(() => setRules([]), [])];
}
