import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stubbedPackages } from '../../src/engine/stubs/stubbedPackages.ts';
import { chromiumArguments } from '../stand-in/chromium/switches.ts';
import type { Run } from './figures.ts';
import { measureTree, wait } from './processTree.ts';
import { startProgram } from './runningProgram.ts';

export type PageRun = {
  readonly run: Run;
  /** Poses a second that the loop made while it was measured; 0 where it makes none. */
  readonly posesPerSecond: number;
};

const root = resolve(import.meta.dirname, '../..');
const startSeconds = 60;
const settleSeconds = 6;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm'
};

/** Builds the page of the plain loop. @returns the folder that holds it */
export async function buildPlainLoop(into: string): Promise<string> {
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
      rolldownOptions: { input: join(import.meta.dirname, 'page', 'plainLoop.html') }
    }
  });
  return into;
}

/**
 * Opens the page in a Chromium of its own, with the switches that the stand-in gives the app's, and measures it.
 * @param loop false: the camera is open and nothing is done
 * @throws Error when the page fails or its camera never comes
 */
export async function measurePage(parts: {
  readonly chromium: string;
  readonly page: string;
  readonly recording: string;
  readonly loop: boolean;
  readonly seconds: number;
}): Promise<PageRun> {
  const told = { reports: 0, poses: 0, failure: '' };
  const { server, port } = await serve(parts.page, told);
  const profileFolder = mkdtempSync(join(tmpdir(), 'plumbline-bench-profile-'));
  const wanted = new Map([
    ['use-fake-device-for-media-stream', ''],
    ['use-file-for-fake-video-capture', parts.recording],
    ['use-fake-ui-for-media-stream', '']
  ]);
  const switches = chromiumArguments({
    wanted,
    isHeaded: false,
    isRoot: process.getuid?.() === 0,
    profileFolder,
    proxyPort: null,
    displays: [],
    firstPage: ''
  }).filter((each) => !['--no-startup-window', '--remote-debugging-pipe', '--screen-info'].includes(each));
  const address = `http://localhost:${port}/plainLoop.html${parts.loop ? '' : '?loop=none'}`;
  const program = startProgram(parts.chromium, [...switches, address], process.env);
  try {
    for (let waited = 0; told.reports < settleSeconds; waited += 100) {
      const output = program.ended();
      if (output !== null) throw new Error(`Chromium ended: ${output}`);
      if (told.failure !== '') throw new Error(`The page failed: ${told.failure}`);
      if (waited > 1000 * startSeconds) throw new Error('The page never said that its camera was open.');
      await wait(100);
    }
    const posesBefore = told.poses;
    const run = await measureTree(program.pid, parts.seconds);
    return { run, posesPerSecond: (told.poses - posesBefore) / run.wallSeconds };
  } finally {
    await program.stop();
    server.close();
    rmSync(profileFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function serve(
  page: string,
  told: { reports: number; poses: number; failure: string }
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      if (pathname === '/failed') told.failure = decodeURIComponent(search);
      told.reports += 1;
      told.poses = Number(searchParams.get('made') ?? told.poses);
      response.end();
      return;
    }
    try {
      const file = pathname.startsWith('/model/') ? join(root, 'resources', pathname) : join(page, pathname);
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
