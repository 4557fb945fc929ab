/** What Electron hands to listeners that may forbid what is about to happen. */
export type CancelableEvent = {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
};

/** An event carrying `details`, as Electron's own do. */
export function createEvent<Details extends object>(details: Details): Details & CancelableEvent;
export function createEvent(): CancelableEvent;
export function createEvent(details: object = {}): CancelableEvent {
  let prevented = false;
  return {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    }
  };
}
