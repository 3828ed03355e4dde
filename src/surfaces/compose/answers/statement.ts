import type { Answer, Statement } from '../../../core/mail/draft';
import type { Question } from '../../../core/mail/question';

/** What the caseworker answered to this very question; `undefined` where they didn't, or it was about something else. */
export function answerTo({ answers }: Statement, question: Question): Answer | undefined {
  return answers.find(isTo(question));
}

/** The statement with an answer in it, in the place of an earlier one to the same question. */
export function withAnswer(statement: Statement, question: Question, reason: string): Statement {
  const answer: Answer = { question: question.id, basis: question.basis, reason };
  return { ...statement, answers: [...withoutAnswer(statement, question).answers, answer] };
}

/** The statement without what was answered to a question. */
export function withoutAnswer(statement: Statement, question: Question): Statement {
  const isTheOne = isTo(question);
  return { ...statement, answers: statement.answers.filter((answer) => !isTheOne(answer)) };
}

function isTo({ id, basis }: Question): (answer: Answer) => boolean {
  return (answer) => answer.question === id && answer.basis === basis;
}
