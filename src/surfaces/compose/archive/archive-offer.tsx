import type { ReactNode } from 'react';
import { Fold } from '../../../ui/fold';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';

interface ArchiveOfferProps {
  readonly children: ReactNode;
  /** The mail needs protection and has none: the offer says for whom it is. */
  readonly isWayOut: boolean;
  /** An archive was just taken back, and this came in its place. */
  readonly isBack: boolean;
  readonly onOpen: () => void;
  readonly onFocusTaken: () => void;
}

/** The archive for who looks for it: closed until then. */
export function ArchiveOffer({ children, isWayOut, isBack, onOpen, onFocusTaken }: ArchiveOfferProps) {
  const { title, when } = usePaneWords().words.archive;
  const button = useTakeFocus<HTMLButtonElement>(isBack ? 'replaced' : null, onFocusTaken);
  return (
    <Fold title={title} hint={isWayOut ? when : null} level="h2" button={button} onOpen={onOpen}>
      {children}
    </Fold>
  );
}
