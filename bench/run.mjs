/** `npm run bench`: how fast the detector, the judgement of a mail and the search for a partner are. */
await import('./detection.mjs');
await import('./mail.mjs');
await import('./partners.mjs');
