import type { BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';
import type { WindowRole } from '../../core/ipc/contract.ts';

type WebPreferences = NonNullable<BrowserWindowConstructorOptions['webPreferences']>;

/**
 * The same closed cell for every window: sandboxed, isolated, without Node, with the preload of its role.
 * @param preloadFolder where the built preloads lie
 * @param developing developer tools are there only then
 */
export function webPreferencesFor(
  role: WindowRole,
  preloadFolder: string,
  developing: boolean
): WebPreferences {
  return {
    preload: join(preloadFolder, `${role}.cjs`),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    // The spell checker would fetch its dictionaries.
    spellcheck: false,
    devTools: developing,
    // The detector's work is in a worker, which is not slowed down; this helps its page where it holds.
    backgroundThrottling: role !== 'detector'
  };
}

/** The part of a window's contents that tells of its end. */
export type CrashingContents = {
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: { readonly reason: string; readonly exitCode: number }) => void
  ): unknown;
  on(event: 'preload-error', listener: (event: unknown, path: string, error: Error) => void): unknown;
};
