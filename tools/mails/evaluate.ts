/**
 * `npm run evaluate:mails`: how well client mails are told from ordinary ones, by language and by signal, with each miss of the
 * half and why. It looks at the first half; `-- --half=second` reports on the half that nothing is tuned on.
 */
import { outcomeOf, shareOf, type Outcome } from './classify';
import { HALVES, LANGUAGES, loadMails } from './load-mails';
import { TAGS } from './tags';

const asked = /^--half=(.+)$/.exec(process.argv[2] ?? '')?.[1];
const half = HALVES.find((one) => one === asked) ?? 'first';
const outcomes = loadMails(half).map(outcomeOf);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const labelled = (label: 'client' | 'ordinary', among: readonly Outcome[] = outcomes) =>
  among.filter(({ mail }) => mail.label === label);

function row(name: string, among: readonly Outcome[]): readonly string[] {
  const [client, ordinary] = [labelled('client', among), labelled('ordinary', among)];
  const cells = (group: readonly Outcome[]) =>
    (['client', 'unsure', 'ordinary'] as const).map((is) =>
      String(group.filter((one) => one.is === is).length),
    );
  return [name, ...cells(client), ...cells(ordinary)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const HEAD = ['', 'client: client', 'unsure', 'ordinary', 'ordinary: client', 'unsure', 'ordinary'];
const [client, ordinary] = [labelled('client'), labelled('ordinary')];
const [several, one] = [
  client.filter(({ mail }) => mail.clients > 1),
  client.filter(({ mail }) => mail.clients === 1),
];
const interrupts = ({ verdict }: Outcome) => verdict.outcome !== 'allow';
const misses = outcomes.filter(({ mail, is }) => (mail.label === 'client') === (is === 'ordinary'));

process.stdout.write(
  [
    `## The ${half} half`,
    table(
      ['', 'share'],
      [
        ['client mails that are `client`', percent(shareOf(client, ({ is }) => is === 'client'))],
        [
          'client mails that are `client` or `unsure`',
          percent(shareOf(client, ({ is }) => is !== 'ordinary')),
        ],
        ['ordinary mails that are `client`', percent(shareOf(ordinary, ({ is }) => is === 'client'))],
        [
          'ordinary mails that are `client` or `unsure`',
          percent(shareOf(ordinary, ({ is }) => is !== 'ordinary')),
        ],
        ['ordinary mails that are interrupted, for whatever rule', percent(shareOf(ordinary, interrupts))],
        [
          'mails about several clients in which M7 finds them',
          percent(shareOf(several, ({ hasSeveral }) => hasSeveral)),
        ],
        [
          'the same, once it is answered that they are about a client',
          percent(shareOf(several, ({ hasSeveralOnceAsked }) => hasSeveralOnceAsked)),
        ],
        [
          'mails about one client in which M7 finds several',
          percent(shareOf(one, ({ hasSeveral }) => hasSeveral)),
        ],
        [
          'the same, once it is answered',
          percent(shareOf(one, ({ hasSeveralOnceAsked }) => hasSeveralOnceAsked)),
        ],
      ],
    ),
    table(HEAD, [
      row('all', outcomes),
      ...LANGUAGES.map((language) =>
        row(
          language,
          outcomes.filter(({ mail }) => mail.language === language),
        ),
      ),
    ]),
    table(
      HEAD,
      TAGS.map((tag) =>
        row(
          tag,
          outcomes.filter(({ mail }) => mail.tags.includes(tag)),
        ),
      ),
    ),
    'Misses, each with what was seen:',
    misses
      .map(
        ({ mail, is, verdict: { clientSignals, findings } }) =>
          `- ${mail.id}, ${mail.label} taken for ${is} (${mail.tags.join(', ')}): ${seen(
            clientSignals.length > 0
              ? clientSignals
              : findings.flatMap(({ wording }) =>
                  wording.key === 'perhapsClientMail' ? wording.parameters.signals : [],
                ),
          )}`,
      )
      .join('\n'),
    '',
  ].join('\n\n'),
);

function seen(signals: Outcome['verdict']['clientSignals']): string {
  const words = signals.map((signal) =>
    signal.code === 'personalData'
      ? `${signal.kind} in ${signal.where}`
      : signal.code === 'story'
        ? signal.words.join(', ')
        : signal.code,
  );
  return words.length === 0 ? 'nothing that says enough' : words.join('; ');
}
