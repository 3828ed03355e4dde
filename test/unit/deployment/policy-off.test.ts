import { readFileSync } from 'node:fs';
import { judge } from '../../../src/core/mail/judge';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { validatePolicy } from '../../../tools/organisation/validate';
import { bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';

/** What every rule would have something to say about. */
const WORST = draft({
  subject: `Mevrouw Peeters ${NATIONAL_NUMBER}`,
  to: [person('lieve.maes@gmail.com'), person('info@ocmw-voorbeeld.be'), person('an@0cmw-voorbeeld.be')],
  cc: [person('bram.hoste@ocmw-voorbeeld.be', 'lieve@elders.example')],
  body: bodyOf(`Haar nummer is ${NATIONAL_NUMBER}.`),
  statement: { isClientMail: true },
});

function policyOff(): Policy {
  const checked = validatePolicy(readFileSync('deploy/policy-off.json', 'utf8'));
  if ('problems' in checked) {
    throw new Error(JSON.stringify(checked.problems));
  }
  return checked.value;
}

describe('deploy/policy-off.json', () => {
  it('lets a mail pass that is blocked otherwise', () => {
    expect(judge(WORST, defaultPolicy, emptyDirectory).outcome).toBe('block');
    expect(judge(WORST, policyOff(), emptyDirectory)).toMatchObject({ outcome: 'allow', findings: [] });
  });

  it('switches off each rule, and holds back no mail that can’t be read', () => {
    expect(new Set(Object.values(policyOff().rules))).toEqual(new Set(['off']));
    expect(policyOff().onCheckFailure).toBe('ask');
  });
});
