import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const ARCHITECTURE_RULES = ['import-x/no-restricted-paths', 'no-restricted-globals', 'no-restricted-syntax'];

const CORE = 'src/core/mail/judge.ts';
const ON_SEND = 'src/surfaces/on-send/check-on-send.ts';
const OUTLOOK = 'src/hosts/outlook/read-draft.ts';

/** What each piece of code would be, the file it would stand in, and a part of the complaint; '' where it is allowed. */
const CASES: readonly (readonly [what: string, file: string, code: string, complaint: string])[] = [
  ['core imports no host', CORE, "import '../../hosts/outlook/outlook';", 'core is pure'],
  ['core imports no surface', CORE, "import '../../surfaces/names';", 'core is pure'],
  ['core imports no package', CORE, "import 'react';", 'core is pure'],
  ['a host imports no surface', OUTLOOK, "import '../../surfaces/names';", 'host adapter'],
  ['the send check imports no screen parts', ON_SEND, "import '../../ui/plural';", 'send check'],
  ['the send check imports no other surface', ON_SEND, "import '../compose/index';", 'send check'],
  ['nothing imports the playground', OUTLOOK, "import '../../../playground/outlook/index';", 'playground'],
  ['core doesn’t know Office', CORE, 'export const x = Office.context;', 'host adapter'],
  ['core doesn’t know the window', CORE, 'export const x = window.name;', 'host adapter'],
  ['core doesn’t know the document', CORE, 'export const x = document.title;', 'host adapter'],
  ['core has no clock', CORE, 'export const x = Date.now() + Number(new Date());', 'no clock'],
  ['core leaves nothing to chance', CORE, 'export const x = Math.random();', 'chance'],
  ['a surface doesn’t know Office', ON_SEND, 'export const x = Office.context;', 'Only src/hosts/outlook'],
  ['core may import core', CORE, "import '../detection/text';", ''],
  ['core may handle a given moment', CORE, 'export const x = (today: number) => new Date(today);', ''],
  ['a host may import core', OUTLOOK, "import '../../core/mail/draft';", ''],
  ['a host may talk to Office', OUTLOOK, 'export const x = Office.context;', ''],
  ['the send check may import core', ON_SEND, "import '../../core/mail/judge';", ''],
  ['the send check may import its host', ON_SEND, "import '../../hosts/outlook/send-event';", ''],
];

interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

// In a process of its own: ESLint loads its configuration as an ES module, which Jest's sandbox cannot.
const results = JSON.parse(
  execFileSync(process.execPath, [path.join(ROOT, 'test/support/lint-text.mjs')], {
    cwd: ROOT,
    input: JSON.stringify(CASES.map(([, file, code]) => [file, code])),
    encoding: 'utf8',
  }),
) as readonly (readonly Message[])[];

it.each(CASES.map(([what, , , complaint], index) => ({ what, complaint, index })))(
  'lint says that $what',
  ({ complaint, index }) => {
    const complaints = (results[index] ?? [])
      .filter(({ ruleId }) => ARCHITECTURE_RULES.includes(ruleId ?? ''))
      .map(({ message }) => message)
      .join();
    expect(complaint === '' ? complaints === '' : complaints.includes(complaint)).toBe(true);
  },
);
