import { archiveCatalogue, type ArchiveCatalogue } from '../../../core/language/archive/catalogue';
import { usePaneWords } from '../pane-language';

export function useArchiveWords(): ArchiveCatalogue {
  return archiveCatalogue(usePaneWords().language);
}
