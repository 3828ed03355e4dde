import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { draft, NATIONAL_NUMBER } from '../../support/drafts';
import { directory } from '../../support/partners';

const meeting = (location: string, parts: Parameters<typeof draft>[0] = {}) =>
  judge(draft({ meeting: { location }, ...parts }), defaultPolicy, directory).findings;

describe('M1: no personal data in the location of an invitation', () => {
  it.each([
    ['bij mevr. Peeters thuis', 'block', 'bij mevr. … thuis'],
    [`zaal 3 (${NATIONAL_NUMBER})`, 'block', 'zaal 3 (…)'],
  ])('%s → %s', (location, severity, by) => {
    expect(meeting(location)).toEqual([
      expect.objectContaining({ rule: 'M1', severity, fixes: [{ kind: 'setLocation', location: by }] }),
    ]);
  });

  it('says where and what', () => {
    const spans = [expect.objectContaining({ kind: 'name', start: 10, end: 17, text: 'Peeters' })];
    expect(meeting('bij mevr. Peeters thuis')).toMatchObject([
      {
        place: { kind: 'location', text: 'bij mevr. Peeters thuis', spans },
        wording: { key: 'personalDataInLocation', parameters: { spans } },
        dismissible: ['Peeters'],
      },
    ]);
  });

  it.each(['', 'vergaderzaal 3', 'Sociaal Huis, onthaal'])('lets "%s" pass', (location) => {
    expect(meeting(location)).toEqual([]);
  });

  it('knows the client’s name, and takes the caseworker’s word for another', () => {
    expect(meeting('bij amrani', { statement: { clientNames: ['Fatima Amrani'] } })).toHaveLength(1);
    expect(meeting('bij mevr. Peeters', { statement: { notPersonal: ['Peeters'] } })).toEqual([]);
  });

  it('judges nothing else of an invitation but its subject', () => {
    expect(meeting('zaal 3', { statement: { isClientMail: true } })).toEqual([]);
  });
});
