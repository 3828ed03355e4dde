/** What the pane needs once somebody looks for the archive; fetched then, in one piece. */
export { archiveCatalogue } from '../../../core/language/archive/catalogue';
export { ArchiveForm } from './archive-form';
export { makeWithPassword } from './make-with-password';
export { PasswordCard } from './password-card';
