/** `npm run bench`: how fast the detector and the judgement of a mail are. */
await import('./detection.mjs');
await import('./mail.mjs');
