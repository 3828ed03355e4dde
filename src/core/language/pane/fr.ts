import type { DetectionKind } from '../../detection/detection';
import type { Fix } from '../../mail/finding';
import { shortAddress, shortText } from '../shorten';
import type { FieldNames, FoundIn, PaneCatalogue } from './catalogue';
import { joined } from '../joined';

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
    case 'setLocation':
      return wanted.location.trim() === '' ? 'Vider le lieu' : `Mettre ${quote(wanted.location)} comme lieu`;
    case 'renameAttachment':
      return `Renommer en ${quote(wanted.by)}`;
    case 'moveRecipient':
      return `Mettre ${shortAddress(wanted.address)} dans ${FIELDS[wanted.to]}`;
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
    case 'setLocation':
      return carriedOut.location.trim() === ''
        ? 'Le lieu est maintenant vide.'
        : `Le lieu est maintenant ${quote(carriedOut.location)}.`;
    case 'renameAttachment':
      return `La pièce jointe s’appelle maintenant ${quote(carriedOut.by)}.`;
    case 'moveRecipient':
      return `${shortAddress(carriedOut.address)} est maintenant dans ${FIELDS[carriedOut.to]}.`;
    case 'removeRecipient':
      return `${shortAddress(carriedOut.address)} est retiré de ${FIELDS[carriedOut.field]}.`;
    case 'replaceRecipient':
      return `${shortAddress(carriedOut.address)} est remplacé par ${shortAddress(carriedOut.by.address)}.`;
    case 'protect':
      return 'Le mail est maintenant protégé.';
  }
}

export const fr: PaneCatalogue = {
  tabs: { title: 'Parties', check: 'Contrôle', handoff: 'Transfert' },
  verdict: {
    reading: 'Schakel vérifie votre mail…',
    blank: 'Encore rien à vérifier',
    blankDetail: 'Écrivez votre mail, et Schakel regarde avec vous.',
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
    quoted: { subject: 'Objet', location: 'Lieu', attachment: 'Pièce jointe' },
    looksLike: (text, kind, reasons) =>
      `${quote(shortText(text))} ressemble à ${KINDS[kind]}\u00a0: ${reasons.join(', ')}.`,
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
    answers: {
      address: { button: 'Oui, cette adresse est juste', reason: null },
      recipient: { button: 'Oui, je sais qui lit ceci', reason: null },
      generalMailbox: { button: 'Oui, ceux qui lisent peuvent le savoir', reason: null },
      cc: { button: 'Laisser Cc ainsi', reason: 'Pourquoi Cc est-il nécessaire\u00a0?' },
      bcc: { button: 'Laisser Cci ainsi', reason: 'Pourquoi Cci est-il nécessaire\u00a0?' },
      recipients: {
        button: 'Laisser les destinataires ainsi',
        reason: 'Pourquoi tous en ont-ils besoin\u00a0?',
      },
      household: { button: 'Oui, c’est une seule famille', reason: null },
      consent: { button: 'Oui, mon client est d’accord', reason: null },
      call: { button: 'Oui, j’ai déjà appelé', reason: null },
      cloudFile: { button: 'Oui, partager ce lien', reason: null },
      notClientMail: {
        button: 'Ce mail ne concerne pas un client',
        reason: 'De quoi parle alors le mail\u00a0?',
      },
    },
    aboutClient: { yes: 'Oui, protéger ce mail', no: 'Non, pas d’un client' },
    reasonMissing: 'Écrivez ici quelques mots.',
    answered: (reason) => (reason === '' ? 'Vérifié\u00a0: oui.' : `Votre réponse\u00a0: ${quote(reason)}.`),
    undo: 'Annuler',
    failed: {
      body: 'Outlook n’a pas accepté le texte. Ce que vous avez rempli est encore là. Réessayez.',
      read: 'Schakel n’a pas pu relire le mail. Rien n’a changé. Réessayez dans un instant.',
      subject: 'Outlook n’a pas accepté l’objet. Réessayez, ou modifiez-le vous-même dans le mail.',
      recipients:
        'Outlook n’a pas modifié les destinataires. Réessayez, ou faites-le vous-même dans le mail.',
      protection:
        'Outlook n’a pas modifié la protection. Réessayez. Si cela échoue, enregistrez le mail, fermez-le et ouvrez-le à nouveau.',
      attachments:
        'Outlook n’a pas modifié les pièces jointes. Vérifiez qu’elles y sont encore, et réessayez.',
      location: 'Outlook n’a pas accepté le lieu. Réessayez, ou modifiez-le vous-même.',
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
      M3: 'Les adresses sont justes, pour autant que Schakel puisse le voir.',
      M4: 'Personne ne lit sans que vous l’ayez choisi.',
      M5: 'Le mail est protégé contre le transfert.',
      M6: 'Il va à un intervenant, pas à une boîte générale.',
      M7: 'Il ne contient pas de données de plus d’un client.',
      M8: 'Aucune donnée personnelle trouvée dans les noms des pièces jointes.',
      M9: 'Le mail reste dans ce que votre client a accepté.',
      M10: 'Rien à demander sur l’appel.',
    },
    ordinaryMail: {
      M1: 'Aucune donnée personnelle trouvée dans l’objet.',
      M2: 'Les adresses privées sont permises\u00a0: le mail ne concerne pas un client.',
      M3: 'Les adresses semblent en ordre.',
      M4: 'Vous choisissez librement qui lit\u00a0: le mail ne concerne pas un client.',
      M5: 'La protection n’est pas nécessaire\u00a0: le mail ne concerne pas un client.',
      M6: 'Une boîte générale est permise\u00a0: le mail ne concerne pas un client.',
      M7: 'Aucune donnée de clients trouvée.',
      M8: 'Aucune donnée personnelle trouvée dans les noms des pièces jointes.',
      M9: 'L’accord n’est pas nécessaire\u00a0: le mail ne concerne pas un client.',
      M10: 'L’appel n’est pas nécessaire\u00a0: le mail ne concerne pas un client.',
    },
    invitation: 'Aucune donnée personnelle trouvée dans l’objet et le lieu.',
  },
  about: {
    title: 'À propos de ce mail',
    isClientMail: 'Ce mail concerne un client',
    isClientMailHint: 'Activez ceci, et Schakel vérifie aussi les adresses et la protection.',
    because: {
      handoffMark: 'Il contient un transfert de Schakel.',
      protected: 'Le mail est protégé.',
      personalData: (where, kind) => `${PLACES[where]} ${KINDS[kind]}.`,
      correspondent: 'Quelqu’un y écrit ou le lit avec une adresse privée.',
      story: (words) => `Le texte parle de ${quoteAll(words)}.`,
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
  archive: {
    title: 'Zip avec mot de passe',
    when: 'Pour qui ne peut pas ouvrir un mail protégé',
    inMail: (name) => `${name} est dans le mail.`,
    lost: 'Mot de passe perdu ? Retirez le zip, ajoutez les fichiers à nouveau et créez-en un autre.',
  },
  fetching: {
    underWay: 'Schakel charge cette partie…',
    failed: 'Schakel n’a pas pu charger une de ses parties.',
    advice: 'Vérifiez votre connexion et réessayez. Si cela ne marche pas, fermez Schakel et rouvrez-le.',
  },
  broken: {
    title: 'Une erreur est survenue dans Schakel',
    detail: 'Votre mail n’a pas changé. Schakel le vérifie encore quand vous cliquez sur Envoyer.',
    retry: 'Réessayer',
  },
};
