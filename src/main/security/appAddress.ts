import type { WindowRole } from '../../core/ipc/contract.ts';
import { pageLocaleParameter } from '../../core/ipc/pageLocale.ts';

/** The one scheme and host of everything that Plumbline shows. */
export const appScheme = 'app';
export const appHost = 'bundle';

/** The address of a window's page, with the locale (BCP 47) that a page with words begins with. */
export function pageAddress(role: 'detector'): string;
export function pageAddress(role: Exclude<WindowRole, 'detector'>, locale: string): string;
export function pageAddress(role: WindowRole, locale?: string): string {
  const page = `${appScheme}://${appHost}/${role}/index.html`;
  return locale === undefined ? page : `${page}?${pageLocaleParameter}=${encodeURIComponent(locale)}`;
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
