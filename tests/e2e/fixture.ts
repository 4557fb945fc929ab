import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { StandInSurface } from '../stand-in/standInSurface.ts';

export { expect } from '@playwright/test';

declare global {
  namespace Electron {
    namespace CrossProcessExports {
      /** Only on the stand-in: specs that use it are tagged `@stand-in`. */
      const standIn: StandInSurface;
    }
  }
}

/** What a spec may set with `test.use`. */
export type AppOptions = {
  /** A recording (`.mjpeg`, `.y4m`) played in a loop; null: Chromium's test picture; 'none': no camera at all. */
  readonly camera: string | null;
  /** Further arguments for the app, such as `--demo`. */
  readonly appArguments: readonly string[];
  /** Further environment of the app. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder with the app's package.json. */
  readonly appFolder: string;
  /** Begin as on the very first run, with setting up; else that is over. */
  readonly firstRun: boolean;
};

export type AppFixtures = {
  /** An empty folder for the app's data, removed afterwards. */
  readonly userData: string;
  /** Starts the app in that folder, with this test's options. */
  readonly launchFolder: (folder: string, further?: readonly string[]) => Promise<ElectronApplication>;
  /** Starts the app. It is closed after the test. Starting it twice on the same data needs the first to be closed. */
  readonly launch: (further?: readonly string[]) => Promise<ElectronApplication>;
  /** The started app. */
  readonly app: ElectronApplication;
  /** The window of that role, loaded; hidden windows too. */
  readonly win: (role: string) => Promise<Page>;
};

export const test = base.extend<AppFixtures & AppOptions>({
  camera: [null, { option: true }],
  appArguments: [[], { option: true }],
  environment: [{}, { option: true }],
  firstRun: [false, { option: true }],
  appFolder: [resolve(import.meta.dirname, '../..'), { option: true }],

  userData: async ({ environment, firstRun }, use) => {
    const folder = mkdtempSync(join(environment['TMPDIR'] ?? tmpdir(), 'plumbline-e2e-'));
    if (!firstRun) writeFileSync(join(folder, 'state.json'), JSON.stringify({ onboarding: { step: null } }));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  launchFolder: async ({ camera, appArguments, environment, userData }, use, testInfo) => {
    const started: ElectronApplication[] = [];
    const output: string[] = [];
    await use(async (folder, further = []) => {
      const app = await _electron.launch({
        args: [folder, `--user-data-dir=${userData}`, ...cameraSwitches(camera), ...appArguments, ...further],
        env: { ...ownEnvironment(), ...environment },
        timeout: 90_000
      });
      started.push(app);
      const child = app.process();
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
      }
      return app;
    });
    for (const app of started) await app.close();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('output of the app', { body: output.join(''), contentType: 'text/plain' });
    }
  },

  launch: async ({ launchFolder, appFolder }, use) => {
    await use((further) => launchFolder(appFolder, further));
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },

  win: async ({ app }, use) => {
    await use((role) => findWindow(app, role));
  }
});

/** Waits for the window whose address has `/<role>/`. */
export async function findWindow(app: ElectronApplication, role: string): Promise<Page> {
  const isMeant = (page: Page): boolean => page.url().includes(`/${role}/`);
  await base.expect.poll(() => app.windows().some(isMeant), { message: `a window "${role}"` }).toBe(true);
  const page = app.windows().find(isMeant);
  if (!page) throw new Error(`The window "${role}" has gone again.`);
  await page.waitForLoadState();
  return page;
}

function cameraSwitches(camera: string | null): string[] {
  if (camera === 'none') return ['--use-fake-device-for-media-stream=device-count=0'];
  const recording = camera === null ? [] : [`--use-file-for-fake-video-capture=${resolve(camera)}`];
  return ['--use-fake-device-for-media-stream', ...recording];
}

/** The test runner's environment without what would make the app behave as inside a runner. */
function ownEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_OPTIONS|ELECTRON_RUN_AS_NODE)$/.test(name)
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}
