import type { CheckFailure, MailPart } from '../../mail/check-failure';
import type { AlertCatalogue } from './catalogue';

const PARTS: Readonly<Record<MailPart, string>> = {
  subject: 'het onderwerp',
  location: 'de locatie',
  sender: 'de afzender',
  recipients: 'de ontvangers',
  body: 'de tekst',
  attachments: 'de bijlagen',
  protection: 'de bescherming',
  statement: 'je antwoorden in Schakel',
};

function failure(failed: CheckFailure): string {
  switch (failed.kind) {
    case 'unreadable':
      return `Schakel kon ${PARTS[failed.part]} niet lezen, en de mail dus niet nakijken.`;
    case 'unprotectable':
      return 'Schakel kon de mail niet beschermen tegen doorsturen.';
    case 'late':
      return 'Outlook antwoordde te traag. Schakel kon de mail niet nakijken.';
    case 'internal':
      return 'Er ging iets mis in Schakel. De mail is niet nagekeken.';
  }
}

export const nl: AlertCatalogue = {
  button: 'Bekijk en herstel',
  notSent: (isMeeting) => `Je ${isMeeting ? 'uitnodiging' : 'mail'} is nog niet verstuurd.`,
  lookAgain: 'Kijk nog even na voor je verstuurt.',
  andMore: (count) => `En nog ${count} te bekijken.`,
  mend: {
    byButton: 'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.',
    byPane: 'Open Schakel in het lint: elk punt is met één klik opgelost.',
  },
  sendAnyway: 'Klopt alles? Kies dan ‘Toch verzenden’.',
  yesOrNo: 'Ja? Kies ‘Bekijk en herstel’ en bescherm de mail. Nee? Kies ‘Toch verzenden’.',
  failure,
  retry: 'Wacht even en druk opnieuw op Verzenden. Lukt het niet: bewaar de mail en herstart Outlook.',
  warning: {
    personalDataInSubject: 'Schakel zag persoonsgegevens in het onderwerp.',
    personalDataInLocation: 'Schakel zag persoonsgegevens bij de locatie.',
    personalDataInFileName: 'Schakel zag persoonsgegevens in de naam van een bijlage.',
    other: 'Schakel zag punten om te herstellen. Bekijk ze voor je verstuurt.',
  },
};
