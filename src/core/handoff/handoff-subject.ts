import { handoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';

/** "Overdracht – dossier 2026-0412": a subject that says nothing about the client (M1). */
export function handoffSubject(reference: string, language: Language): string {
  const { handoff, file } = handoffCatalogue(language).subject;
  return reference.trim() === '' ? handoff : `${handoff} – ${file} ${reference.trim()}`;
}
