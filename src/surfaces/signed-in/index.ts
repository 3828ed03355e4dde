import { handAnswerOn } from '../../hosts/graph/signed-in';

// Who opens this page by hand reads that it can be closed; there is nothing to hand on.
handAnswerOn().catch(() => undefined);
