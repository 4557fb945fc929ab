/** Whether this is a Mac, whose keyboards carry other names. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}
