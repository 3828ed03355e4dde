/** `npm run bench`: how fast the detector, the judgement of a mail, the search for a partner and the list of them are. */
await import('./detection.mjs');
await import('./mail.mjs');
await import('./partners.mjs');
await import('./partner-list.mjs');
