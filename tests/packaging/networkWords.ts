/** Whatever JavaScript, Node or Electron offer to reach another machine, to send reports or to fetch a new version. */
const networkWords: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bnew WebSocket\b/],
  ['EventSource', /\bnew EventSource\b/],
  ['WebTransport', /\bnew WebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  ['openExternal', /\bopenExternal\b/],
  ['autoUpdater', /\bautoUpdater\b/],
  ['crashReporter', /\bcrashReporter\b/],
  ['Electron net', /\bnet\.(?:request|fetch)\b/],
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'undici'].map(
    (module) => [module, importing(module)] as const
  )
];

/** The names of those that a text holds. */
export function networkWordsIn(content: string): readonly string[] {
  return networkWords.filter(([, pattern]) => pattern.test(content)).map(([name]) => name);
}

/** What is allowed where, and why: `file: words`. Neither more nor less may be found. */
export type AllowedWords = Readonly<
  Record<string, { readonly words: readonly string[]; readonly because: string }>
>;

function importing(module: string): RegExp {
  return new RegExp(`(?:from|require\\(|import\\()\\s*['"](?:node:)?${module}(?:/[a-z]+)?['"]`);
}
