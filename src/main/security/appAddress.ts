import type { WindowRole } from '../../core/ipc/contract.ts';

/** The one scheme and host of everything that Plumbline shows. */
export const appScheme = 'app';
export const appHost = 'bundle';

/** The address of a window's page. */
export function pageAddress(role: WindowRole): string {
  return `${appScheme}://${appHost}/${role}/index.html`;
}

/** Whether an address is one of our own pages or files. */
export function isAppAddress(address: string): boolean {
  const url = parsed(address);
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost;
}

/** Whether an address is a page of this window role; each role lives in a folder of its own. */
export function isPageOf(role: WindowRole, address: string): boolean {
  const url = parsed(address);
  return url !== null && isAppAddress(address) && url.pathname.startsWith(`/${role}/`);
}

/** `null` where the address is none. */
export function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
