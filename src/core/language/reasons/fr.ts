import { shortAddress, shortText } from '../shorten';
import type { ReasonCatalogue } from './catalogue';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

export const fr: ReasonCatalogue = {
  evidence: {
    afterWord: ({ word }) => `suit ${quote(shortText(word))}`,
    besideWord: ({ word }) => `à côté de ${quote(shortText(word))}`,
    checksum: () => 'le chiffre de contrôle est correct',
    pattern: () => 'en a la forme',
    knownName: () => 'le nom que vous avez indiqué',
    firstName: () => 'un prénom',
    familyName: () => 'un nom de famille',
    firstAndFamilyName: () => 'prénom et nom de famille',
    initial: () => 'une initiale',
    capital: () => 'une majuscule',
    nameLike: () => 'ressemble à un nom',
    professional: () => 'nom d’un professionnel de ce mail',
  },
  reasons: {
    personalDataInSubject: () => 'L’objet n’est pas chiffré : toute personne qui voit le mail peut le lire.',
    personalDataInLocation: () =>
      'Vos collègues peuvent consulter votre agenda, et voient donc aussi le lieu.',
    privateRecipient: () =>
      'Un mail sur un client va uniquement à l’adresse professionnelle d’un intervenant.',
    privateSender: () =>
      'Un mail sur un client part de votre adresse professionnelle. Choisissez-la sous « De ».',
    lookalikeAddress: () => 'Une lettre de différence, et votre mail arrive chez un inconnu.',
    foreignLetters: () => 'Quelqu’un se fait ainsi passer pour un partenaire. N’y envoyez rien.',
    contradictingName: () => 'C’est l’adresse derrière le nom qui compte, pas ce qui est affiché.',
    namesake: ({ known }) =>
      `La liste des partenaires indique ${shortAddress(known)}. Outlook a peut-être choisi un homonyme.`,
    unresolvedRecipient: () => 'Vous ne savez donc pas qui reçoit votre mail. Tapez l’adresse vous-même.',
    distributionList: () => 'Vous ne voyez pas qui s’y trouve. Choisissez l’intervenant lui-même.',
    unknownAddress: () =>
      'Cette adresse n’est pas dans la liste des partenaires. Vérifiez-la, lettre par lettre.',
    ccNeeded: () => 'Ne mettez quelqu’un en copie que si votre client en a besoin.',
    bccNeeded: () => 'Un destinataire caché lit tout. Ne le faites que si votre client en a besoin.',
    manyRecipients: () => 'Un client compte sur peu de regards. Qui en a vraiment besoin ?',
    severalOrganisations: () =>
      'Votre client donne son accord par partenaire. Un mail par partenaire est plus sûr.',
    severalCaregivers: () =>
      'Vous partagez le secret professionnel avec un intervenant, pas avec tout un service.',
    repeatedRecipient: () => 'Une fois suffit.',
    perhapsClientMail: () => 'Schakel n’est pas sûr. Vous, vous savez.',
    unprotected: () =>
      'Il concerne un client. Il doit être chiffré et personne ne doit pouvoir le transférer.',
    generalMailbox: () => 'Un mail sur un client va à un seul intervenant, pas à une boîte générale.',
    passwordInMail: () =>
      'Qui voit le mail peut alors aussi ouvrir le fichier. Donnez-le par téléphone ou SMS.',
    personalDataBesideArchive: () =>
      'Le mail lui-même n’est pas chiffré. Tout ce qui concerne votre client va dans le fichier zip.',
    fileBesideArchive: () =>
      'Le mail lui-même n’est pas chiffré. Une pièce jointe sur votre client va dans le fichier zip.',
    severalClients: () => 'Un mail, un client : ainsi personne ne lit rien sur quelqu’un d’autre.',
    severalHandoffs: () => 'Un mail, un client. Mettez chaque transfert dans son propre mail.',
    personalDataInFileName: () =>
      'Le nom d’une pièce jointe reste lisible, même pour qui ne peut pas l’ouvrir.',
    cloudFile: () => 'La protection du mail ne vaut pas pour ce fichier. Ajoutez-le plutôt comme copie.',
    forgottenAttachment: () => 'Vous avez peut-être oublié d’ajouter le fichier.',
    outsideConsent: () => 'Un autre partenaire : demandez à nouveau.',
    dataOutsideConsent: () =>
      'Ne partagez que ce que votre client a accepté. Adaptez le transfert ou demandez à nouveau.',
    consentUnknown: () => 'Un partenaire ne reçoit des données que si votre client le sait et l’accepte.',
    callFirst: () =>
      'Appeler avec votre client vient en premier. Vous envoyez un mail si personne ne répond.',
  },
  noted: 'Cela concerne un client\u00a0? Alors, retirez-le. Sinon, vous pouvez le laisser.',
};
