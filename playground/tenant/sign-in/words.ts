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
      'Sites.Selected': 'De lijst met partners lezen',
      'Presence.Read.All': 'Zien wie beschikbaar is in Teams',
      'Mail.ReadWrite': 'Een concept klaarzetten in je mailbox',
      'Mail.Read': 'Je mails lezen',
      'Calendars.ReadWrite': 'Een overleg in je agenda plannen',
      'Calendars.ReadBasic': 'Zien wanneer anderen vrij zijn',
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
      'Sites.Selected': 'Lire la liste des partenaires',
      'Presence.Read.All': 'Voir qui est disponible dans Teams',
      'Mail.ReadWrite': 'Préparer un brouillon dans votre boîte aux lettres',
      'Mail.Read': 'Lire vos mails',
      'Calendars.ReadWrite': 'Planifier une concertation dans votre agenda',
      'Calendars.ReadBasic': 'Voir quand les autres sont libres',
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
      'Sites.Selected': 'Read the list of partners',
      'Presence.Read.All': 'See who is available in Teams',
      'Mail.ReadWrite': 'Lay a draft ready in your mailbox',
      'Mail.Read': 'Read your mail',
      'Calendars.ReadWrite': 'Plan a meeting in your calendar',
      'Calendars.ReadBasic': 'See when others are free',
    },
    agree: 'Accept',
    cancel: 'Cancel',
    adminTitle: 'Approval of an administrator needed',
    adminOnly: 'Only an administrator of your organisation can allow this. Ask your administrator.',
    back: 'Return to the app without granting consent',
    standIn: 'Stand-in sign-in of Schakel’s playground. No password is needed.',
  },
};
