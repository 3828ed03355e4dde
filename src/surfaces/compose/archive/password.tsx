import { makeStyles, tokens, typographyStyles, useAnnounce, useId } from '@fluentui/react-components';
import { Fragment, useRef, useState } from 'react';
import { groupsOf } from '../../../core/archive/password';
import { ActionButton } from '../../../ui/action-button';
import { useArchiveWords } from './use-archive-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    alignSelf: 'stretch',
  },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  password: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'all',
  },
  group: { whiteSpace: 'nowrap' },
  spelled: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  note: { ...typographyStyles.body1, margin: 0 },
});

/** The password in large type, in the groups in which it is read out, with a button that copies it. */
export function Password({ password }: { readonly password: string }) {
  const styles = useStyles();
  const { card } = useArchiveWords();
  const { announce } = useAnnounce();
  const labelId = useId('password');
  const shown = useRef<HTMLParagraphElement>(null);
  const [copying, setCopying] = useState<'copied' | 'copyByHand' | null>(null);
  const groups = groupsOf(password);

  async function copy() {
    const result = (await isCopied(password)) ? 'copied' : 'copyByHand';
    if (result === 'copyByHand' && shown.current) {
      getSelection()?.selectAllChildren(shown.current);
    }
    setCopying(result);
    announce(card[result], { polite: true });
  }

  return (
    <div className={styles.root}>
      <p id={labelId} className={styles.label}>
        {card.password}
      </p>
      <p ref={shown} className={styles.password} aria-hidden data-testid="password">
        {groups.map((group, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            <span className={styles.group}>{index < groups.length - 1 ? `${group}-` : group}</span>
          </Fragment>
        ))}
      </p>
      <p className={styles.spelled}>{groups.map((group) => Array.from(group).join(' ')).join(' - ')}</p>
      <ActionButton onAct={() => void copy()}>{card.copy}</ActionButton>
      {copying && <p className={styles.note}>{card[copying]}</p>}
    </div>
  );
}

/** In a frame of Outlook the browser may not let a page copy, or have no clipboard for it at all. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
