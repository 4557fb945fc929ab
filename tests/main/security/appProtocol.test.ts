import { resolve, sep } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAppProtocol, filePath } from '../../../src/main/security/appProtocol.ts';
import { contentSecurityPolicy } from '../../../src/main/security/contentSecurityPolicy.ts';

const folders = { pages: resolve('/app/out/renderer'), model: resolve('/app/resources/model') };
const page = (...way: readonly string[]): string => [folders.pages, ...way].join(sep);

/** Files by path; anything else is missing, as on a disk. */
function protocolOver(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const answer = createAppProtocol({
    folders,
    policy: contentSecurityPolicy,
    readFile: async (path) => {
      asked.push(path);
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    }
  });
  return { asked, get: (address: string, init?: RequestInit) => answer(new Request(address, init)) };
}

describe('the app:// scheme', () => {
  it('serves a page with its type and the policy', async () => {
    const { get } = protocolOver({ [page('dashboard', 'index.html')]: '<p>hello</p>' });
    const response = await get('app://bundle/dashboard/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<p>hello</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('names the words of the page’s language with the page, so that they are read beside its code', async () => {
    const { get } = protocolOver({ [page('dashboard', 'index.html')]: '' });
    const linkOf = async (locale: string): Promise<string | null> =>
      (await get(`app://bundle/dashboard/index.html?locale=${locale}`)).headers.get('link');
    expect(await linkOf('de-AT')).toBe('</words/de.js>; rel=modulepreload');
    expect(await linkOf('pt-BR')).toBe('</words/ptBr.js>; rel=modulepreload');
    expect(await linkOf('en-GB')).toBeNull();
    expect(await linkOf('%3C%2Fx%3E')).toBeNull();
    expect((await get('app://bundle/dashboard/index.html')).headers.get('link')).toBeNull();
  });

  it('does not isolate pages from other origins, which would bring the threaded runtime', async () => {
    const { get } = protocolOver({ [page('dashboard', 'index.html')]: '' });
    const { headers } = await get('app://bundle/dashboard/index.html');
    expect(headers.has('cross-origin-embedder-policy')).toBe(false);
    expect(headers.has('cross-origin-opener-policy')).toBe(false);
  });

  it.each([
    ['assets/main-abc_123.js', 'text/javascript; charset=utf-8'],
    ['assets/main.css', 'text/css; charset=utf-8']
  ])('serves %s as %s', async (way, type) => {
    const { get } = protocolOver({ [page(...way.split('/'))]: '' });
    expect((await get(`app://bundle/${way}`)).headers.get('content-type')).toBe(type);
  });

  it('serves the pose model from its own folder, wasm as wasm', async () => {
    const { get } = protocolOver({ [resolve(folders.model, 'tfjs-backend-wasm.wasm')]: '' });
    const response = await get('app://bundle/model/tfjs-backend-wasm.wasm');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/wasm');
  });

  it('says 404 for a missing file, with the policy', async () => {
    const response = await protocolOver({}).get('app://bundle/model/movenet-lightning.bin');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  it.each([
    'app://bundle/../../etc/passwd.json',
    'app://bundle/dashboard/../../../secret.json',
    'app://bundle/%2e%2e/%2e%2e/secret.json',
    'app://bundle/..%2f..%2fsecret.json',
    'app://bundle/dashboard%2f..%2f..%2fsecret.json',
    'app://bundle/..%5c..%5csecret.json',
    'app://bundle/dashboard/..\\..\\secret.json',
    'app://bundle/%2fetc%2fpasswd.json',
    'app://bundle/C:/secret.json',
    'app://bundle/model/..%2f..%2fsecret.json',
    'app://bundle/model/%00.json',
    'app://bundle/dashboard/index.html%00.json',
    'app://bundle//etc/secret.json',
    'app://bundle/.hidden/secret.json',
    'app://bundle/%E0%A4%A.json',
    'app://bundle/',
    'app://bundle/model',
    'app://bundle/dashboard/',
    'app://other/dashboard/index.html'
  ])('serves nothing for %s', async (address) => {
    const { asked, get } = protocolOver({});
    expect((await get(address)).status).toBe(404);
    for (const path of asked) expect(path.startsWith(folders.pages + sep)).toBe(true);
  });

  it('serves only kinds of files that the app has', async () => {
    const { asked, get } = protocolOver({});
    expect((await get('app://bundle/assets/main.js.map')).status).toBe(404);
    expect((await get('app://bundle/assets/run.exe')).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it('only reads', async () => {
    const { get } = protocolOver({ [page('dashboard', 'index.html')]: '' });
    expect((await get('app://bundle/dashboard/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await get('app://bundle/dashboard/index.html', { method: 'HEAD' })).status).toBe(200);
  });

  it('never gives a path outside its two folders, whatever the address', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', 'model', 'C:', '~', '%00', '%'),
      fc.string()
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = filePath(`app://bundle/${pieces.join('/')}`, folders);
        const inside = (folder: string): boolean => path?.startsWith(folder + sep) ?? true;
        expect(path === null || inside(folders.pages) || inside(folders.model)).toBe(true);
        expect(path === null || resolve(path) === path).toBe(true);
      })
    );
  });
});
