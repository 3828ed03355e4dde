/** What a mail or a file is called when nothing of its own name may stay. Says nothing about the client. */
export interface NeutralWords {
  /** The handbook's word for what most client mails are. */
  readonly handoff: string;
  readonly case: string;
  readonly attachment: string;
}

const DUTCH: NeutralWords = { handoff: 'Overdracht', case: 'dossier', attachment: 'bijlage' };
const FRENCH: NeutralWords = { handoff: 'Transfert', case: 'dossier', attachment: 'annexe' };
const ENGLISH: NeutralWords = { handoff: 'Handoff', case: 'case', attachment: 'attachment' };

const IN_FRENCH =
  /(?:^|[^a-zà-ÿ])(?:mme|mlle|madame|monsieur|née?|famille|enfant|demande|suivi|pour|avec|concernant|du)(?![a-zà-ÿ])/i;
const IN_ENGLISH =
  /(?:^|[^a-zà-ÿ])(?:mrs|ms|miss|family|child|referral|born|for|about|with|the)(?![a-zà-ÿ])/i;

/** Words in the language that a line of text is probably in; Dutch where it doesn't tell. */
export function neutralWordsFor(text: string): NeutralWords {
  return IN_FRENCH.test(text) ? FRENCH : IN_ENGLISH.test(text) ? ENGLISH : DUTCH;
}
