import { draft, person } from '../../../support/drafts';
import { AN, BRAM, clientMail, ELS, foundBy, LEILA, policy } from '../../../support/recipients';

const keysOf = (mail: ReturnType<typeof clientMail>) =>
  foundBy('M4', mail).map(({ severity, wording }) => `${severity} ${wording.key}`);
const COLLEAGUE = person('tom.smet@caw-voorbeeld.be', 'Tom Smet');
const remove = (field: 'cc' | 'bcc', { address }: typeof BRAM) => ({
  kind: 'removeRecipient',
  field,
  address,
});

describe('M4 asks why somebody is in copy', () => {
  it.each(['cc', 'bcc'] as const)('%s', (field) => {
    const [finding, ...others] = foundBy('M4', clientMail({ [field]: [COLLEAGUE, AN] }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'ask',
      place: { kind: 'mail' },
      wording: { key: `${field}Needed`, parameters: { addresses: [COLLEAGUE.address, AN.address] } },
      fixes: [remove(field, COLLEAGUE), remove(field, AN)],
      question: { id: field, needsReason: true },
    });
  });

  it('and takes the answer in any order of the same people, but not with one more', () => {
    const basis = foundBy('M4', clientMail({ cc: [COLLEAGUE, AN] }))[0]?.question?.basis ?? '';
    const statement = { answers: [{ question: 'cc', basis, reason: 'volgt mee op' } as const] };
    expect(keysOf(clientMail({ cc: [AN, COLLEAGUE], statement }))).toEqual([]);
    expect(
      keysOf(clientMail({ cc: [AN, COLLEAGUE, person('els.nys@caw-voorbeeld.be')], statement })),
    ).toContain('ask manyRecipients');
    expect(keysOf(clientMail({ bcc: [AN, COLLEAGUE], statement }))).toEqual(['ask bccNeeded']);
  });

  it.each(['cc', 'bcc'] as const)('again in %s once the mail goes to somebody else', (field) => {
    const mail = { to: [ELS], [field]: [COLLEAGUE] };
    const basis = foundBy('M4', clientMail(mail))[0]?.question?.basis ?? '';
    const statement = { answers: [{ question: field, basis, reason: 'kent de cliënt' } as const] };
    expect(keysOf(clientMail({ ...mail, statement }))).toEqual([]);
    expect(keysOf(clientMail({ ...mail, to: [LEILA], statement }))).toContain(`ask ${field}Needed`);
    expect(keysOf(clientMail({ to: [COLLEAGUE], [field]: [ELS], statement }))).toContain(
      `ask ${field}Needed`,
    );
  });

  it('with a way to make it the recipient where there is none', () => {
    expect(foundBy('M4', clientMail({ to: [], cc: [BRAM] }))[0]?.fixes).toEqual([
      { kind: 'moveRecipient', field: 'cc', address: BRAM.address, to: 'to' },
      remove('cc', BRAM),
    ]);
    expect(foundBy('M4', clientMail({ to: [], bcc: [BRAM] }))[0]?.fixes[0]).toMatchObject({
      kind: 'moveRecipient',
      field: 'bcc',
    });
    expect(
      foundBy('M4', clientMail({ to: [], cc: [AN], bcc: [COLLEAGUE] })).map(({ fixes }) => fixes),
    ).toEqual([
      [{ kind: 'moveRecipient', field: 'cc', address: AN.address, to: 'to' }, remove('cc', AN)],
      [remove('bcc', COLLEAGUE)],
    ]);
  });

  it('but not on an ordinary mail, nor without a copy', () => {
    expect(keysOf(draft({ cc: [COLLEAGUE], bcc: [AN] }))).toEqual([]);
    expect(keysOf(clientMail())).toEqual([]);
  });
});

describe('M4 asks why so many', () => {
  const colleague = (name: string) => person(`${name}@caw-voorbeeld.be`, 'Tom');

  it.each([
    [3, []],
    [4, ['ask manyRecipients']],
  ])('from one more than the policy allows: %d', (count, expected) => {
    const to = ['a', 'b', 'c', 'd'].slice(0, count).map(colleague);
    expect(keysOf(clientMail({ to }))).toEqual(expected);
  });

  it('counts everybody once, whatever the field, the name and the spelling', () => {
    const to = [colleague('a'), colleague('b'), colleague('c'), colleague('A'), colleague('b+x')];
    expect(keysOf(clientMail({ to })).filter((key) => key.includes('many'))).toEqual([]);
    const [finding] = foundBy('M4', clientMail({ to: to.slice(0, 2), bcc: ['d', 'e'].map(colleague) }));
    expect(finding?.wording).toEqual({ key: 'manyRecipients', parameters: { count: 4 } });
    expect(finding?.question).toMatchObject({ id: 'recipients', needsReason: true });
  });
});

describe('M4 asks why partners get it together', () => {
  it('several organisations, our own not counted', () => {
    expect(foundBy('M4', clientMail({ to: [BRAM, LEILA, AN] }))).toMatchObject([
      {
        severity: 'ask',
        wording: { key: 'severalOrganisations', parameters: { names: ['OCMW Voorbeeld', 'DMW Voorbeeld'] } },
        question: { id: 'recipients', needsReason: true },
      },
    ]);
    expect(keysOf(clientMail({ to: [BRAM, AN] }))).toEqual([]);
    const two = { ...policy, limits: { ...policy.limits, organisations: 2 } };
    expect(foundBy('M4', clientMail({ to: [BRAM, LEILA] }), two)).toEqual([]);
  });

  it('several caregivers of one organisation, listed or not', () => {
    expect(foundBy('M4', clientMail({ to: [BRAM, person('veerle@ocmw-voorbeeld.be')] }))).toMatchObject([
      {
        wording: {
          key: 'severalCaregivers',
          parameters: {
            organisation: 'OCMW Voorbeeld',
            addresses: [BRAM.address, 'veerle@ocmw-voorbeeld.be'],
          },
        },
        question: { id: 'recipients', needsReason: true },
      },
    ]);
    expect(keysOf(clientMail({ to: [AN, COLLEAGUE] }))).toEqual([]);
    expect(keysOf(clientMail({ to: [BRAM, person('jeugd@ocmw-voorbeeld.be')] }))).toEqual([]);
  });

  it('with one question: the gravest', () => {
    expect(keysOf(clientMail({ to: [BRAM, ELS, LEILA, AN, COLLEAGUE] }))).toEqual([
      'ask severalOrganisations',
    ]);
  });

  it('with one question where the copies are the reason, and it proposes to take them out', () => {
    expect(foundBy('M4', clientMail({ to: [BRAM, LEILA], cc: [AN] }))[0]?.fixes).toEqual([]);
    const colleagues = ['a', 'b', 'c', 'd'].map((name) => person(`${name}@caw-voorbeeld.be`));
    expect(foundBy('M4', clientMail({ cc: colleagues }))[0]?.fixes).toEqual(
      colleagues.slice(0, 3).map((one) => remove('cc', one)),
    );
    const found = foundBy('M4', clientMail({ to: [BRAM], cc: [LEILA] }));
    expect(found).toMatchObject([{ wording: { key: 'severalOrganisations' }, fixes: [remove('cc', LEILA)] }]);
    expect(keysOf(clientMail({ to: [BRAM, LEILA], cc: [AN] }))).toEqual([
      'ask severalOrganisations',
      'ask ccNeeded',
    ]);
  });
});

describe('M4 gives a tip about somebody who is in it twice', () => {
  it('and takes out the less visible of the two', () => {
    expect(
      foundBy('M4', clientMail({ to: [BRAM], cc: [person('Bram.Hoste@OCMW-voorbeeld.be')] })),
    ).toMatchObject([
      {
        severity: 'info',
        place: { kind: 'recipient', field: 'cc' },
        wording: { key: 'repeatedRecipient', parameters: { address: 'Bram.Hoste@OCMW-voorbeeld.be' } },
        fixes: [{ kind: 'removeRecipient', field: 'cc', address: 'Bram.Hoste@OCMW-voorbeeld.be' }],
        question: null,
      },
    ]);
  });

  it.each([
    ['in another field', { to: [BRAM], cc: [BRAM] }],
    ['in another spelling', { to: [BRAM, person('BRAM.HOSTE@ocmw-voorbeeld.be')] }],
  ])('and takes out the second, %s', (_, parts) => {
    expect(foundBy('M4', clientMail(parts))).toMatchObject([
      { wording: { key: 'repeatedRecipient' }, fixes: [{ kind: 'removeRecipient' }] },
    ]);
  });

  it('but takes out nobody where both would go', () => {
    expect(foundBy('M4', clientMail({ to: [BRAM, BRAM] }))).toMatchObject([
      { wording: { key: 'repeatedRecipient' }, fixes: [] },
    ]);
  });

  it('not about two people of the same name', () => {
    expect(keysOf(clientMail({ to: [AN, person('a.verlinden@caw-voorbeeld.be', 'An Verlinden')] }))).toEqual(
      [],
    );
  });
});
