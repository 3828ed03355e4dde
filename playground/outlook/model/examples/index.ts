import { HANDOFF_HEADER, handoffHeader, type HandoffRecord } from '../../../../src/core/mail/handoff-mark';
import { withFile, withLink } from '../attachments';
import { emptyMail, type ComposedMail } from '../mail';
import { recipient } from '../recipients';
import { SIGNED_IN_USER, TENANT_DOMAIN } from '../tenant';
import { exampleMail, paragraphs, type ExampleId } from './example';
import { pdfOf } from './pdf';

export { EXAMPLE_IDS, type ExampleId } from './example';

const BRAM = recipient('bram.hoste@ocmw-voorbeeld.be', 'Bram Hoste');
const LEILA = recipient('leila.amrani@dmw-voorbeeld.be', 'Leïla Amrani');
const AGREED_TO_OCMW: HandoffRecord = {
  partner: 'ocmw-voorbeeld',
  form: 'oral',
  on: '2026-11-23',
  agreed: ['identity', 'question'],
  included: ['identity', 'question'],
  call: 'notReached',
};
const REGARDS = 'Vriendelijke groeten,<br>Sara Claeys<br>CAW Voorbeeld';

/**
 * Mails to try Schakel with. Everybody in them is invented; the numbers are right by their check digits only, so that they
 * are recognised.
 */
const EXAMPLES: Readonly<Record<ExampleId, ComposedMail>> = {
  alarm: exampleMail({
    subject: 'Doorverwijzing mevr. Peeters 85.07.30-033.28',
    to: [recipient('lieve.maes@gmail.com', 'Lieve Maes')],
    bodyHtml: paragraphs(
      'Dag Lieve,',
      'Zoals aan de telefoon besproken verwijs ik mevrouw Peeters naar jullie door. Ze verloor in september haar werk en ' +
        'heeft intussen drie maanden huurachterstand.',
      'Haar rijksregisternummer is 85.07.30-033.28. Wil je haar deze week nog bellen?',
      REGARDS,
    ),
  }),
  colleague: exampleMail({
    subject: 'Teamoverleg van donderdag',
    to: [recipient('an.verlinden@caw-voorbeeld.be', 'An Verlinden')],
    bodyHtml: paragraphs(
      'Dag An,',
      'Kan het overleg een halfuur later? Dan haal ik de trein van 13 u. nog. Ik breng taart mee.',
      'Tot donderdag,<br>Sara',
    ),
  }),
  ready: exampleMail({
    subject: 'Overdracht na ons gesprek',
    to: [BRAM],
    internetHeaders: { [HANDOFF_HEADER]: handoffHeader(AGREED_TO_OCMW) },
    bodyHtml: paragraphs(
      'Dag Bram,',
      'Met instemming van de cliënt (92.03.14-118.57) bezorg ik je de gegevens voor de budgetbegeleiding.',
      'Ze verwacht je telefoon op woensdagvoormiddag.',
      REGARDS,
    ),
  }),
  namesake: exampleMail({
    subject: 'Overdracht na ons gesprek',
    to: [recipient('an.verlinden@hotmail.com', 'An Verlinden')],
    bodyHtml: paragraphs(
      'Dag An,',
      'De cliënt met rijksregisternummer 78.11.05-402.96 komt morgen om 10 u. bij jou langs.',
      REGARDS,
    ),
  }),
  numbers: exampleMail({
    subject: 'Terugbetaling op BE68 5390 0754 7034, bellen op 0475 12 34 56',
    to: [LEILA],
    bodyHtml: paragraphs('Dag Leïla,', 'Kun jij de terugbetaling van de waarborg opvolgen?', REGARDS),
  }),
  attachment: withFile(
    exampleMail({
      subject: 'Verslag van het gesprek',
      to: [BRAM],
      bodyHtml: paragraphs('Dag Bram,', 'In bijlage vind je het verslag van dinsdag.', REGARDS),
    }),
    {
      name: 'Verslag mevr. Peeters 85.07.30-033.28.pdf',
      content: pdfOf([
        'Verslag van het gesprek met mevrouw Peeters',
        'Ze verloor in september haar werk en heeft drie maanden huurachterstand.',
      ]),
    },
  ),
  cloudFile: withLink(
    exampleMail({
      subject: 'Verslag van het gesprek',
      to: [BRAM],
      internetHeaders: { [HANDOFF_HEADER]: handoffHeader(AGREED_TO_OCMW) },
      bodyHtml: paragraphs(
        'Dag Bram,',
        'Met instemming van de cliënt (92.03.14-118.57) deel ik het verslag van dinsdag.',
        REGARDS,
      ),
    }),
    'Verslag.docx',
    24_576,
    'https://bestanden.caw-voorbeeld.be/verslag',
  ),
  carbonCopy: exampleMail({
    subject: 'Afspraak van volgende week',
    to: [BRAM],
    cc: [recipient('lieve.maes@telenet.be', 'Lieve Maes')],
    bodyHtml: paragraphs(
      'Dag Bram,',
      'Het intakegesprek met de cliënt (04.09.12-077.30) gaat door op maandag om 14 u. Lieve sluit aan.',
      REGARDS,
    ),
  }),
  french: exampleMail({
    subject: 'Orientation de Mme Lambert, 78.11.05-402.96',
    to: [recipient('service.social@cpas-exemple.be', 'Service social')],
    bodyHtml: paragraphs(
      'Bonjour,',
      'Comme convenu, je vous adresse Mme Lambert pour une guidance budgétaire. Elle est libre le mardi matin.',
      'Bien à vous,<br>Sara Claeys<br>CAW Voorbeeld',
    ),
  }),
  english: exampleMail({
    subject: 'Referral of Mr Novak, born 12/03/1990',
    to: [recipient('desk@refugee-example.be', 'Welcome desk')],
    bodyHtml: paragraphs(
      'Hello,',
      'Mr Novak will call you about housing. He speaks Czech and English.',
      'Kind regards,<br>Sara Claeys<br>CAW Voorbeeld',
    ),
  }),
  unresolved: exampleMail({
    subject: 'Bezoek aan het inloopcentrum',
    to: [BRAM, recipient('team jeugd')],
    bodyHtml: paragraphs('Dag allemaal,', 'Wie gaat er mee op vrijdag?', 'Groeten,<br>Sara'),
  }),
  lookalike: exampleMail({
    subject: 'Overdracht na ons gesprek',
    to: [recipient('bram.hoste@ocmw-vorbeeld.be', 'Bram Hoste')],
    bodyHtml: paragraphs(
      'Dag Bram,',
      'De cliënt met rijksregisternummer 92.03.14-118.57 stemt in met budgetbegeleiding. Neem jij dit over?',
      REGARDS,
    ),
  }),
  copies: exampleMail({
    subject: 'Stand van zaken budgetbegeleiding',
    to: [BRAM],
    cc: [
      recipient(`an.verlinden@${TENANT_DOMAIN}`, 'An Verlinden'),
      recipient(`joris.maes@${TENANT_DOMAIN}`, 'Joris Maes'),
      LEILA,
    ],
    bodyHtml: paragraphs(
      'Dag Bram,',
      'De aanvraag voor de cliënt (92.03.14-118.57) is ingediend. Ik zet mijn collega’s mee in Cc.',
      REGARDS,
    ),
  }),
  generalMailbox: exampleMail({
    subject: 'Vraag om een afspraak',
    to: [recipient('onthaal@ocmw-voorbeeld.be', 'Onthaal OCMW Voorbeeld')],
    bodyHtml: paragraphs(
      'Dag collega,',
      'De cliënt met rijksregisternummer 92.03.14-118.57 wil graag deze week nog langskomen. Kan dat?',
      REGARDS,
    ),
  }),
  twoClients: exampleMail({
    subject: 'Twee vragen na het overleg',
    to: [BRAM],
    bodyHtml: paragraphs(
      'Dag Bram,',
      'Het dossier van mevrouw Fatima Amrani (92.03.14-118.57) is volledig.',
      'Voor meneer Tomas Novak (78.11.05-402.96) wacht ik nog op het loonbriefje.',
      REGARDS,
    ),
  }),
  distributionList: exampleMail({
    subject: 'Nieuwe begeleiding',
    to: [recipient(`jeugdwerkers@${TENANT_DOMAIN}`, 'Jeugdwerkers')],
    bodyHtml: paragraphs(
      'Dag allemaal,',
      'Wie kan de begeleiding van de cliënt met rijksregisternummer 04.09.12-077.30 opnemen?',
      'Groeten,<br>Sara',
    ),
  }),
  consent: exampleMail({
    subject: 'Overdracht na ons gesprek',
    to: [BRAM],
    internetHeaders: {
      [HANDOFF_HEADER]: handoffHeader({
        ...AGREED_TO_OCMW,
        partner: 'dmw-voorbeeld',
        included: ['identity', 'question', 'rights'],
        call: 'notTried',
      }),
    },
    bodyHtml: paragraphs(
      'Dag Bram,',
      'Met instemming van de cliënt (92.03.14-118.57) bezorg ik je de hulpvraag en de rechten die al lopen.',
      REGARDS,
    ),
  }),
  invitation: exampleMail({
    subject: 'Overleg over mevrouw Fatima Amrani',
    to: [BRAM],
    cc: [LEILA],
    meeting: { location: 'Bij Fatima Amrani thuis' },
    bodyHtml: paragraphs('Dag Bram, dag Leïla,', 'We bekijken samen wat nog nodig is.', REGARDS),
  }),
  blank: emptyMail(SIGNED_IN_USER),
};

export function example(id: ExampleId): ComposedMail {
  return EXAMPLES[id];
}
