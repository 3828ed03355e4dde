import type { Weekday } from '../../partners/directory';
import { dayInWords } from '../day';
import type { TabCatalogue } from './catalogue';

const DAYS: Readonly<Record<Weekday, string>> = {
  mon: 'lundi',
  tue: 'mardi',
  wed: 'mercredi',
  thu: 'jeudi',
  fri: 'vendredi',
  sat: 'samedi',
  sun: 'dimanche',
};

export const fr: TabCatalogue = {
  tabs: {
    title: 'Schakel',
    partners: 'Appeler',
    open: 'En attente',
    meeting: 'Réunion',
  },
  states: {
    loading: 'Un instant',
    offline: 'Vous êtes hors ligne. Le téléphone reste possible. La liste des partenaires aussi.',
    broken: 'Cet écran est bloqué',
    brokenDetail: 'Rien n’a été envoyé. Réessayez, ou téléphonez au partenaire.',
    retry: 'Réessayer',
    signIn: 'Se connecter',
  },
  trouble: {
    signInNeeded: 'Connectez-vous avec votre compte professionnel pour voir ceci.',
    signInCancelled: 'La connexion s’est arrêtée. Réessayez si vous voulez.',
    popupBlocked:
      'Votre navigateur a bloqué la fenêtre de connexion. Autorisez les pop-ups pour cette page et réessayez.',
    adminConsentNeeded: 'Votre administrateur doit d’abord l’autoriser. Demandez-le au service informatique.',
    forbidden: 'Votre compte n’y a pas droit. Demandez l’accès au service informatique.',
    notFound:
      'Ce n’est pas là où nous cherchons. Demandez au service informatique de vérifier les paramètres.',
    throttled: 'Microsoft demande de patienter un peu.',
    offline: 'Vous êtes hors ligne. Réessayez quand la connexion revient.',
    slow: 'Microsoft ne répond pas à temps. Réessayez dans un instant.',
    unavailable: 'Microsoft ne donne pas de bonne réponse. Réessayez plus tard.',
  },
  maybeMade: {
    draft:
      'Microsoft ne répond pas à temps. Le mail est peut-être déjà dans vos brouillons : regardez-y d’abord. Il n’y est pas ? Réessayez alors.',
    meeting:
      'Microsoft ne répond pas à temps. La réunion est peut-être déjà dans votre agenda : regardez-y d’abord. Elle n’y est pas ? Réessayez alors.',
  },
  waitFor: (seconds) => `Réessayez dans ${seconds} secondes.`,
  list: {
    title: 'Partenaires',
    search: 'Chercher un partenaire',
    searchHint: 'Nom, commune, domaine de vie ou droit.',
    kind: 'Type',
    anyKind: 'Tous les types',
    domain: 'Domaine de vie',
    anyDomain: 'Tous les domaines',
    openNow: 'Seulement ouvert maintenant',
    found: { one: () => '1 partenaire', other: (count) => `${count} partenaires` },
    none: 'Rien trouvé. Cherchez avec un autre mot.',
    showAll: 'Montrer tous les partenaires',
    empty: 'La liste n’a pas encore de partenaires',
    emptyDetail: 'Demandez à votre administrateur de remplir la liste des partenaires.',
  },
  directory: {
    fromFile:
      'Vous voyez la liste livrée avec Schakel. Elle peut être plus ancienne que celle de votre organisation.',
    skipped: {
      one: () => 'Une ligne de la liste est illisible. Votre administrateur peut la vérifier.',
      other: (count) =>
        `${count} lignes de la liste sont illisibles. Votre administrateur peut les vérifier.`,
    },
  },
  opening: (opening) => {
    switch (opening.kind) {
      case 'unknown':
        return 'Heures inconnues';
      case 'open':
        return opening.until === null ? 'Toujours ouvert' : `Ouvert, jusqu’à ${opening.until}`;
      case 'closed': {
        const { inDays, day, from } = opening.opens;
        const when = ['aujourd’hui', 'demain'][inDays] ?? DAYS[day];
        return `Fermé, ouvre ${when} à ${from}`;
      }
    }
  },
  presence: {
    title: 'Dans Teams',
    show: 'Montrer qui est dans Teams',
    states: { available: 'disponible', busy: 'occupé', away: 'absent un instant', offline: 'pas connecté' },
  },
  verified: (verified) => {
    switch (verified.kind) {
      case 'never':
        return 'Pas encore vérifié';
      case 'recently':
        return `Vérifié le ${dayInWords(verified.on)}`;
      case 'longAgo':
        return `Vérifié il y a longtemps (${dayInWords(verified.on)}). Cela a pu changer.`;
    }
  },
  partner: {
    back: 'Retour à la liste',
    choose: 'Choisissez un partenaire à gauche pour l’appeler.',
    domains: (names) => `Aide pour : ${names}`,
    areas: (names) => `Travaille à : ${names}`,
    lines: 'Lignes ordinaires',
    noLine: 'Nous ne connaissons ni téléphone ni Teams de ce partenaire.',
    withClient: 'Appeler avec votre client',
    withoutClient: 'Appeler sans votre client',
    regularOnly:
      'Les écrans suivants ne montrent pas de contacts directs. Votre client peut regarder avec vous.',
  },
  call: {
    steps: {
      consent: 'Accord',
      call: 'Appel',
      outcome: 'Résultat',
      data: 'Données',
      mail: 'E-mail',
      done: 'Note',
    },
    title: (partner) => `Appeler ${partner}`,
    askFirst: 'Demandez d’abord à votre client ce que vous pouvez partager.',
    toConsent: 'Aller à l’accord',
    phone: (number) => `Appeler le ${number}`,
    audio: 'Appeler dans Teams',
    video: 'Appel vidéo dans Teams',
    onLine: (act, line) => `${act}, ${line}`,
    guest: 'C’est un compte invité : Teams ne peut pas l’appeler. Téléphonez.',
    noTeams: 'Pas d’adresse Teams connue. Téléphonez.',
    noPhone: 'Pas de numéro de téléphone connu. Appelez dans Teams.',
    noLine:
      'Nous ne connaissons aucune ligne. Choisissez ‘Pas joint’ comme résultat et écrivez un e-mail chiffré.',
    started: 'Teams appelle. Choisissez ensuite comment cela s’est terminé.',
    notStarted: 'Teams n’a pas pu lancer l’appel. Téléphonez.',
    toOutcome: 'Comment s’est-il terminé ?',
    close: 'Fermer cet appel',
    closeWarning: 'Ce que vous avez rempli disparaît. Avez-vous copié la note ?',
    closeAnyway: 'Oui, fermer',
    stay: 'Non, rester ici',
  },
  outcome: {
    title: 'Comment l’appel s’est-il terminé ?',
    results: {
      reached: 'Joint',
      notReached: 'Pas joint',
      declined: 'Joint, mais le partenaire ne peut pas aider',
      clientRefused: 'Mon client ne veut finalement pas',
    },
    discussed: 'Qu’avez-vous partagé ?',
    arrangement: 'Qu’avez-vous convenu ?',
    declinedBecause: 'Qu’a dit le partenaire ?',
    followUpTitle: 'Qui assure le suivi ?',
    followUp: { me: 'Moi', partner: 'Le partenaire', colleague: 'Un collègue' },
    colleague: 'Nom de votre collègue',
    nextTitle: 'Que faites-vous maintenant ?',
    next: { mail: 'J’écris un e-mail chiffré', callBack: 'Je rappelle' },
    callBackOn: 'Jour',
    callBackAt: 'Heure',
  },
  note: {
    labels: { line: 'Ligne', result: 'Résultat', callBack: 'Rappeler' },
    ways: { phone: 'téléphone', audio: 'Teams', video: 'Teams avec vidéo' },
    declined: 'Le partenaire ne peut pas aider.',
    callBack: (on, at) => (at === '' ? on : `${on} à ${at}`),
    title: 'Note et petite carte',
    needsConsent: 'La note est prête dès que vous indiquez la réponse de votre client.',
    finished: 'Terminé, retour aux partenaires',
  },
  card: {
    spoke: (partner) => `Nous avons appelé ${partner} ensemble.`,
    missed: (partner) => `Nous avons appelé ${partner}. Personne n’a répondu.`,
    declined: (partner) => `Nous avons appelé ${partner}. Ils ne peuvent pas aider maintenant.`,
    callBack: (when) => `Nous rappelons : ${when}.`,
    search: 'Nous cherchons encore avec vous.',
    follows: (name) => `${name} suit votre demande.`,
  },
  mail: {
    title: 'Préparer l’e-mail',
    gate: 'Votre client regarde-t-il encore ?',
    gateDetail: 'Des contacts directs viennent ensuite à l’écran. Ils sont pour les intervenants seulement.',
    clientAway: 'Mon client ne regarde plus',
    contactTitle: (partner) => `Qui chez ${partner} reçoit l’e-mail ?`,
    noContact:
      'Nous ne connaissons ici aucun intervenant avec sa propre boîte. Rappelez le partenaire plus tard.',
    create: 'Préparer dans Outlook',
    asks: 'Schakel demande à mettre un brouillon dans votre boîte. Vous le relisez et l’envoyez.',
    ready: 'L’e-mail est prêt dans Outlook',
    readyDetail: 'Il n’est pas encore envoyé. Relisez-le et envoyez-le dans Outlook.',
    open: 'Ouvrir l’e-mail dans Outlook',
    byHand: 'Coller moi-même',
    byHandTitle: 'Coller vous-même dans Outlook',
    copyText: 'Copier le texte',
    copyAddress: 'Copier l’adresse',
    copied: 'Copié.',
    copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',
    newMail: 'Ouvrir un nouvel e-mail',
    handSteps: [
      'Ouvrez un nouvel e-mail dans Outlook.',
      'Collez le texte dans l’e-mail, et l’adresse dans À.',
      'Dites à Schakel que l’e-mail concerne un client. Il sera alors protégé.',
    ],
  },
  open: {
    title: 'Ce qui attend une réponse',
    intro:
      'Schakel cherche des transferts dans vos e-mails envoyés. Il lit seulement l’objet, le destinataire et s’il y a une réponse.',
    start: 'Montrer mes transferts',
    none: 'Aucun transfert ces 3 derniers mois',
    noneDetail: 'Quand vous envoyez un transfert avec Schakel, vous voyez ici si une réponse est venue.',
    sent: (on) => `Envoyé le ${dayInWords(on)}`,
    waiting: {
      one: () => 'Attend depuis 1 jour ouvrable',
      other: (count) => `Attend depuis ${count} jours ouvrables`,
    },
    overdue: (days) => `Attend une réponse depuis ${days} jours ouvrables déjà`,
    answered: (on) => `Réponse le ${dayInWords(on)}`,
    unknownPartner: 'Partenaire pas dans la liste',
    answeredTitle: 'Avec réponse',
    waitingTitle: 'En attente d’une réponse',
    openMail: 'Ouvrir l’e-mail',
    remind: 'Préparer un rappel',
    reminded: 'Le rappel est prêt dans Outlook. Relisez-le et envoyez-le.',
    call: (line, phone) => `Appeler ${line}, ${phone}`,
    holidays: 'Les jours ouvrables vont du lundi au vendredi. Les jours fériés comptent aussi.',
    reload: 'Regarder à nouveau',
  },
  reminder: {
    subject: 'Question sur mon transfert',
    title: 'Une question amicale',
    text: (on) => `Le ${dayInWords(on)}, je vous ai envoyé un transfert. Est-il bien arrivé ?`,
    ask: 'Une réponse courte suffit : reçu, je m’en occupe, j’oriente ailleurs, ou ce n’est pas possible.',
    closing: 'Je vous remercie d’avance.',
  },
  meeting: {
    title: 'Planifier une réunion',
    intro: 'Pour une demande complexe, avec les partenaires et de préférence avec votre client.',
    subject: 'Objet',
    subjectHint: 'Sans nom ni données de votre client : les agendas sont partagés.',
    defaultSubject: 'Réunion',
    personal: (found) => `Enlevez ‘${found}’ : les agendas sont partagés.`,
    useInstead: (subject) => `Utiliser ‘${subject}’`,
    who: 'Qui participe ?',
    addWho: 'Chercher un partenaire ou un intervenant',
    remove: (name) => `Enlever ${name}`,
    nobody: 'Personne trouvé. Cherchez avec un autre mot.',
    day: 'Jour',
    time: 'Heure',
    durationTitle: 'Combien de temps ?',
    minutes: (count) => `${count} min`,
    online: 'En ligne dans Teams',
    withClient: 'Mon client participe',
    withClientHint:
      'Invitez vous-même votre client, de vive voix ou avec la petite carte. Ne le mettez pas dans l’invitation.',
    checkFree: 'Voir qui est libre',
    free: 'libre',
    busy: 'pas libre',
    unknown: 'agenda non partagé',
    plan: 'Planifier et envoyer les invitations',
    planAsks: 'Les invitations partent aussitôt. Schakel demande pour cela l’accès à votre agenda.',
    planned: 'La réunion est dans votre agenda',
    plannedDetail: 'Les invitations sont envoyées.',
    openPlanned: 'Ouvrir la réunion',
    inTeams: 'Planifier vous-même dans Teams',
    another: 'Planifier une autre réunion',
    problems: {
      subjectMissing: 'Remplissez un objet.',
      nobodyChosen: 'Choisissez qui participe.',
      whenMissing: 'Indiquez quand la réunion a lieu.',
      past: 'Choisissez un moment à venir.',
    },
  },
};
