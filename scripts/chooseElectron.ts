import { join } from 'node:path';
import { displayAnswers } from './display.ts';
import { fetchElectron } from './fetchElectron.ts';
import { findElectron } from './findElectron.ts';
import { noChromium, provideChromium } from './provideChromium.ts';

/** How the app can be run on this machine. */
export type ElectronChoice =
  | { readonly kind: 'electron'; readonly program: string }
  | {
      readonly kind: 'standIn';
      /** What Node runs, before the app's own arguments. */
      readonly arguments: readonly string[];
      readonly environment: NodeJS.ProcessEnv;
      /** Why it is not Electron, and what to expect, in one line. */
      readonly notice: string;
    }
  | { readonly kind: 'none'; readonly notice: string };

/** Electron when its binary is here or can be fetched in reasonable time, the stand-in in Chromium otherwise. */
export async function chooseElectron(folder: string): Promise<ElectronChoice> {
  const isHeaded = await displayAnswers();
  const why = isHeaded ? await electronMissing(folder) : 'There is no display';
  if (why === null) {
    const found = findElectron(folder);
    if (found.kind === 'usable') return { kind: 'electron', program: found.program };
  }
  const chromium = await provideChromium(folder);
  if (chromium === null)
    return { kind: 'none', notice: `${why ?? 'Electron cannot run here'}. ${noChromium}` };
  const way = isHeaded
    ? 'Plumbline opens in Chromium instead, for a look or for development; its tray and notifications are printed here'
    : 'Plumbline runs unseen in Chromium and prints its tray and notifications here';
  return {
    kind: 'standIn',
    arguments: [join(folder, 'scripts', 'run.mjs'), join(folder, 'tests', 'stand-in', 'electronProcess.ts')],
    environment: {
      ...process.env,
      PLUMBLINE_CHROMIUM: chromium,
      PLUMBLINE_STAND_IN_HEADED: isHeaded ? '1' : '',
      PLUMBLINE_STAND_IN_SPEAK: '1',
      PLUMBLINE_STAND_IN_STAY: '1'
    },
    notice: `${why ?? 'Electron does not start here'}: ${way}. Ctrl+C quits.`
  };
}

/** Null when the binary is usable, fetched if need be. */
async function electronMissing(folder: string): Promise<string | null> {
  const found = findElectron(folder);
  if (found.kind === 'usable') return null;
  if (found.kind === 'unusable') return `Electron cannot run here (${found.why})`;
  const failure = await fetchElectron(folder);
  return failure === null ? null : `Electron's binary could not be fetched (${failure})`;
}
