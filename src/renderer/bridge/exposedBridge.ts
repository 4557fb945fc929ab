import type { Bridge, WindowRole } from '../../core/ipc/contract.ts';

/** What a preload exposed: the bridge of exactly one role, told apart by its `role`. */
export type ExposedBridge = { readonly [Role in WindowRole]: Bridge<Role> }[WindowRole];

declare global {
  interface Window {
    /** Absent where no preload ran: a page opened outside the app. */
    readonly plumbline?: ExposedBridge;
  }
}

/** Says which bridge was expected and what was there; a window built for one role never runs as another. */
export function wrongBridge(expected: WindowRole): Error {
  const found = window.plumbline?.role ?? 'none';
  return new Error(`This window needs the ${expected} bridge and found: ${found}.`);
}
