import type { CheckFailure, MailPart } from '../../mail/check-failure';
import type { AlertCatalogue } from './catalogue';

const PARTS: Readonly<Record<MailPart, string>> = {
  subject: 'l’objet',
  location: 'le lieu',
  sender: 'l’expéditeur',
  recipients: 'les destinataires',
  body: 'le texte',
  attachments: 'les pièces jointes',
  protection: 'la protection',
  statement: 'vos réponses dans Schakel',
};

function failure(failed: CheckFailure): string {
  switch (failed.kind) {
    case 'unreadable':
      return `Schakel n’a pas pu lire ${PARTS[failed.part]}, ni donc vérifier le mail.`;
    case 'unprotectable':
      return 'Schakel n’a pas pu protéger le mail contre le transfert.';
    case 'late':
      return 'Outlook a répondu trop lentement. Schakel n’a pas pu vérifier le mail.';
    case 'internal':
      return 'Une erreur est survenue dans Schakel. Le mail n’est pas vérifié.';
  }
}

export const fr: AlertCatalogue = {
  button: 'Voir et corriger',
  notSent: (isMeeting) =>
    `Votre ${isMeeting ? 'invitation n’est pas encore envoyée' : 'mail n’est pas encore envoyé'}.`,
  lookAgain: 'Regardez encore une fois avant d’envoyer.',
  andMore: (count) => `Et encore ${count} à regarder.`,
  mend: {
    byButton: 'Choisissez « Voir et corriger » : un clic suffit pour chaque point.',
    byPane: 'Ouvrez Schakel dans le ruban : un clic suffit pour chaque point.',
  },
  sendAnyway: 'Tout est juste ? Choisissez « Envoyer quand même ».',
  yesOrNo:
    'Oui ? Choisissez « Voir et corriger » et protégez le mail. Non ? Choisissez « Envoyer quand même ».',
  failure,
  retry:
    'Attendez un instant et cliquez à nouveau sur Envoyer. Si cela échoue, enregistrez le mail et redémarrez Outlook.',
  warning: {
    personalDataInSubject: 'Schakel a vu des données personnelles dans l’objet.',
    personalDataInLocation: 'Schakel a vu des données personnelles dans le lieu.',
    personalDataInFileName: 'Schakel a vu des données personnelles dans le nom d’une pièce jointe.',
    other: 'Schakel a vu des points à corriger. Regardez-les avant d’envoyer.',
  },
};
