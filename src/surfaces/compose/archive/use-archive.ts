import { useCallback, useState } from 'react';
import type { PackingFailure, PackingStep } from '../../../core/language/archive/catalogue';
import type { MailWatch } from '../live/watch-mail';
import type { MadeArchive, Outcome } from './make-archive';

/** How far the archive of this mail is. */
export type ArchiveState =
  | { readonly phase: 'choosing'; readonly failure: PackingFailure | null; readonly isBack: boolean }
  | { readonly phase: 'working'; readonly step: PackingStep }
  | {
      readonly phase: 'made';
      readonly archive: MadeArchive;
      /** The password needs no longer be shown. */
      readonly isPassedOn: boolean;
      readonly isGoingBack: boolean;
      /** Not everything could be put back on the mail. */
      readonly isStuck: boolean;
    };

/** Makes an archive, and tells how far it is. */
export type Making = (onStep: (step: PackingStep) => void) => Promise<Outcome>;

export interface ArchiveActs {
  readonly make: (making: Making) => void;
  readonly passOn: () => void;
  readonly takeBack: () => void;
  /** The way back was seen to: nothing needs the focus any more. */
  readonly endTakingBack: () => void;
}

/** The archive of this mail, from choosing to passing on its password, and the way back. */
export function useArchive(watch: MailWatch): readonly [ArchiveState, ArchiveActs] {
  const [state, setState] = useState<ArchiveState>({ phase: 'choosing', failure: null, isBack: false });

  async function make(making: Making) {
    const outcome = await watch.change(() => making((step) => setState({ phase: 'working', step })));
    const left = outcome.kind === 'made' ? outcome.archive : outcome.left;
    setState(
      left === null
        ? {
            phase: 'choosing',
            failure: outcome.kind === 'failed' ? outcome.failure : null,
            isBack: false,
          }
        : {
            phase: 'made',
            archive: left,
            isPassedOn: false,
            isGoingBack: false,
            isStuck: outcome.kind === 'failed',
          },
    );
  }

  async function takeBack({ archive, ...made }: Extract<ArchiveState, { phase: 'made' }>) {
    setState({ ...made, archive, isGoingBack: true, isStuck: false });
    try {
      await watch.change(() => archive.takeBack());
      setState({ phase: 'choosing', failure: null, isBack: true });
    } catch {
      setState({ phase: 'made', archive, isPassedOn: false, isGoingBack: false, isStuck: true });
    }
  }

  return [
    state,
    {
      make: (making) => {
        if (state.phase === 'choosing') {
          void make(making);
        }
      },
      passOn: () => {
        if (state.phase === 'made') {
          setState({ ...state, isPassedOn: true });
        }
      },
      takeBack: () => {
        if (state.phase === 'made' && !state.isGoingBack) {
          void takeBack(state);
        }
      },
      endTakingBack: useCallback(
        () => setState((now) => (now.phase === 'choosing' && now.isBack ? { ...now, isBack: false } : now)),
        [],
      ),
    },
  ];
}
