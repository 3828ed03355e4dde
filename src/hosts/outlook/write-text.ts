import type { Change } from '../../core/mail/change';
import type { OfficeCalls } from './office-call';
import { composedItem } from './outlook';

/** Writes text in the form that the mail has: Outlook refuses HTML in a plain-text mail (platform facts F). */
export async function writeText(
  calls: OfficeCalls,
  { kind, value }: Extract<Change, { readonly kind: 'textOnTop' | 'body' }>,
): Promise<void> {
  const type = await calls.read('body', (done) => composedItem().body.getTypeAsync(done), asBodyType);
  const isPlain = type === Office.CoercionType.Text;
  const text = isPlain ? value.text : value.html;
  const options = { coercionType: isPlain ? Office.CoercionType.Text : Office.CoercionType.Html };
  await calls.write('body', (done) => {
    const { body } = composedItem();
    if (kind === 'textOnTop') {
      body.prependAsync(text, options, done);
    } else {
      body.setAsync(text, options, done);
    }
  });
}

function asBodyType(value: unknown): unknown {
  if (value !== Office.CoercionType.Text && value !== Office.CoercionType.Html) {
    throw new TypeError('Outlook: body type');
  }
  return value;
}
