import { dayInWords } from '../day';
import { joined } from '../joined';
import type { HandoffCatalogue } from './catalogue';

const all = (texts: readonly string[]) => joined(texts, 'et');

const givers: HandoffCatalogue['givers'] = {
  client: 'le client',
  parent: 'un parent',
  guardian: 'le tuteur',
  administrator: 'l’administrateur',
};

const groups: HandoffCatalogue['groups'] = {
  identity: 'Qui est-ce',
  question: 'Demande d’aide',
  rights: 'Droits',
  progress: 'Demandes en cours',
};

const points: HandoffCatalogue['points'] = {
  what: 'quelles données nous partageons',
  why: 'pourquoi nous les partageons',
  withWhom: 'avec qui nous les partageons',
  whatHappens: 'ce qu’il en advient',
  withdrawal: 'qu’arrêter est toujours possible',
};

const steps: HandoffCatalogue['steps'] = {
  talkedWithClient: 'Discuté avec le client',
  askedAnonymously: 'Discuté sans nom avec un collègue ou un partenaire',
  reported: 'Signalé à la police locale ou appelé le 1712',
  informedClient: 'Le client sait ce que nous faisons',
};

export const fr: HandoffCatalogue = {
  groups,
  fields: {
    name: 'Nom',
    phone: 'Téléphone',
    email: 'E-mail',
    address: 'Adresse',
    nationalNumber: 'Numéro national',
  },
  domains: {
    income: 'Revenus',
    debt: 'Dettes',
    housing: 'Logement',
    energy: 'Énergie',
    work: 'Travail',
    health: 'Santé',
    care: 'Soins',
    family: 'Famille et relations',
    education: 'Enseignement',
    leisure: 'Loisirs et vie sociale',
    administration: 'Administration',
    residence: 'Séjour',
    mobility: 'Transport',
    safety: 'Sécurité',
  },
  rightStatus: { taken: 'A déjà ce droit', due: 'Y a peut-être droit' },
  givers,
  points,
  steps,
  endangered: { client: 'le client', others: 'quelqu’un d’autre', caseworker: 'l’intervenant' },
  purposes: { intake: 'l’accueil', offer: 'l’offre propre du partenaire' },
  subject: { handoff: 'Transfert', file: 'dossier', consult: 'Demande d’avis' },
  mail: {
    title: 'Transfert',
    opening: 'Je vous confie un client, avec son accord et de personne à personne.',
    consent: (form, on) => {
      switch (form) {
        case 'oral':
          return `Le client a donné son accord oral le ${dayInWords(on)}. Vous recevez seulement ce qu’il a accepté.`;
        case 'written':
          return `Le client a donné son accord écrit le ${dayInWords(on)}. Vous recevez seulement ce qu’il a accepté.`;
        case 'necessity':
          return `C’est un état de nécessité (${dayInWords(on)}) : il y a danger, et nous ne pouvions pas attendre l’accord.`;
      }
    },
    purpose: {
      intake:
        'Utilisez ces données seulement pour l’accueil. Le client choisit ensuite votre propre offre ? Demandez un nouvel accord.',
      offer: 'Utilisez ces données seulement pour l’offre convenue avec le client.',
    },
    call: ({ outcome, on, at, clientPresent }) => {
      const when = `le ${dayInWords(on)}${at === '' ? '' : ` à ${at}`}`;
      const withClient = clientPresent ? ', avec le client' : '';
      switch (outcome) {
        case 'reached':
          return `Nous nous sommes parlé ${when}${withClient}.`;
        case 'notReached':
          return `J’ai appelé ${when}${withClient}, sans joindre personne.`;
        case 'notTried':
          return 'Je n’ai pas encore appelé.';
      }
    },
    confirm:
      'Pouvez-vous confirmer la réception ? Répondez brièvement : reçu, je m’en occupe, j’oriente ailleurs, ou impossible.',
    fallback: ({ name, phone }) => `Je ne suis pas là ? Appelez ${name}${phone === '' ? '' : `, ${phone}`}.`,
    protection:
      'Ce mail est chiffré et ne peut pas être transféré. Ce que le client a confié reste ainsi entre nous.',
    closing: 'Merci pour votre aide.',
  },
  consult: {
    title: 'Demande d’avis',
    opening: 'Je demande votre avis sur une situation. Ce mail ne contient aucune donnée d’un client.',
    situation: 'Situation',
    question: 'Ma question',
    anonymous: 'Répondez aussi sans noms.',
  },
  note: {
    title: {
      given: 'Accord et transfert',
      refused: 'Pas d’accord',
      withdrawn: 'Accord retiré',
      necessity: 'État de nécessité',
    },
    labels: {
      on: 'Date',
      partner: 'Partenaire',
      consent: 'Accord',
      givers: 'Donné par',
      groups: 'Pour',
      purpose: 'But',
      told: 'Le client a dit avec ses mots',
      call: 'Téléphone',
      shared: 'Partagé',
      followUp: 'Qui suit',
      endangered: 'Danger pour',
      steps: 'Étapes',
      agreed: 'Convenu',
    },
    form: { oral: 'oral', written: 'écrit, formulaire dans le dossier', necessity: 'état de nécessité' },
    call: ({ outcome, on, at, clientPresent }) =>
      `${dayInWords(on)}${at === '' ? '' : ` ${at}`}, ${fr.note.outcomes[outcome]}, client ${clientPresent ? 'présent' : 'absent'}`,
    outcomes: { reached: 'joint', notReached: 'pas joint', notTried: 'pas appelé' },
    nothingShared: 'Rien n’a été partagé.',
    refused: 'Le client ne veut pas partager de données. Nous le respectons, et continuons à aider.',
    refusedLater: 'Nous pouvons y revenir plus tard si le client le veut.',
    withdrawn: (on, how) =>
      `Le client a retiré son accord le ${dayInWords(on)}, ${how === 'oral' ? 'oralement' : 'par écrit'}.`,
    withdrawnNext: 'Nous ne partageons plus rien avec ce partenaire. Le partenaire le sait.',
    nobody: 'personne de convenu',
  },
  form: {
    title: 'Je suis d’accord',
    opening: (organisation, partner) =>
      `${organisation} peut partager ces données sur moi avec ${partner}. Je ne dois pas tout raconter à nouveau.`,
    groups: 'Je choisis ce qui est partagé :',
    purpose: 'Pour quoi',
    purposes: {
      intake:
        'Ils utilisent mes données seulement pour m’accueillir. Je veux ensuite leur propre offre ? Alors ils me redemandent mon accord.',
      offer: 'Ils utilisent mes données seulement pour l’offre convenue avec moi.',
    },
    rights: [
      'Je peux dire non. On continue à m’aider.',
      'Je peux toujours arrêter. Je le dis ou l’écris à un des intervenants.',
      'Pour un autre partenaire, on me le demande à nouveau.',
      'Cela vaut aussi longtemps qu’un des partenaires m’aide.',
      'Je peux toujours voir mon dossier.',
    ],
    wholeFile: 'Tout mon dossier va à ce partenaire.',
    name: 'Mon nom',
    giver: 'Nom du parent, du tuteur ou de l’administrateur (si nécessaire)',
    date: 'Date',
    signature: 'Signature',
    caseworker: 'Intervenant',
  },
  card: {
    title: 'Ma carte',
    people: 'Qui m’aide',
    steps: 'Ce qui est déjà fait',
    next: 'Ce qui vient maintenant',
    withdrawal: 'Vous ne voulez plus partager de données ? Dites-le-nous. Vous êtes toujours aidé.',
    phone: 'Téléphone',
  },
  findings: {
    notTold: (parameters) =>
      `Dites encore à votre client : ${all(parameters.points.map((point) => points[point]))}.`,
    notBeforehand: ({ on }) => `L’accord est du ${dayInWords(on)}. Il faut l’avoir avant de partager.`,
    noteIt: () => 'Notez l’accord oral dans le dossier. La note est prête.',
    writtenNeeded: () => 'Pour un dossier entier, il faut un accord écrit. Imprimez le formulaire.',
    refused: ({ on }) => `Votre client ne le voulait pas (${dayInWords(on)}). Nous ne partageons rien.`,
    notAgreed: (parameters) =>
      `Votre client n’a pas donné son accord pour : ${all(parameters.groups.map((group) => groups[group].toLowerCase()))}.`,
    nothingAgreed: () => 'Demandez à votre client quelles données vous pouvez partager.',
    otherPartner: () => 'Votre client a donné son accord pour un autre partenaire. Demandez à nouveau.',
    otherPurpose: () => 'Votre client a donné son accord pour autre chose. Demandez à nouveau.',
    withdrawn: ({ on }) =>
      `Votre client a retiré son accord le ${dayInWords(on)}. Nous ne partageons plus rien.`,
    helpEnded: ({ on }) => `L’aide s’est arrêtée le ${dayInWords(on)}. L’accord ne vaut plus.`,
    giverMissing: ({ oneOf }) =>
      `Il faut aussi l’accord de : ${joined(
        oneOf.map((giver) => givers[giver]),
        'ou',
      )}.`,
    youngClient: ({ age }) =>
      `Votre client a ${age} ans. Comprend-il ce que partager veut dire ? En cas de doute, un parent donne aussi son accord.`,
    noSharedSecrecy: () =>
      'Ce partenaire n’a pas de secret professionnel partagé. L’accord de votre client est ici crucial.',
    necessityUnfounded: () => 'Dites pour qui il y a danger. Sans danger, il faut un accord.',
    necessitySteps: ({ missing }) =>
      `Encore à faire : ${all(missing.map((step) => steps[step].toLowerCase()))}.`,
  },
};
