import type { DetectionKind } from '../../detection/detection';
import type { Fix } from '../../mail/finding';
import { shortAddress } from '../shorten';
import type { FieldNames, FoundIn, PaneCatalogue } from './catalogue';
import { joined } from './joined';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const quoteAll = (texts: readonly string[]) => joined(texts.map(quote), 'et');

const FIELDS: FieldNames = { to: 'À', cc: 'Cc', bcc: 'Cci' };

const PLACES: Readonly<Record<FoundIn, string>> = {
  subject: 'L’objet contient',
  body: 'Le texte contient',
  attachment: 'Le nom d’une pièce jointe contient',
};

const KINDS: Readonly<Record<DetectionKind, string>> = {
  name: 'un nom',
  nationalNumber: 'un numéro national',
  phone: 'un numéro de téléphone',
  email: 'une adresse e-mail',
  iban: 'un numéro de compte',
  birthDate: 'une date de naissance',
  address: 'une adresse',
  idCard: 'un numéro de carte d’identité',
  licencePlate: 'une plaque d’immatriculation',
};

function fix(wanted: Fix): string {
  switch (wanted.kind) {
    case 'setSubject':
      return `Mettre ${quote(wanted.subject)} comme objet`;
    case 'removeRecipient':
      return `Retirer ${shortAddress(wanted.address)}${wanted.field === 'to' ? '' : ` de ${FIELDS[wanted.field]}`}`;
    case 'replaceRecipient':
      return `Remplacer par ${shortAddress(wanted.by.address)}`;
    case 'protect':
      return 'Protéger ce mail';
  }
}

function done(carriedOut: Fix): string {
  switch (carriedOut.kind) {
    case 'setSubject':
      return `L’objet est maintenant ${quote(carriedOut.subject)}.`;
    case 'removeRecipient':
      return `${shortAddress(carriedOut.address)} est retiré de ${FIELDS[carriedOut.field]}.`;
    case 'replaceRecipient':
      return `${shortAddress(carriedOut.address)} est remplacé par ${shortAddress(carriedOut.by.address)}.`;
    case 'protect':
      return 'Le mail est maintenant protégé.';
  }
}

export const fr: PaneCatalogue = {
  verdict: {
    reading: 'Schakel vérifie votre mail…',
    ready: 'Prêt à envoyer',
    isProtected: 'Protégé\u00a0: le destinataire ne peut pas le transférer.',
    notYet: 'Pas encore prêt',
    toMend: {
      one: () => 'Encore 1 point à corriger.',
      other: (count) => `Encore ${count} points à corriger.`,
    },
    andQuestions: {
      one: () => 'Et 1 question.',
      other: (count) => `Et ${count} questions.`,
    },
    questions: {
      one: () => 'Une question avant d’envoyer',
      other: (count) => `${count} questions avant d’envoyer`,
    },
    lookAgain: 'Regardez encore ce point.',
    unreadable: 'Pas encore vérifié',
    advice:
      'Attendez un instant et réessayez. Si cela échoue, enregistrez le mail, fermez-le et ouvrez-le à nouveau.',
    retry: 'Réessayer',
  },
  findings: {
    title: 'À regarder',
    severity: { block: 'À corriger', ask: 'Question', info: 'Conseil' },
    subject: 'Objet',
    fix,
    done,
    dismiss: (texts, isAll) => {
      if (texts.length === 1) {
        return isAll
          ? 'Ce n’est pas une donnée personnelle'
          : `${quoteAll(texts)} n’est pas une donnée personnelle`;
      }
      return `${isAll ? 'Ce' : quoteAll(texts)} ne sont pas des données personnelles`;
    },
    dismissed: (texts) =>
      texts.length === 1
        ? `${quoteAll(texts)} ne compte pas comme donnée personnelle dans ce mail.`
        : `${quoteAll(texts)} ne comptent pas comme données personnelles dans ce mail.`,
    undo: 'Annuler',
    failed: {
      read: 'Schakel n’a pas pu relire le mail. Rien n’a changé. Réessayez dans un instant.',
      subject: 'Outlook n’a pas accepté l’objet. Réessayez, ou modifiez-le vous-même dans le mail.',
      recipients:
        'Outlook n’a pas modifié les destinataires. Réessayez, ou faites-le vous-même dans le mail.',
      protection:
        'Outlook n’a pas modifié la protection. Réessayez. Si cela échoue, enregistrez le mail, fermez-le et ouvrez-le à nouveau.',
      statement: 'Outlook n’a pas gardé votre réponse. Réessayez.',
      other: 'Cela n’a pas marché. Votre mail est toujours là. Réessayez.',
    },
    outdated: 'Le mail a changé entre-temps. Vérifiez si c’est encore juste, puis choisissez à nouveau.',
  },
  passed: {
    title: {
      one: () => '1 contrôle en ordre',
      other: (count) => `${count} contrôles en ordre`,
    },
    clientMail: {
      M1: 'Aucune donnée personnelle trouvée dans l’objet.',
      M2: 'Aucune adresse privée trouvée parmi l’expéditeur et les destinataires.',
      M5: 'Le mail est protégé contre le transfert.',
    },
    ordinaryMail: {
      M1: 'Aucune donnée personnelle trouvée dans l’objet.',
      M2: 'Les adresses privées sont permises\u00a0: le mail ne concerne pas un client.',
      M5: 'La protection n’est pas nécessaire\u00a0: le mail ne concerne pas un client.',
    },
  },
  about: {
    title: 'À propos de ce mail',
    isClientMail: 'Ce mail concerne un client',
    isClientMailHint: 'Activez ceci, et Schakel vérifie aussi les adresses et la protection.',
    because: {
      handoffMark: 'Il contient un transfert de Schakel.',
      protected: 'Le mail est protégé.',
      personalData: (where, kind) => `${PLACES[where]} ${KINDS[kind]}.`,
    },
    staysOn: 'Ceci reste activé.',
    clientNames: 'Nom du client (facultatif)',
    clientNamesHint:
      'Un nom par ligne. Schakel reconnaît ainsi le nom dans l’objet. Le nom ne part pas avec le mail et n’est conservé nulle part.',
    protectHint: 'Le mail part alors chiffré, et personne ne peut le transférer.',
    protectedByHeader: 'Protégé\u00a0: le mail part chiffré, et personne ne peut le transférer.',
    protectedByLabel: (name) =>
      `Protégé par l’étiquette «\u00a0${name}\u00a0»\u00a0: personne ne peut transférer le mail.`,
    unprotect: 'Retirer la protection',
  },
  notification: 'Schakel a vu des points à corriger. Regardez-les avant d’envoyer.',
  broken: {
    title: 'Une erreur est survenue dans Schakel',
    detail: 'Votre mail n’a pas changé. Schakel le vérifie encore quand vous cliquez sur Envoyer.',
    retry: 'Réessayer',
  },
};
