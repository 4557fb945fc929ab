import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pageLocaleParameter } from '../../core/ipc/pageLocale.ts';
import { wordsFile } from '../../text/wordsFile.ts';
import { appHost, parsed } from './appAddress.ts';

/** Where the files behind `app://bundle/` lie. */
export type AppFolders = {
  /** The built pages: `app://bundle/<role>/…` and their chunks. */
  readonly pages: string;
  /** The pose model: `app://bundle/model/…`. */
  readonly model: string;
};

export type AppProtocolParts = {
  readonly folders: AppFolders;
  /** Rejects with `code: 'ENOENT'` and the like, as `fs.readFile` does. */
  readonly readFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly policy: string;
};

/** Every kind of file that the bundle holds; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  wasm: 'application/wasm',
  bin: 'application/octet-stream',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2'
};

/**
 * Answers `app://bundle/…` from the app's own folders, with the content security policy on every answer. Reading
 * only, no listing, nothing outside the folders.
 */
export function createAppProtocol(parts: AppProtocolParts): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, parts.policy);
    const path = filePath(request.url, parts.folders);
    const type = path === null ? undefined : mediaType(path);
    if (path === null || type === undefined) return refusal(404, parts.policy);
    try {
      const bytes = await parts.readFile(path);
      return new Response(request.method === 'HEAD' ? null : bytes, {
        headers: { ...fixedHeaders(parts.policy), ...preloads(request.url), 'content-type': type }
      });
    } catch {
      return refusal(404, parts.policy);
    }
  };
}

/**
 * The file behind an address, or null when there is none or the address tries to leave its folder: encoded
 * slashes and dots, backslashes, drive letters, NUL.
 */
export function filePath(address: string, folders: AppFolders): string | null {
  const url = parsed(address);
  if (url === null || url.protocol !== 'app:' || url.host !== appHost) return null;
  const segments = url.pathname.split('/').slice(1).map(decoded);
  if (!segments.every(isPlain)) return null;
  const [first, ...rest] = segments;
  return first === 'model' ? inside(folders.model, rest) : inside(folders.pages, segments);
}

function inside(folder: string, segments: readonly string[]): string | null {
  if (segments.length === 0) return null;
  const root = resolve(folder);
  const path = resolve(root, ...segments);
  const way = relative(root, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : path;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** A plain file or folder name; no name that a file system reads as more than that. */
function isPlain(segment: string): boolean {
  return /^[\w@.-][\w@. -]*$/u.test(segment) && segment !== '.' && segment !== '..';
}

/**
 * A page asks for the words of its language only when its own code has come: said with the page, both are read at once.
 * Source: https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/rel/modulepreload
 */
function preloads(address: string): Readonly<Record<string, string>> {
  const locale = parsed(address)?.searchParams.get(pageLocaleParameter) ?? null;
  const words = locale === null ? null : wordsFile(locale);
  return words === null ? {} : { link: `</${words}>; rel=modulepreload` };
}

function mediaType(path: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/u.exec(path)?.[1];
  return extension === undefined ? undefined : mediaTypes[extension];
}

function refusal(status: number, policy: string): Response {
  return new Response(null, { status, headers: fixedHeaders(policy) });
}

function fixedHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache'
  };
}
