import type { WindowRole } from '../../core/ipc/contract.ts';
import { isPageOf } from '../security/appAddress.ts';

/** What Electron tells of who sent a message. */
export type Sender = {
  readonly sender: { readonly id: number };
  /** Null when the frame has gone or moved on since. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/**
 * Why a message for this role is not listened to, or null when it may be: it must come from the main frame of a
 * window that main itself entered under the role, while that frame shows a page of the role.
 */
export function senderRefusal(
  event: Sender,
  role: WindowRole,
  roleOf: (contentsId: number) => WindowRole | null
): string | null {
  const held = roleOf(event.sender.id);
  if (held === null) return 'unknown window';
  if (held !== role) return `window has the role ${held}`;
  const frame = event.senderFrame;
  if (frame === null) return 'frame is gone';
  if (frame.parent !== null) return 'not the main frame';
  if (!isPageOf(role, frame.url)) return 'frame shows a foreign page';
  return null;
}
