import { keysOf } from '../../detection/body/people';
import type { Detection } from '../../detection/detection';
import { inLines } from '../client-mail/evidence';
import { namesakesAmong } from '../client-mail/namesakes';
import { hasOwnData } from '../client-mail/own-data';
import type { Finding } from '../finding';
import { handoffBlocksIn } from '../handoff-mark';
import { basisOf } from '../question';
import { distinct, isProvenNumber } from './personal-data';
import { capped, finding, question, type ActiveLevel, type Judgement, type Rule } from './rule';

/** M7: one mail, one client. Greeting, signature and quoted history are about others as often as not, and don't count. */
export const oneClientRule: Rule = {
  id: 'M7',
  check: (judgement, level) =>
    judgement.isClientMail ? severalHandoffs(judgement, level).concat(severalClients(judgement, level)) : [],
};

function severalHandoffs({ draft }: Judgement, level: ActiveLevel): readonly Finding[] {
  const count = handoffBlocksIn(draft.body.html);
  return count > 1
    ? [
        finding({
          rule: 'M7',
          severity: capped('block', level),
          wording: { key: 'severalHandoffs', parameters: { count } },
        }),
      ]
    : [];
}

const MOST_NAMED = 3;

/** That there are several shows long before; each is compared with everybody who has data of their own. */
const MOST_TOLD = 4;

/**
 * Several national numbers, or several people by name: those whom the caseworker typed as the client, those who stand in
 * the message with data of their own, and where the mail is about several (`distinctClients`), all of these; or namesakes, each
 * with a date of birth. Who share a name are probably one household, so that is asked. Several numbers, or several names that
 * were typed, of people who share none are certain: that keeps the mail back until the caseworker says in the pane that it is
 * one household all the same.
 */
function severalClients(judgement: Judgement, level: ActiveLevel): readonly Finding[] {
  const { body, clients, policy } = judgement;
  const written = inLines(judgement).concat(body.detections.filter(({ part }) => part === 'message'));
  const numbers = distinct(written.filter(isProvenNumber).map(({ text }) => text.replace(/\D/g, '')));
  const typed = mentionedNames(judgement.draft.statement.clientNames, written);
  const withData = body.people.filter((person) => hasOwnData(person, policy)).map(({ name }) => name);
  const told = clients
    .slice(0, MOST_TOLD)
    .filter((name) => !withData.some((other) => isSamePerson(name, other)));
  const described = withData
    .concat(clients.length > 1 ? told : [])
    .filter((name) => !typed.some((other) => isSamePerson(name, other)));
  const named = typed.concat(described);
  const namesakes = namesakesAmong(body.people);
  const names = namesakes.length > named.length ? namesakes : named;
  const count = Math.max(numbers.length, names.length);
  if (count < 2) {
    return [];
  }
  const isCertain = numbers.length > 1 || typed.length > 1;
  const isFamily = names.length >= numbers.length && shareAName(names);
  const about = numbers.concat(names.map((name) => wordsOf(name).join(' '))).sort();
  return [
    finding({
      rule: 'M7',
      severity: capped(isCertain && !isFamily ? 'block' : 'ask', level),
      wording: { key: 'severalClients', parameters: { names: names.slice(0, MOST_NAMED), count } },
      question: question('household', basisOf(about)),
    }),
  ];
}

/** Of the names that were typed, those that the mail mentions by a word that only one of them has. */
function mentionedNames(typed: readonly string[], written: readonly Detection[]): readonly string[] {
  const names = typed.filter((name, index) =>
    typed.every((other, at) => at >= index || !isSamePerson(name, other)),
  );
  const mentions = written
    .filter(({ evidence }) => evidence.some(({ code }) => code === 'knownName'))
    .map(({ text }) => text);
  const mentioned = new Set<string>();
  distinct(mentions).forEach((text) => wordsOf(text).forEach((word) => mentioned.add(word)));
  return names.filter((name) =>
    wordsOf(name).some(
      (word) =>
        mentioned.has(word) && names.every((other) => other === name || !wordsOf(other).includes(word)),
    ),
  );
}

/** "Fatima" and "El Amrani Fatima" are one person: all words of the one are in the other. */
function isSamePerson(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}

function shareAName(names: readonly string[]): boolean {
  const [first = '', ...others] = names;
  return wordsOf(first).some((word) => others.every((name) => wordsOf(name).includes(word)));
}

function wordsOf(name: string): readonly string[] {
  return keysOf(name).sort();
}
