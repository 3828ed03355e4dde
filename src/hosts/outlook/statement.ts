import { emptyStatement, type Answer, type PackedArchive, type Statement } from '../../core/mail/draft';
import { QUESTION_IDS } from '../../core/mail/question';
import { asArray, asBoolean, asNumber, asOneOf, asRecord, asString } from '../parse';

/**
 * Where the statement lives: the item's session data, which Outlook keeps in memory while this mail is open and drops
 * with its window. It neither travels with the mail nor stays behind.
 */
const STATEMENT_KEY = 'schakel.statement';

/** The item's session data with the statement in it, as `sessionData.setAsync` takes it. */
export function statementEntry(statement: Statement): readonly [key: string, value: string] {
  return [STATEMENT_KEY, JSON.stringify(statement)];
}

/** The statement in the item's session data; an empty one where nothing was stated yet. */
export function asStatement(sessionData: unknown): Statement {
  const written =
    sessionData === undefined || sessionData === null ? undefined : asRecord(sessionData)[STATEMENT_KEY];
  if (written === undefined) {
    return emptyStatement;
  }
  const { clientNames, isClientMail, notPersonal, answers, archives } = asRecord(
    JSON.parse(asString(written)),
  );
  return {
    clientNames: asArray(clientNames).map(asString),
    isClientMail: asBoolean(isClientMail),
    notPersonal: asArray(notPersonal).map(asString),
    answers: asArray(answers).map(asAnswer),
    archives: asArray(archives).map(asPackedArchive),
  };
}

function asAnswer(value: unknown): Answer {
  const { question, basis, reason } = asRecord(value);
  return { question: asOneOf(QUESTION_IDS, question), basis: asString(basis), reason: asString(reason) };
}

function asPackedArchive(value: unknown): PackedArchive {
  const { name, size, passwordMark } = asRecord(value);
  return { name: asString(name), size: asNumber(size), passwordMark: asString(passwordMark) };
}
