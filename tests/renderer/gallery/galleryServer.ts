import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../../src/main/security/contentSecurityPolicy.ts';

export type GalleryServer = { readonly address: string; readonly stop: () => Promise<void> };

/** Builds the gallery as the app's pages are built and serves it under the app's own content security policy. */
export async function startGallery(): Promise<GalleryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-gallery-'));
  const root = resolve('src/renderer');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: { input: join(root, 'gallery/index.html') }
    }
  });
  const server = createServer((request, response) => {
    void answer(folder, new URL(request.url ?? '/', 'http://gallery').pathname, response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/gallery/index.html`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    }
  };
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css']
]);

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const type = types.get(extname(path));
  if (type === undefined) {
    // The browser asks for an icon by itself.
    response.writeHead(204).end();
    return;
  }
  const headers = { 'content-type': type, 'content-security-policy': contentSecurityPolicy };
  response.writeHead(200, headers).end(await readFile(join(folder, path)));
}
