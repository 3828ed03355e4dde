import { newPassword } from '../../../core/archive/password';
import { archiveCatalogue, type PackingStep } from '../../../core/language/archive/catalogue';
import type { Language } from '../../../core/language/language';
import type { ComposeMail } from '../../../hosts/outlook';
import { makeArchive, type Choice, type Outcome } from './make-archive';
import { neutralBody } from './neutral-body';
import type { Entry } from './pack';

/** Makes an archive as `makeArchive` does, with a new password and, where the text goes in, a neutral one in `language`. */
export function makeWithPassword(
  mail: ComposeMail,
  choice: Choice,
  language: Language,
  onStep: (step: PackingStep) => void,
): Promise<Outcome> {
  return makeArchive(mail, choice, {
    pack: packLazily,
    newPassword: () => newPassword(randomByte),
    neutralBody: ({ body, from }) =>
      neutralBody(body.html, from.displayName, archiveCatalogue(language).neutralText),
    now: () => new Date(),
    onStep,
  });
}

/** The archiver is fetched when it is first needed: few mails need it. */
async function packLazily(entries: readonly Entry[], password: string, modified: Date) {
  const { pack } = await import(/* webpackChunkName: "packing" */ './pack');
  return pack(entries, password, modified);
}

function randomByte(): number {
  return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
}
