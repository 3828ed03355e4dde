import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { parseMarkdown, type Block, type Inline } from '../../send/markdown';
import type { SmartAlert } from '../../send/smart-alert';

const useStyles = makeStyles({
  block: { margin: `0 0 ${tokens.spacingVerticalS}` },
  plain: { margin: 0, whiteSpace: 'pre-line' },
});

interface AlertMessageProps {
  readonly message: SmartAlert['message'];
  /** Outlook's own sentence, where the add-in gave none. */
  readonly otherwise: string;
}

/** The message of a Smart Alert: plain text, or the Markdown that Outlook knows. */
export function AlertMessage({ message, otherwise }: AlertMessageProps) {
  const styles = useStyles();
  return message?.format === 'markdown' ? (
    parseMarkdown(message.text).map((block, index) => <BlockView key={index} block={block} />)
  ) : (
    <p className={styles.plain}>{message?.text ?? otherwise}</p>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.block}>
        <Inlines inlines={block.children} />
      </p>
    );
  }
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Inlines inlines={item} />
    </li>
  ));
  return block.isOrdered ? (
    <ol className={styles.block}>{items}</ol>
  ) : (
    <ul className={styles.block}>{items}</ul>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'bold':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'link':
      return (
        <Link inline href={inline.address} target="_blank" rel="noopener noreferrer">
          {inline.text}
        </Link>
      );
  }
}
