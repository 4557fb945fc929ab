/** The last of what main sends to a window; the window's only source of truth. */
export type LatestStore<Kept> = {
  /** Null until the first one has come. */
  readonly current: () => Kept | null;
  /** Returns the removal of the listener. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
};

/** Where it comes from: the answer to a question that is asked once, and what main sends by itself after that. */
export type LatestSource<Sent> = {
  readonly ask: () => Promise<Sent>;
  /** Returns the removal of the listener. */
  readonly listen: (listener: (sent: Sent) => void) => () => void;
};

/** @param keep what is kept of each message, made when it comes */
export function createLatestStore<Sent, Kept>(
  { ask, listen }: LatestSource<Sent>,
  keep: (sent: Sent) => Kept
): LatestStore<Kept> {
  const listeners = new Set<() => void>();
  let latest: Kept | null = null;
  const accept = (sent: Sent): void => {
    latest = keep(sent);
    for (const listener of listeners) listener();
  };
  const removal = listen(accept);
  ask().then(
    // The answer may arrive after something newer was sent; then it is old news.
    (sent) => {
      if (latest === null) accept(sent);
    },
    // Main is starting or going; what it sends next stands in for the answer.
    () => undefined
  );
  return {
    current: () => latest,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      removal();
      listeners.clear();
    }
  };
}
