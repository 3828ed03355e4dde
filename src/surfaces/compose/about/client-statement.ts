import type { Statement } from '../../../core/mail/draft';

/** "This mail is about a client", said or no longer said; said, it takes the place of "it is about no client". */
export function saidOfClient(statement: Statement, isClientMail: boolean): Statement {
  const answers = isClientMail
    ? statement.answers.filter(({ question }) => question !== 'notClientMail')
    : statement.answers;
  return { ...statement, isClientMail, answers };
}
