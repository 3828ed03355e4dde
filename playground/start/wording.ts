import type { DisplayLanguage } from '../common/languages';

export const STAND_INS = ['outlook', 'teams'] as const;
export type StandIn = (typeof STAND_INS)[number];

export interface StartWording {
  readonly product: string;
  readonly lead: string;
  readonly choose: string;
  readonly hosts: Readonly<Record<StandIn, { readonly name: string; readonly hint: string }>>;
  readonly language: string;
}

/** What the start page says. */
export const START_WORDING: Readonly<Record<DisplayLanguage, StartWording>> = {
  'nl-BE': {
    product: 'Schakel-proefomgeving',
    lead: 'Probeer Schakel uit zonder account. Er wordt niets echt verstuurd en niemand echt gebeld. Iedereen hier is verzonnen.',
    choose: 'Waar wil je beginnen?',
    hosts: {
      outlook: { name: 'Outlook', hint: 'Schrijf een mail over een cliënt, en laat hem nakijken.' },
      teams: { name: 'Teams', hint: 'Zoek een partner, bel samen met de cliënt, en zet de mail klaar.' },
    },
    language: 'Taal',
  },
  'fr-BE': {
    product: 'Environnement d’essai de Schakel',
    lead: 'Essayez Schakel sans compte. Rien n’est vraiment envoyé, personne n’est vraiment appelé. Toutes les personnes sont inventées.',
    choose: 'Par où voulez-vous commencer ?',
    hosts: {
      outlook: { name: 'Outlook', hint: 'Écrivez un mail sur un client, et faites-le vérifier.' },
      teams: {
        name: 'Teams',
        hint: 'Cherchez un partenaire, appelez avec le client, et préparez le mail.',
      },
    },
    language: 'Langue',
  },
  'en-US': {
    product: 'Schakel playground',
    lead: 'Try Schakel without an account. Nothing is really sent, and nobody is really called. Everybody here is invented.',
    choose: 'Where do you want to begin?',
    hosts: {
      outlook: { name: 'Outlook', hint: 'Write a mail about a client, and have it checked.' },
      teams: {
        name: 'Teams',
        hint: 'Find a partner, call together with the client, and lay the mail ready.',
      },
    },
    language: 'Language',
  },
};
