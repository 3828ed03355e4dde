import type { Wording } from '../wording';

export const fr: Wording = {
  product: 'Environnement d’essai de Schakel',
  nothingIsSent: 'Outlook reconstitué : rien n’est vraiment envoyé.',
  teams: 'Teams',

  mails: 'Mails',
  inbox: 'Boîte de réception',
  receivedHandoff: 'Un transfert d’un partenaire',
  reply: 'Votre réponse',
  laidReady: 'Préparé depuis Teams',
  drafts: 'Exemples de mails',
  sentItems: 'Envoyés',
  nothingSentYet: 'Rien n’est encore envoyé.',
  examples: {
    alarm: 'Trois problèmes à la fois',
    colleague: 'Mail ordinaire à un collègue',
    ready: 'Mail sur un client, prêt à partir',
    namesake: 'Adresse privée d’une collègue connue',
    numbers: 'Numéros de compte et de gsm dans l’objet',
    attachment: 'Le nom de la pièce jointe dit de qui il s’agit',
    cloudFile: 'Un lien vers un fichier dans le cloud',
    carbonCopy: 'Adresse privée en Cc',
    french: 'En français',
    english: 'En anglais',
    unresolved: 'Un destinataire qu’Outlook ne trouve pas',
    lookalike: 'Une faute de frappe dans l’adresse',
    copies: 'Trois collègues en Cc',
    generalMailbox: 'Vers une boîte mail générale',
    twoClients: 'Deux clients dans un seul mail',
    distributionList: 'À une liste de distribution',
    consent: 'Un autre partenaire que convenu',
    invitation: 'Une invitation avec un nom',
    blank: 'Un nouveau mail',
  },
  noSubject: '(Sans objet)',

  compose: 'Nouveau message',
  composeMeeting: 'Nouvelle réunion',
  send: 'Envoyer',
  discard: 'Recommencer',
  from: 'De',
  organizer: 'Organisateur',
  fields: { to: 'À', cc: 'Cc', bcc: 'Cci' },
  attendees: { to: 'Obligatoire', cc: 'Facultatif', bcc: 'Cci' },
  removeRecipient: (name) => `Retirer ${name}`,
  unresolvedRecipient: (name) => `${name} : introuvable`,
  subject: 'Objet',
  location: 'Lieu',
  body: 'Corps du message',
  attach: 'Joindre',
  attachments: 'Pièces jointes',
  removeAttachment: (name) => `Retirer la pièce jointe ${name}`,
  link: 'lien',
  sensitivity: 'Confidentialité',
  noLabel: 'Aucune étiquette',
  notifications: 'Notifications',
  dismiss: 'Fermer',

  addIn: 'Schakel',
  closePane: 'Fermer Schakel',
  widenPane: 'Élargir le volet',
  narrowPane: 'Rétrécir le volet',

  alert: {
    buttons: {
      takeAction: 'Prendre des mesures',
      sendAnyway: 'Envoyer quand même',
      dontSend: 'Ne pas envoyer',
    },
    tryLater: 'Réessayer plus tard',
    ok: 'OK',
    sendNow: 'Envoyer maintenant',
    checking: 'Schakel examine votre message…',
    defaultMessage: 'Schakel empêche l’envoi de cet e-mail.',
    takingLong: {
      canSendAnyway: 'Schakel prend plus de temps que prévu. Voulez-vous envoyer le message quand même ?',
      mustWait: 'Schakel prend plus de temps que prévu. Attendez la fin de la vérification.',
    },
    timedOut: {
      canSendAnyway: 'Schakel n’a pas répondu à temps. Voulez-vous envoyer le message quand même ?',
      mustRetry: 'Schakel n’a pas répondu à temps. Cliquez à nouveau sur Envoyer.',
    },
    unavailable: {
      canSendAnyway: 'Schakel n’est pas disponible pour le moment et n’a pas pu vérifier votre message.',
      cannotSend:
        'Schakel n’est pas disponible pour le moment. Votre organisation n’autorise pas l’envoi sans vérification.',
    },
    allowedAfterWait: 'Schakel a terminé. Voulez-vous envoyer le message maintenant ?',
    refused: {
      noRecipients: 'Ajoutez au moins un destinataire à votre message.',
      unresolvedRecipients:
        'Outlook ne trouve pas un ou plusieurs destinataires. Corrigez-les ou retirez-les.',
    },
  },

  sent: {
    heading: 'Le mail tel qu’il part',
    sentAt: 'Envoyé à',
    clearance: {
      allowed: 'Schakel a laissé partir ce mail.',
      sentAnyway: 'Schakel a posé une question ; l’expéditeur a choisi « Envoyer quand même ».',
      unchecked: 'Ce mail est parti sans vérification de Schakel.',
    },
    protection: {
      byMailFlowRule: {
        short: 'Protégé',
        label: 'Ne pas transférer, appliqué par la règle de flux de messagerie',
        hint:
          'La règle de l’organisation a trouvé l’en-tête de Schakel et a chiffré le mail. Les destinataires ne peuvent ni le ' +
          'transférer, ni l’imprimer, ni le copier. Sans Microsoft 365, ils reçoivent un lien vers un portail sécurisé.',
      },
      byLabel: {
        short: 'Protégé',
        label: 'Ne pas transférer, appliqué par l’étiquette de confidentialité',
        hint: 'L’étiquette a chiffré le mail à l’envoi. Les destinataires ne peuvent ni le transférer, ni l’imprimer, ni le copier.',
      },
      none: {
        short: 'Non protégé',
        label: 'Part sans protection',
        hint: 'Il n’y a ni étiquette ni en-tête auquel la règle réagit. Qui reçoit le mail peut le transférer.',
      },
    },
    headers: 'En-têtes',
    headersHint: 'Les en-têtes ne sont jamais chiffrés ; l’objet non plus.',
    header: 'Nom',
    value: 'Valeur',
    fromAddIn: 'ajouté par Schakel',
    recipients: 'Destinataires',
    body: 'Message',
  },

  settings: {
    open: 'Paramètres',
    close: 'Fermer les paramètres',
    heading: 'Paramètres de l’environnement d’essai',
    requirementSet: {
      label: 'Version d’Outlook (Mailbox)',
      hint: 'Une version ancienne ignore ce qui vient après : le bouton de l’alerte en 1.14, la mise en forme en 1.15.',
    },
    sendMode: {
      label: 'Mode d’envoi du manifeste',
      hint: 'Ce que fait Outlook si Schakel refuse, tarde ou ne se charge pas.',
    },
    sendModes: {
      softBlock: 'Blocage souple (par défaut)',
      block: 'Blocage',
      promptUser: 'Question',
    },
    displayLanguage: { label: 'Langue d’Outlook', hint: 'Schakel suit la langue d’Outlook.' },
    officeTheme: { label: 'Thème Office', hint: 'Schakel suit les couleurs d’Outlook.' },
    officeThemes: { colorful: 'Coloré', white: 'Blanc', darkGray: 'Gris foncé', black: 'Noir' },
    hasLabels: {
      label: 'L’organisation a des étiquettes de confidentialité',
      hint: 'L’une d’elles applique « Ne pas transférer ».',
    },
    quirks: 'Particularités d’Outlook',
    quirk: {
      olderAlertButtons: {
        label: 'Alerte ancienne',
        hint: 'Outlook classique avant 2412 et Mac : le bouton de Schakel remplace « Ne pas envoyer ».',
      },
      asksAfterWait: {
        label: 'Demande après l’attente',
        hint: 'Si la vérification a duré, Outlook demande si le message peut partir.',
      },
      sendAnywayWhenTimedOut: {
        label: 'Envoyer quand même après cinq minutes',
        hint: 'Le web et le nouvel Outlook le proposent, même en blocage souple.',
      },
      eventNotRaised: {
        label: 'Ne lance pas Schakel à l’envoi',
        hint: 'Mobile, Simple MAPI et parfois le web : il ne reste alors que la règle de flux de messagerie.',
      },
      runtimeUnloadable: {
        label: 'Schakel ne peut pas se charger',
        hint: 'Le serveur web de l’organisation est injoignable.',
      },
    },
    faults: {
      label: 'Pannes',
      hint: 'Fait échouer une demande de Schakel à Outlook. Un mail qu’on ne peut pas lire ne doit pas partir.',
    },
    operation: 'Demande à Outlook',
    fault: 'Ce qui échoue',
    faultKinds: {
      fails: 'donne une erreur',
      silent: 'ne répond pas',
      late: 'répond après 6 secondes',
      twice: 'répond deux fois',
    },
    addFault: 'Ajouter une panne',
    removeFault: (operation) => `Retirer la panne ${operation}`,
    noFaults: 'Tout fonctionne.',
  },
};
