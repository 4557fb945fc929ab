/**
 * Whether an address matches one of `webRequest`'s URL patterns: `<all_urls>`, or `scheme://host/path` with `*` for
 * any text (for the scheme of `*://`: http, https, ws and wss). No patterns match everything.
 */
export function matchesPatterns(url: string, patterns: readonly string[] | undefined): boolean {
  if (!patterns || patterns.length === 0) return true;
  return patterns.some((pattern) => pattern === '<all_urls>' || patternExpression(pattern).test(url));
}

function patternExpression(pattern: string): RegExp {
  const [scheme = '', rest = ''] = splitOnce(pattern, '://');
  const [host = '', path = ''] = splitOnce(rest, '/');
  const schemePart = scheme === '*' ? '(?:https?|wss?)' : anyText(scheme, '[^:]*');
  // `*.example.org` means the domain and what is below it.
  const hostPart = host.startsWith('*.')
    ? `(?:[^/]*\\.)?${anyText(host.slice(2), '[^/]*')}`
    : anyText(host, '[^/]*');
  return new RegExp(`^${schemePart}://${hostPart}(?:/${anyText(path, '.*')})?$`, 'is');
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function anyText(pattern: string, replacement: string): string {
  return pattern
    .split('*')
    .map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join(replacement);
}
