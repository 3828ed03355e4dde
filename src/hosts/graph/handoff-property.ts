import { HANDOFF_HEADER } from '../../core/mail/handoff-mark';

/**
 * Where Exchange keeps the handoff header of a mail that Outlook wrote. Graph's `internetMessageHeaders` stays empty on sent
 * mail (msgraph-sdk-dotnet#3025), and Outlook doesn't always keep this either.
 */
export const HEADER_PROPERTY = `String {00020386-0000-0000-C000-000000000046} Name ${HANDOFF_HEADER}`;

/** The same value in a property of our own, which the sent copy of a draft of ours does keep. */
export const HANDOFF_PROPERTY = `String {6f2d9c1e-8a47-4b63-9d05-2c7e51f0ab94} Name ${HANDOFF_HEADER}`;
