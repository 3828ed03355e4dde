import { PURPOSES, type Purpose } from '../../consent/consent';
import { handoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES, type Language } from '../../language/language';
import type { MailAddress } from '../../mail/draft';
import { HANDOFF_HEADER, handoffMarkOf, type HandoffRecord } from '../../mail/handoff-mark';
import { headerIn } from '../../mail/raw-headers';
import { partsOfHtml } from '../block/html-block';
import { partsOfText } from '../block/text-block';

/** A mail that came in: plain data, read in full or not at all. */
export interface ReceivedMail {
  readonly from: MailAddress;
  /** All its internet headers as they travelled. */
  readonly headers: string;
  readonly body: { readonly text: string; readonly html: string };
}

/** A handoff as its receiver has it. */
export interface ReceivedHandoff {
  readonly from: MailAddress;
  /** What it says of its consent; `null` where that can't be read. */
  readonly record: HandoffRecord | null;
  /** What the data may be used for, and for nothing else (C7); `null` where the mail doesn't say so in words of ours. */
  readonly purpose: Purpose | null;
  /** The language that it was written in, which its sender reads; `null` where that is not known. */
  readonly language: Language | null;
  /** The help question; empty where the handoff has none. */
  readonly question: string;
}

/** The handoff that a received mail is; `null` for any other mail. */
export function receivedHandoff({ from, headers, body }: ReceivedMail): ReceivedHandoff | null {
  const header = headerIn(headers, HANDOFF_HEADER);
  if (header === null) {
    return null;
  }
  return {
    from,
    record: handoffMarkOf(header).record,
    ...purposeIn(body.text),
    question: (partsOfHtml(body.html) ?? partsOfText(body.text))?.question ?? '',
  };
}

/** By the sentence that every handoff has; the first, as older ones stand below in quoted history. */
function purposeIn(text: string): Pick<ReceivedHandoff, 'purpose' | 'language'> {
  const spaced = text.replace(/\s+/g, ' ');
  let first: { at: number; purpose: Purpose; language: Language } | null = null;
  for (const language of LANGUAGES) {
    for (const purpose of PURPOSES) {
      const at = spaced.indexOf(handoffCatalogue(language).mail.purpose[purpose]);
      if (at !== -1 && (first === null || at < first.at)) {
        first = { at, purpose, language };
      }
    }
  }
  return { purpose: first?.purpose ?? null, language: first?.language ?? null };
}
