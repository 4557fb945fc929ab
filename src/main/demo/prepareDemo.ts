import type { App } from 'electron';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../core/settings/schema.ts';
import type { Disposer } from '../disposer.ts';
import { expandDemoClip } from './expandDemoClip.ts';

export type Demo = {
  /** The recording, in the form that Chromium plays as a camera. */
  readonly recording: string;
  /** Removes everything the demo left behind. */
  readonly dispose: Disposer;
};

/** So that a newcomer sees what happens within a minute, and every time it happens. */
export const demoSettings = {
  slouchDelaySeconds: 5,
  forwardHeadDelaySeconds: 5,
  leanDelaySeconds: 5,
  tooCloseDelaySeconds: 5,
  lookingDownDelaySeconds: 10,
  alertCoolDownMinutes: 0,
  // It may belong to the Plumbline that runs beside the demo.
  pauseShortcut: ''
} as const satisfies Partial<Settings>;

/**
 * Gives the demo a folder of its own, so that it touches nothing of the user's. To be called before Electron is
 * ready. A folder that was asked for on the command line holds the demo's.
 * @throws where the temporary folder cannot be written or the recording is missing
 */
export function prepareDemo(
  app: Pick<App, 'getPath' | 'setPath'> & { readonly commandLine: Pick<App['commandLine'], 'hasSwitch'> },
  resources: string
): Demo {
  const parent = app.commandLine.hasSwitch('user-data-dir') ? app.getPath('userData') : app.getPath('temp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'plumbline-demo-'));
  const recording = join(folder, 'camera.mjpeg');
  expandDemoClip(join(resources, 'demo', 'demo.mjpeg'), recording);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(demoSettings));
  app.setPath('userData', folder);
  return { recording, dispose: () => removeQuietly(folder) };
}

/** Chromium may still hold files of its own; what stays lies in the temporary folder. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Left to the system's own cleaning.
  }
}
