/** Ends what was started. Calling it a second time does nothing. */
export type Disposer = () => void;

/** One disposer for several, last started first ended. */
export function disposeAll(disposers: readonly Disposer[]): Disposer {
  let left = [...disposers];
  return () => {
    const ending = left.reverse();
    left = [];
    for (const dispose of ending) dispose();
  };
}
