import { detectPersonalData } from '../../../src/core/detection';
import type { TextKind } from '../../../src/core/detection/detection';

describe('what Schakel itself calls a mail or a file is nobody’s name', () => {
  it.each<[TextKind, string]>([
    ['subject', 'Overdracht'],
    ['subject', 'Overdracht – dossier 2026-0412'],
    ['subject', 'Transfert'],
    ['subject', 'Transfert – dossier 2026-0412'],
    ['subject', 'Handoff'],
    ['subject', 'Handoff – file 2026-0412'],
    ['subject', 'Handoff – case 2026-0412'],
    ['subject', 'Vraag om advies'],
    ['subject', 'Demande d’avis'],
    ['subject', 'Request for advice'],
    ['fileName', 'bijlage.pdf'],
    ['fileName', 'bijlage-2.docx'],
    ['fileName', 'annexe.pdf'],
    ['fileName', 'annexe-2.docx'],
    ['fileName', 'attachment.pdf'],
    ['fileName', 'overdracht-2026-11-24.zip'],
  ])('as a %s: %s', (textKind, text) => {
    expect(detectPersonalData(text, { textKind })).toEqual([]);
  });
});
