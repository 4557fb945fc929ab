import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { CommandLine } from '../../src/main/security/switches.ts';
import { stubbedPackages } from '../../src/engine/stubs/stubbedPackages.ts';
import { chromiumArguments } from '../stand-in/chromium/switches.ts';
import { wait } from './processTree.ts';
import { startProgram, type RunningProgram } from './runningProgram.ts';

/** A page of `page/` in a Chromium of its own. */
export type OpenPage = {
  readonly program: RunningProgram;
  /** Poses or looks that it has made, as it says once a second. */
  readonly made: () => number;
  /** @throws Error when the page has failed or its program has ended */
  readonly check: () => void;
  readonly close: () => Promise<void>;
};

type Told = { reports: number; made: number; failure: string };

const root = resolve(import.meta.dirname, '../..');
const startSeconds = 60;
const settleSeconds = 6;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm'
};

/** Builds the pages. @returns the folder that holds them */
export async function buildPages(into: string): Promise<string> {
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: Object.entries(stubbedPackages).map(([find, url]) => ({ find, replacement: fileURLToPath(url) }))
    },
    build: {
      outDir: into,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: ['plainLoop.html', 'ownWorker.html'].map((name) => join(import.meta.dirname, 'page', name))
      }
    }
  });
  return into;
}

/**
 * Opens a page with the switches that the stand-in gives the app's, and waits until it has run for some seconds.
 * @param address its file and what it is asked, e.g. `plainLoop.html?loop=none`
 * @throws Error when the page fails or its camera never comes
 */
export async function openPage(parts: {
  readonly chromium: string;
  readonly pages: string;
  readonly recording: string;
  readonly address: string;
  /** Sets what the app asks of Chromium; without it the page has a browser's own settings. */
  readonly ask?: (commandLine: CommandLine) => void;
}): Promise<OpenPage> {
  const told: Told = { reports: 0, made: 0, failure: '' };
  const { server, port } = await serve(parts.pages, told);
  const profileFolder = mkdtempSync(join(tmpdir(), 'plumbline-bench-profile-'));
  const wanted = new Map([
    ['use-fake-device-for-media-stream', ''],
    ['use-file-for-fake-video-capture', parts.recording],
    ['use-fake-ui-for-media-stream', '']
  ]);
  parts.ask?.({ appendSwitch: (name, value = '') => void wanted.set(name, value) });
  const switches = chromiumArguments({
    wanted,
    isHeaded: false,
    isRoot: process.getuid?.() === 0,
    profileFolder,
    proxyPort: null,
    displays: [],
    firstPage: ''
  }).filter((each) => !['--no-startup-window', '--remote-debugging-pipe', '--screen-info'].includes(each));
  const program = startProgram(
    parts.chromium,
    [...switches, `http://localhost:${port}/${parts.address}`],
    process.env
  );
  const page: OpenPage = {
    program,
    made: () => told.made,
    check: () => {
      const output = program.ended();
      if (output !== null) throw new Error(`Chromium ended: ${output}`);
      if (told.failure !== '') throw new Error(`The page failed: ${told.failure}`);
    },
    close: async () => {
      await program.stop();
      server.close();
      rmSync(profileFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  };
  try {
    for (let waited = 0; told.reports < settleSeconds; waited += 100) {
      page.check();
      if (waited > 1000 * startSeconds) throw new Error('The page never said that its camera was open.');
      await wait(100);
    }
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
}

function serve(page: string, told: Told): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      if (pathname === '/failed') told.failure = decodeURIComponent(search);
      told.reports += 1;
      told.made = Number(searchParams.get('made') ?? told.made);
      response.end();
      return;
    }
    try {
      const file = fileOf(pathname, page);
      const content = readFileSync(file);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

/** The model and the built app lie where the app has them; everything else is of the pages. */
function fileOf(pathname: string, pages: string): string {
  if (pathname.startsWith('/model/')) return join(root, 'resources', pathname);
  return pathname.startsWith('/app/')
    ? join(root, 'out', 'renderer', pathname.slice('/app/'.length))
    : join(pages, pathname);
}
