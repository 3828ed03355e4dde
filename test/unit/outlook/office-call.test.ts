import { emptyStatement, type Statement } from '../../../src/core/mail/draft';
import { officeCalls, OfficeCallError } from '../../../src/hosts/outlook/office-call';
import { asAddress, asAddresses, asAttachments, asHeaders } from '../../../src/hosts/outlook/parse';
import { asString } from '../../../src/hosts/parse';
import { asStatement, statementEntry } from '../../../src/hosts/outlook/statement';

type Callback = Parameters<Parameters<ReturnType<typeof officeCalls>['read']>[1]>[0];

const DEADLINE = 1_000;
const succeeded = (value: unknown) => ({ status: 'succeeded', value });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function outcomeOf(start: (done: Callback) => void): Promise<unknown> {
  const result = officeCalls(DEADLINE)
    .read('subject', start, asString)
    .catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(60_000);
  return result;
}

describe('a call to Outlook ends in its value or in a typed error', () => {
  it('gives the value of an answer', async () => {
    expect(await outcomeOf((done) => done(succeeded('Overleg')))).toBe('Overleg');
  });

  it.each<[string, (done: Callback) => void, Partial<OfficeCallError>]>([
    ['fails', (done) => done({ status: 'failed', error: { code: 9020 } }), { reason: 'failed', code: 9020 }],
    ['fails without saying why', (done) => done({ status: 'failed' }), { reason: 'failed', code: null }],
    ['answers nothing at all', (done) => done(), { reason: 'failed' }],
    [
      'throws',
      () => {
        throw new Error('no item');
      },
      { reason: 'threw' },
    ],
    ['stays silent', () => undefined, { reason: 'silent' }],
    [
      'is late',
      (done) => void setTimeout(() => done(succeeded('Overleg')), DEADLINE + 1),
      { reason: 'silent' },
    ],
    [
      'answers twice',
      (done) => {
        done(succeeded(''));
        done(succeeded('Overleg'));
      },
      { reason: 'answeredTwice' },
    ],
    ['answers something else', (done) => done(succeeded(undefined)), { reason: 'malformed' }],
  ])('when it %s', async (_, start, expected) => {
    const error = await outcomeOf(start);
    expect(error).toBeInstanceOf(OfficeCallError);
    expect(error).toMatchObject({ part: 'subject', access: 'read', ...expected });
  });

  it('notices a second answer that comes when the call was long settled', async () => {
    const calls = officeCalls(DEADLINE);
    let answer: Callback = () => undefined;
    const value = calls.read('subject', (done) => (answer = done), asString);
    answer(succeeded(''));
    expect(await value).toBe('');
    expect(calls.violation()).toBeNull();
    answer(succeeded('Overleg'));
    expect(calls.violation()).toMatchObject({ part: 'subject', reason: 'answeredTwice' });
  });

  it('says in its message which call failed and nothing of the mail', async () => {
    const error = await outcomeOf((done) =>
      done({ status: 'failed', value: 'mevr. Peeters', error: { code: 5 } }),
    );
    expect(String(error)).toBe('OfficeCallError: Outlook: read subject: failed (5)');
  });
});

describe('what Outlook answers is checked before it is believed', () => {
  it.each([
    [
      'recipients',
      asAddresses,
      [{ displayName: 'An', emailAddress: 'an@ocmw.be', recipientType: 'user' }],
      [{ displayName: 'An', address: 'an@ocmw.be' }],
    ],
    ['no recipients', asAddresses, [], []],
    [
      'a recipient without a name',
      asAddress,
      { emailAddress: 'an@ocmw.be' },
      { displayName: '', address: 'an@ocmw.be' },
    ],
    [
      'a contact list',
      asAddress,
      { displayName: 'Team', emailAddress: '' },
      { displayName: 'Team', address: '' },
    ],
    [
      'an attachment',
      asAttachments,
      [{ id: '1', name: 'a.pdf', isInline: false, size: 3 }],
      [{ id: '1', name: 'a.pdf', isInline: false, kind: 'file', size: 3 }],
    ],
  ])('%s', (_, parse, value, expected) => {
    expect((parse as (answer: unknown) => unknown)(value)).toEqual(expected);
  });

  it.each([
    ['recipients that are no list', asAddresses, undefined],
    ['recipients that are a compose field', asAddresses, { getAsync: () => undefined }],
    ['a recipient without an address', asAddress, { displayName: 'An' }],
    ['an attachment without a name', asAttachments, [{ id: '1' }]],
    ['no attachments object', asAttachments, null],
  ])('not %s', (_, parse, value) => {
    expect(() => (parse as (answer: unknown) => unknown)(value)).toThrow();
  });

  it('finds headers whatever their case, and knows which are missing', () => {
    expect(
      asHeaders({ 'X-Schakel-Bescherming': 'ja' }, ['x-schakel-bescherming', 'x-schakel-overdracht']),
    ).toEqual(['ja', null]);
    expect(() => asHeaders(undefined, ['x-schakel-bescherming'])).toThrow();
  });
});

describe('what the caseworker stated', () => {
  const statement: Statement = {
    clientNames: ['Fatima Amrani'],
    isClientMail: true,
    notPersonal: ['Mei'],
    answers: [{ question: 'cc', basis: 'x1', reason: 'Begeleidt mee' }],
    archives: [{ name: 'overdracht.zip', size: 1_200, passwordMark: 'x2' }],
  };

  it('comes back from the session data as it went in', () => {
    const [key, value] = statementEntry(statement);
    expect(asStatement({ [key]: value, other: 'x' })).toEqual(statement);
  });

  it('is empty where nothing was stated yet', () => {
    expect(asStatement({})).toEqual(emptyStatement);
  });

  it.each(['', 'null', '{}', '{"clientNames":"x","isClientMail":true,"notPersonal":[]}'])(
    'is not believed when it is garbled: %s',
    (value) => {
      const [key] = statementEntry(statement);
      expect(() => asStatement({ [key]: value })).toThrow();
    },
  );
});
