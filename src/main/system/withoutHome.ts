/**
 * A text in which the home folder, which holds the user's name, is written as `~`: itself and what lies in it, not the
 * folder of somebody whose name begins with the same letters.
 * @param home of services it is `/`, which is in every path and names nobody; empty: not known
 */
export function withoutHome(text: string, home: string): string {
  if (home.length < 2) return text;
  return text.replaceAll(new RegExp(`${literally(home)}(?![._-]*[\\p{L}\\p{N}])`, 'gu'), '~');
}

/** As part of a pattern that means just this text. */
export function literally(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
