/** Whether this is Windows, which puts new tray icons where they are not seen. */
export function isWindows(): boolean {
  return navigator.userAgent.includes('Windows');
}
