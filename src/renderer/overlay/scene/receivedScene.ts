import type { SpokenScene } from '../../../core/ipc/overlayContract.ts';

/** A scene with the moment it came, in seconds on the window's own steady clock. */
export type ReceivedScene = { readonly scene: SpokenScene; readonly receivedAt: number };
