/**
 * Playground supplement, loaded right after office.js; no part of the product.
 *
 * The office.js of npm is unmodified, but of 2022: Microsoft serves newer ones only from its own address. What has come
 * since and Schakel uses (sensitivity labels, send mode override, Office theme) is added here, so that the playground's
 * Outlook can be as new as its settings say. As the first to wait for Office.js it is done before the add-in starts.
 */
import { addNewerMembers } from './newer-members';
import type { OfficeInternals } from './office-internals';

declare const OSF: OfficeInternals;

void Office.onReady(() => addNewerMembers(Office, OSF));
