import { languageOf, type Language } from '../../core/language/language';
import type { Policy } from '../../core/policy/policy';
import type { SendingMail } from '../../hosts/outlook/sending-mail';

/** The organisation's language, or else that of Outlook. */
export function spokenLanguage({ locale }: SendingMail, { language }: Policy): Language {
  return language ?? languageOf(locale);
}
