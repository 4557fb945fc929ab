/** What a page of ours may load: its own bundle, and pictures it made itself. Source: docs/ARCHITECTURE.md. */
const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"]
} as const;

export const contentSecurityPolicy = written(directives);

/**
 * The policy while developing: the dev server injects inline scripts and styles and talks over a web socket.
 * @param devServer the dev server's address, `http://localhost:5173`
 */
export function developmentPolicy(devServer: URL): string {
  const socket = `ws://${devServer.host}`;
  return written({
    ...directives,
    'script-src': [...directives['script-src'], "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': [...directives['connect-src'], socket]
  });
}

function written(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
