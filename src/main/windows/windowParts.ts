import type { BrowserWindowConstructorOptions } from 'electron';
import type { Log } from '../system/log.ts';
import type { WindowRoles } from './windowRoles.ts';

/** What every window is made with. */
export type WindowParts<Window> = {
  readonly createWindow: (options: BrowserWindowConstructorOptions) => Window;
  readonly preloadFolder: string;
  readonly developing: boolean;
  readonly roles: WindowRoles;
  /** Of the words, BCP 47; a page begins with it. */
  readonly locale: () => string;
  readonly log: Log;
};
