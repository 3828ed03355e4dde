import { useCallback, useState } from 'react';
import { newPassword } from '../../../core/archive/password';
import {
  archiveCatalogue,
  type PackingFailure,
  type PackingStep,
} from '../../../core/language/archive/catalogue';
import type { Language } from '../../../core/language/language';
import type { ComposeMail } from '../../../hosts/outlook';
import type { MailWatch } from '../live/watch-mail';
import { makeArchive, type Choice, type MadeArchive } from './make-archive';
import { neutralBody } from './neutral-body';
import type { Entry } from './pack';

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

export interface ArchiveActs {
  readonly make: (choice: Choice) => void;
  readonly passOn: () => void;
  readonly takeBack: () => void;
  /** The way back was seen to: nothing needs the focus any more. */
  readonly endTakingBack: () => void;
}

/** The archive of this mail, from choosing to passing on its password, and the way back. */
export function useArchive(
  mail: ComposeMail,
  watch: MailWatch,
  language: Language,
): readonly [ArchiveState, ArchiveActs] {
  const [state, setState] = useState<ArchiveState>({ phase: 'choosing', failure: null, isBack: false });

  async function make(choice: Choice) {
    const outcome = await watch.change(() =>
      makeArchive(mail, choice, {
        pack: packLazily,
        newPassword: () => newPassword(randomByte),
        neutralBody: ({ body, from }) =>
          neutralBody(body.html, from.displayName, archiveCatalogue(language).neutralText),
        now: () => new Date(),
        onStep: (step) => setState({ phase: 'working', step }),
      }),
    );
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
      make: (choice) => {
        if (state.phase === 'choosing') {
          void make(choice);
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

/** The archiver is fetched when it is first needed: few mails need it. */
async function packLazily(entries: readonly Entry[], password: string, modified: Date) {
  const { pack } = await import(/* webpackChunkName: "packing" */ './pack');
  return pack(entries, password, modified);
}

function randomByte(): number {
  return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
}
