import type { Severity } from '../../../src/core/mail/finding';
import { finding } from '../../../src/core/mail/rules/rule';
import { lacksOnlyProtection } from '../../../src/core/mail/verdict';
import type { RuleId } from '../../../src/core/policy/policy';
import { verdictWith } from '../../support/findings';

type Found = readonly (readonly [RuleId, Severity])[];
const lacks = (found: Found) =>
  lacksOnlyProtection(
    verdictWith(
      ...found.map(([rule, severity]) =>
        finding({
          rule,
          severity,
          wording: { key: rule === 'M5' ? 'unprotected' : 'callFirst', parameters: {} },
        }),
      ),
    ),
  );

describe('a mail lacks only its protection', () => {
  it.each<[string, Found]>([
    ['where nothing else is wrong', [['M5', 'block']]],
    [
      'where the rest are questions and tips',
      [
        ['M5', 'block'],
        ['M4', 'ask'],
        ['M8', 'info'],
      ],
    ],
    ['where the policy only asks for it', [['M5', 'ask']]],
  ])('%s', (_, found) => {
    expect(lacks(found)).toBe(true);
  });

  it.each<[string, Found]>([
    [
      'where something else stops it too',
      [
        ['M5', 'block'],
        ['M1', 'block'],
      ],
    ],
    ['where only something else stops it', [['M1', 'block']]],
    ['where it is protected and asked about', [['M4', 'ask']]],
    ['where nothing was found', []],
  ])('but not %s', (_, found) => {
    expect(lacks(found)).toBe(false);
  });

  it('but not where it is asked whether it is about a client', () => {
    const wording = { key: 'perhapsClientMail', parameters: { signals: [] } } as const;
    expect(lacksOnlyProtection(verdictWith(finding({ rule: 'M5', severity: 'ask', wording })))).toBe(false);
  });
});
