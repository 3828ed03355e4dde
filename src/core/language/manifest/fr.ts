import type { ManifestCatalogue } from './catalogue';

export const fr: ManifestCatalogue = {
  shortDescription: 'Confiez votre client à un partenaire, en toute sécurité.',
  description:
    'Dans Outlook, Schakel vérifie chaque mail sur un client avant l’envoi. Dans Teams, vous trouvez vos partenaires et les appelez avec votre client. Le consentement, le mail et la note pour votre dossier suivent.',
  development: 'développement',
  tab: 'Partenaires',
  openComposePane: 'Vérifiez si ce mail peut partir en toute sécurité.',
  openMeetingPane: 'Vérifiez si cette invitation peut partir en toute sécurité.',
  openReadPane: 'Répondez à un transfert, et notez-le pour votre dossier.',
};
