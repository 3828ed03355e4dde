import { keysOf } from '../../detection/body/people';
import type { Detection } from '../../detection/detection';
import { isChecksummed } from '../rules/personal-data';
import type { ClientEvidence } from './classify-client-mail';
import type { Signals } from './signals';

/** One client of a mail, or one household. */
export interface Client {
  /** The fullest form of the name; empty where only a number is known. */
  readonly name: string;
  /** Where the client is named, or the number stands. */
  readonly spans: readonly Detection[];
}

/** Behind these, in front of a name, it is a relative's or a contact person's: "haar zus Wendy". */
const RELATIVE =
  /(?:^|[^a-zà-ÿ])(?:moeder|vader|zus|broer|zoon|zoontje|dochter|dochtertje|man|vrouw|ex|ex-partner|partner|vriend|vriendin|oma|opa|mama|papa|tante|nonkel|buurvrouw|buurman|kinderen|m[eè]re|p[eè]re|s[oœ]eur|fr[eè]re|fils|fille|mari|femme|mother|father|sister|brother|son|daughter|husband|wife|boyfriend|girlfriend)[ ,:(]{1,3}$/i;
const LONGEST_RELATIVE = 16;

/** Whoever names more people than this has said who the first are; looking at each of them takes longer and longer. */
const MOST_NAMES = 60;

/** How far behind a name, in UTF-16 characters, a way to reach somebody stands. */
const REACH = 60;

/** "Liliana M." is as good as a full name. */
const SHORTENED = /[a-z] [A-Z]\.?$/;

/**
 * The clients of a mail. A short name and the full one that holds it are one person; people who share a family name, relatives
 * and who is known by a first name only are of the household of the one named. Each number that check digits prove is
 * somebody's own. Quoted history counts only where the message itself names nobody.
 */
export function distinctClients(
  { body }: Pick<ClientEvidence, 'body'>,
  { named, data }: Signals,
): readonly Client[] {
  const inMessage = named.filter(({ part }) => part === 'message').slice(0, MOST_NAMES);
  const names = data
    .map(({ detection }) => detection)
    .filter(({ kind, tier }) => kind === 'name' && tier !== 'hint')
    .concat(
      (inMessage.length > 0 ? inMessage : named.slice(0, MOST_NAMES))
        .map(({ detection }) => detection)
        .filter(
          (one, index, all) =>
            !isRelative(body.text, one.start) && (index === 0 || !isContact(one, all[index + 1], data)),
        ),
    );
  const clients: { name: string; keys: readonly string[]; spans: Detection[] }[] = [];
  const isFull = ({ text }: Detection) => keysOf(text).length > 1 || SHORTENED.test(text);
  const full = names.filter(isFull);
  for (const detection of full.concat(names.filter((one) => !isFull(one)))) {
    const keys = keysOf(detection.text);
    const same = clients.find((one) => isOfHousehold(keys, one.keys));
    if (same !== undefined) {
      same.spans.push(detection);
    } else if (isFull(detection) || clients.length === 0 || hasTitle(detection)) {
      clients.push({ name: detection.text, keys, spans: [detection] });
    }
  }
  const numbers = distinctNumbers(data.map(({ detection }) => detection));
  return numbers.length > clients.length
    ? numbers.map((number, index) => ({ name: clients[index]?.name ?? '', spans: [number] }))
    : clients.map(({ name, spans }) => ({ name, spans }));
}

/** One name holds the other, or they end in the same family name. Given names in common are no household. */
function isOfHousehold(keys: readonly string[], others: readonly string[]): boolean {
  const [few, many] = keys.length < others.length ? [keys, others] : [others, keys];
  return (
    few.every((key) => many.includes(key)) ||
    (keys[keys.length - 1] !== undefined && keys[keys.length - 1] === others[others.length - 1])
  );
}

function isRelative(text: string, start: number): boolean {
  return RELATIVE.test(text.slice(Math.max(0, start - LONGEST_RELATIVE), start));
}

/** A telephone or a mail address and nothing else behind a further name: whom to call or write to. */
function isContact(
  { end }: Detection,
  next: Detection | undefined,
  data: readonly { readonly detection: Detection }[],
): boolean {
  const behind = data
    .map(({ detection }) => detection)
    .filter((one) => one.start >= end && one.start < (next?.start ?? Infinity) && one.start - end <= REACH);
  return behind.length > 0 && behind.every(({ kind }) => kind === 'phone' || kind === 'email');
}

function hasTitle({ evidence }: Detection): boolean {
  return evidence.some(({ code }) => code === 'afterWord');
}

function distinctNumbers(detections: readonly Detection[]): readonly Detection[] {
  const known = new Set<string>();
  return detections.filter((one) => {
    const digits = one.text.replace(/\D/g, '');
    return one.kind === 'nationalNumber' && isChecksummed(one) && !known.has(digits) && known.add(digits);
  });
}
