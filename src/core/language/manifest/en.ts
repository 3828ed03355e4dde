import type { ManifestCatalogue } from './catalogue';

export const en: ManifestCatalogue = {
  shortDescription: 'Hand your client over to a partner, safely and warmly.',
  description:
    'In Outlook, Schakel checks every mail about a client before you send it. In Teams you find partners and call them together with your client. Consent, mail and the note for your case file follow.',
  development: 'development',
  tab: 'Partners',
  openComposePane: 'Check whether this mail is safe to send.',
  openMeetingPane: 'Check whether this invitation is safe to send.',
  openReadPane: 'Answer a handoff, and note it for your case file.',
};
