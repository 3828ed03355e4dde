import type { TeamsWording } from '../wording';

export const fr: TeamsWording = {
  product: 'Environnement d’essai de Schakel',
  standIn: {
    teams: 'Teams simulé : personne n’est vraiment appelé.',
    outlook: 'Outlook simulé avec l’onglet : ici, l’onglet ne peut pas appeler.',
  },
  apps: 'Applications',
  app: 'Schakel',
  tab: 'Schakel, l’onglet',
  outlook: 'Outlook',

  call: {
    heading: { audio: 'Appel', video: 'Appel vidéo' },
    states: {
      ringing: 'Ça sonne…',
      answered: 'En communication',
      notAnswered: 'Personne n’a répondu.',
      ended: 'L’appel est terminé.',
    },
    answer: 'Faire répondre',
    notAnswer: 'Ne pas faire répondre',
    hangUp: 'Raccrocher',
    close: 'Fermer',
    hint: 'Vous choisissez ce qui se passe. L’onglet apprend seulement que l’appel a commencé.',
  },

  opened: {
    chat: 'Teams ouvre maintenant une conversation',
    meeting: 'Teams ouvre maintenant une nouvelle réunion',
    withPeople: 'Avec',
    subject: 'Objet',
    close: 'Fermer',
    hint: 'L’environnement d’essai n’a ni conversation ni agenda.',
  },

  settings: {
    open: 'Paramètres',
    close: 'Fermer',
    heading: 'Paramètres de Teams',
    host: { label: 'Où l’onglet est ouvert', hint: 'Seul Teams peut appeler.' },
    hosts: { teams: 'Teams', outlook: 'Outlook' },
    browser: 'Ouvrir l’onglet dans un navigateur ordinaire',
    displayLanguage: { label: 'Langue de Teams', hint: 'Schakel suit cette langue.' },
    theme: { label: 'Thème', hint: 'Schakel suit aussitôt les couleurs.' },
    themes: { default: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
    callReach: {
      label: 'Qui peut être appelé',
      hint: 'Appeler d’autres organisations n’est pas possible partout.',
    },
    callReaches: {
      everybody: 'Tout le monde',
      ownTenant: 'Seulement notre organisation',
      nobody: 'Personne',
    },
    consent: {
      label: 'Consentement pour Microsoft Graph',
      hint: 'Le mieux est qu’un administrateur le donne d’avance.',
    },
    consents: {
      given: 'Un administrateur l’a donné pour tous',
      asked: 'Demandé à chaque collaborateur',
      adminOnly: 'Seul un administrateur peut le donner, et ne l’a pas fait',
    },
    signIn: { label: 'Connexion', hint: 'Ce qui peut mal tourner à la connexion.' },
    signIns: {
      works: 'Réussit',
      popupBlocked: 'Le navigateur bloque la fenêtre',
      noNetwork: 'Le service de connexion est hors d’atteinte',
      noNestedApp: 'Teams plus ancien, qui ne connecte pas les onglets',
    },
    faults: { label: 'Pannes de Graph', hint: 'Choisissez une demande à Graph, et ce qui ne va pas.' },
    operation: 'Demande',
    fault: 'Ce qui ne va pas',
    faultKinds: {
      busy: 'est surchargée un instant',
      throttled: 'est surchargée deux minutes',
      unauthorized: 'refuse la connexion (401)',
      forbidden: 'est interdite (403)',
      notFound: 'ne trouve rien (404)',
      broken: 'est hors service (503)',
      garbled: 'répond n’importe quoi',
      silent: 'ne répond jamais',
      cut: 'perd la liaison',
    },
    addFault: 'Ajouter la panne',
    removeFault: (operation) => `Retirer la panne de ${operation}`,
    noFaults: 'Aucune panne.',
    startOver: 'Recommencer : oublier mails et consentement',
  },
};
