/** Puts back what one step changed. May be run again after it failed. */
export type StepBack = () => Promise<void>;

/** The way back from what was done, the last step first. */
export interface WayBack {
  /** To be called before the step itself: a step that failed may have been taken all the same. */
  add(back: StepBack): void;
  /**
   * Goes back as far as it can. Rejects with what the first step that failed rejects with; what remains can be tried again.
   */
  run(): Promise<void>;
}

export function wayBack(): WayBack {
  const steps: StepBack[] = [];
  return {
    add: (back) => void steps.push(back),
    run: async () => {
      for (let last = steps.at(-1); last !== undefined; last = steps.at(-1)) {
        await last();
        steps.pop();
      }
    },
  };
}
