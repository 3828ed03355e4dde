import type { Finding } from '../finding';
import { basisOf } from '../question';
import { recipientsOf } from '../recipients';
import { isPackedArchive } from '../route';
import { distinct, personalDataFinding } from './personal-data';
import { finding, question, type ActiveLevel, type Judgement, type Rule } from './rule';

/** M8: attachments are client content: neutral file names, and the same protection. The names are judged on every mail. */
export const attachmentRule: Rule = {
  id: 'M8',
  check: (judgement, level) =>
    inFileNames(judgement, level).concat(cloudFiles(judgement), forgottenAttachment(judgement)),
};

function inFileNames(
  { draft, attachments, personalDataIn, proposals }: Judgement,
  level: ActiveLevel,
): readonly Finding[] {
  const taken = new Set(attachments.map(({ attachment }) => attachment.name.toLowerCase()));
  return attachments.reduce<readonly Finding[]>((all, { attachment, detections }) => {
    const { id, name, kind } = attachment;
    return all.concat(
      personalDataFinding('M8', name, detections, level, (spans) => {
        // An attached mail and a link can't be renamed, and an archive is known by its name.
        const by =
          kind === 'file' && !isPackedArchive(attachment, draft)
            ? proposals.fileName(name, detections, (text) => personalDataIn(text, 'fileName'), taken)
            : undefined;
        taken.add((by ?? name).toLowerCase());
        return {
          place: { kind: 'attachment', id, text: name, spans },
          wording: { key: 'personalDataInFileName', parameters: { name, spans } },
          fixes: by === undefined ? [] : [{ kind: 'renameAttachment', name, by }],
        };
      }),
    );
  }, []);
}

function cloudFiles({ draft, attachments, isClientMail }: Judgement): readonly Finding[] {
  const readers = distinct(recipientsOf(draft).map(({ mailbox }) => mailbox)).sort();
  return attachments
    .filter(({ attachment }) => isClientMail && attachment.kind === 'cloud')
    .map(({ attachment: { id, name } }) =>
      finding({
        rule: 'M8',
        severity: 'ask',
        place: { kind: 'attachment', id, text: name, spans: [] },
        wording: { key: 'cloudFile', parameters: { name } },
        question: question('cloudFile', basisOf([name].concat(readers))),
      }),
    );
}

const PROMISE =
  /(?:(?:in|als|zie) (?:de )?bijlagen?|bijgevoegde?|en annexe|ci-jointe?s?|pi[eè]ces? jointes?|attached|attachments?|enclosed)(?![a-zà-ÿ])/gi;
const NO_PROMISE =
  /(?:[a-zà-ÿ-]|(?:zonder|geen|niet|niets|sans|pas|aucune|no|not|without)\s+(?:d[e’']\s*|une?\s|an?\s|any\s|the\s)?)$/i;
const LONGEST_DENIAL = 16;

/** A courtesy on any mail: it speaks of an attachment and has none. */
function forgottenAttachment({ body, attachments }: Judgement): readonly Finding[] {
  if (attachments.length > 0) {
    return [];
  }
  for (const { kind, start, end } of body.parts) {
    const word = kind === 'message' ? promiseIn(body.text.slice(start, end)) : undefined;
    if (word !== undefined) {
      return [
        finding({
          rule: 'M8',
          severity: 'info',
          wording: { key: 'forgottenAttachment', parameters: { word } },
        }),
      ];
    }
  }
  return [];
}

function promiseIn(text: string): string | undefined {
  PROMISE.lastIndex = 0;
  for (let found = PROMISE.exec(text); found !== null; found = PROMISE.exec(text)) {
    if (!NO_PROMISE.test(text.slice(Math.max(0, found.index - LONGEST_DENIAL), found.index))) {
      return found[0];
    }
  }
  return undefined;
}
