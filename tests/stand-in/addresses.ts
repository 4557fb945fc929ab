/**
 * Chromium cannot be taught a new scheme from outside, so `app://bundle/x` is served as
 * `http://bundle.app.<token>.localhost:PORT/x`: a secure context with an origin of its own, reached only by who
 * knows the token. The app is told `app://` addresses everywhere.
 */
export type Addresses = {
  /** Address in the app's words → address in Chromium; anything not of a served scheme is unchanged. */
  toPage(appUrl: string): string;
  /** The way back. */
  fromPage(pageUrl: string): string;
  /** The served scheme and host of a `Host` header, or null when it does not carry the token. */
  servedHost(hostHeader: string): { readonly scheme: string; readonly host: string } | null;
};

export function createAddresses(options: {
  /** Lower-case letters and digits: it becomes a label of a host name. */
  readonly token: string;
  readonly port: () => number;
  readonly isServed: (scheme: string) => boolean;
}): Addresses {
  const { token, port, isServed } = options;

  function servedHost(hostHeader: string): { scheme: string; host: string } | null {
    const suffix = `.${token}.localhost:${port()}`;
    if (!hostHeader.endsWith(suffix)) return null;
    const labels = hostHeader.slice(0, -suffix.length);
    const dot = labels.lastIndexOf('.');
    return dot > 0 ? { host: labels.slice(0, dot), scheme: labels.slice(dot + 1) } : null;
  }

  return {
    servedHost,
    toPage: (appUrl) => {
      const parts = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/is.exec(appUrl);
      const scheme = parts?.[1]?.toLowerCase() ?? '';
      if (!parts || !isServed(scheme)) return appUrl;
      const host = (parts[2] ?? '').toLowerCase() || 'host';
      const rest = parts[3] ?? '';
      return `http://${host}.${scheme}.${token}.localhost:${port()}${rest.startsWith('/') ? rest : `/${rest}`}`;
    },
    fromPage: (pageUrl) => {
      const parts = /^(blob:|)(?:https?|ws):\/\/([^/?#]+)(.*)$/is.exec(pageUrl);
      const served = parts?.[2] === undefined ? null : servedHost(parts[2]);
      return served ? `${parts?.[1] ?? ''}${served.scheme}://${served.host}${parts?.[3] ?? ''}` : pageUrl;
    }
  };
}
