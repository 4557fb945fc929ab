/** Ends what was started. Calling it a second time does nothing. */
export type Disposer = () => void;

/**
 * One disposer for several, last started first ended. One that fails keeps none of the others from ending: behind it may
 * come the camera, or a file with what was not written yet.
 * @throws what the first that failed threw, when all were called
 */
export function disposeAll(disposers: readonly Disposer[]): Disposer {
  let left = [...disposers];
  return () => {
    const ending = left.reverse();
    left = [];
    const failures: unknown[] = [];
    for (const dispose of ending) {
      try {
        dispose();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
}
