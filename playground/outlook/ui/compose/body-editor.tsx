import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { safeBody } from '../../browser/safe-html';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: '240px',
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: tokens.spacingHorizontalS,
    },
    '> p': { margin: `0 0 ${tokens.spacingVerticalM}` },
  },
});

interface BodyEditorProps {
  readonly html: string;
  readonly label: string;
  readonly onChange: (html: string) => void;
}

/** The text of the mail. The browser owns it while somebody types; what the add-in writes replaces it. */
export function BodyEditor({ html, label, onChange }: BodyEditorProps) {
  const styles = useStyles();
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (editor.current && editor.current.innerHTML !== html) {
      editor.current.replaceChildren(safeBody(html));
    }
  }, [html]);
  return (
    <div
      ref={editor}
      className={styles.body}
      role="textbox"
      aria-multiline
      aria-label={label}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      onInput={({ currentTarget }) => onChange(currentTarget.innerHTML)}
    />
  );
}
