import type { DisplayLanguage } from '../../common/languages';
import type { GraphScope } from '../graph/scopes';

export interface SignInWords {
  readonly title: string;
  readonly asks: string;
  readonly scopes: Readonly<Record<GraphScope, string>>;
  readonly agree: string;
  readonly cancel: string;
  readonly adminTitle: string;
  readonly adminOnly: string;
  readonly back: string;
  readonly standIn: string;
}

/** What the stand-in sign-in page says; in the words of Entra's own, shortened. */
export const SIGN_IN_WORDS: Readonly<Record<DisplayLanguage, SignInWords>> = {
  'nl-BE': {
    title: 'Machtigingen aangevraagd',
    asks: 'Schakel wil het volgende kunnen doen, als jij:',
    scopes: {
      'User.Read': 'Zien wie je bent',
      'User.ReadBasic.All': 'De namen van collega’s opzoeken',
      'Sites.Read.All': 'De lijst met partners lezen',
      'Presence.Read.All': 'Zien wie beschikbaar is in Teams',
      'Mail.ReadWrite': 'Een concept klaarzetten in je mailbox, en je mails lezen',
      'Calendars.ReadWrite': 'Een overleg in je agenda plannen',
      'Calendars.Read.Shared': 'Zien wanneer anderen vrij zijn',
    },
    agree: 'Accepteren',
    cancel: 'Annuleren',
    adminTitle: 'Goedkeuring van een beheerder nodig',
    adminOnly: 'Alleen een beheerder van je organisatie kan dit toestaan. Vraag het aan je beheerder.',
    back: 'Terug naar de app zonder toestemming',
    standIn: 'Nagebouwde aanmelding van de Schakel-proefomgeving. Er is geen wachtwoord nodig.',
  },
  'fr-BE': {
    title: 'Autorisations demandées',
    asks: 'Schakel souhaite pouvoir, en votre nom :',
    scopes: {
      'User.Read': 'Voir qui vous êtes',
      'User.ReadBasic.All': 'Chercher le nom de collègues',
      'Sites.Read.All': 'Lire la liste des partenaires',
      'Presence.Read.All': 'Voir qui est disponible dans Teams',
      'Mail.ReadWrite': 'Préparer un brouillon dans votre boîte aux lettres, et lire vos mails',
      'Calendars.ReadWrite': 'Planifier une concertation dans votre agenda',
      'Calendars.Read.Shared': 'Voir quand les autres sont libres',
    },
    agree: 'Accepter',
    cancel: 'Annuler',
    adminTitle: 'Approbation d’un administrateur requise',
    adminOnly:
      'Seul un administrateur de votre organisation peut autoriser ceci. Demandez-le à votre administrateur.',
    back: 'Revenir à l’application sans autorisation',
    standIn: 'Connexion simulée de l’environnement d’essai de Schakel. Aucun mot de passe n’est nécessaire.',
  },
  'en-US': {
    title: 'Permissions requested',
    asks: 'Schakel would like to, as you:',
    scopes: {
      'User.Read': 'See who you are',
      'User.ReadBasic.All': 'Look up the names of colleagues',
      'Sites.Read.All': 'Read the list of partners',
      'Presence.Read.All': 'See who is available in Teams',
      'Mail.ReadWrite': 'Lay a draft ready in your mailbox, and read your mail',
      'Calendars.ReadWrite': 'Plan a meeting in your calendar',
      'Calendars.Read.Shared': 'See when others are free',
    },
    agree: 'Accept',
    cancel: 'Cancel',
    adminTitle: 'Approval of an administrator needed',
    adminOnly: 'Only an administrator of your organisation can allow this. Ask your administrator.',
    back: 'Return to the app without granting consent',
    standIn: 'Stand-in sign-in of Schakel’s playground. No password is needed.',
  },
};
