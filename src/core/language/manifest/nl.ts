import type { ManifestCatalogue } from './catalogue';

export const nl: ManifestCatalogue = {
  shortDescription: 'Draag je cliënt veilig en warm over aan een partner.',
  description:
    'Schakel kijkt in Outlook elke mail over een cliënt na voor je hem verstuurt. In Teams vind je partners en bel je hen samen met je cliënt. Instemming, mail en nota voor je dossier volgen vanzelf.',
  development: 'ontwikkeling',
  tab: 'Partners',
  openComposePane: 'Kijk na of deze mail veilig kan vertrekken.',
  openMeetingPane: 'Kijk na of deze uitnodiging veilig kan vertrekken.',
  openReadPane: 'Beantwoord een overdracht, en noteer ze voor je dossier.',
};
