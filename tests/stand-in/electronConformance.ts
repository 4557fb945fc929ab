import type { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { App } from './modules/app.ts';
import type { BrowserWindow } from './modules/browserWindow.ts';
import type { SystemPreferences } from './modules/desktop.ts';
import type { NativeImage } from './modules/nativeImage.ts';
import type { NativeTheme } from './modules/nativeTheme.ts';
import type { Notification } from './modules/notification.ts';
import type { PowerMonitor } from './modules/power.ts';
import type { Screen } from './modules/screen.ts';
import type { Session } from './modules/session.ts';
import type { Tray } from './modules/tray.ts';
import type { WebContents } from './modules/webContents.ts';

/*
 * Electron's own types hold the stand-in to Electron. The compiler refuses this file when a member is made up that
 * Electron does not have (any more), or when a method takes less than Electron's does.
 */

/** Members that Electron does not have. What is named below beside `Holds` is the stand-in's own, for its other parts. */
type Additional<Mine, Theirs> = Exclude<keyof Mine, keyof Theirs | keyof EventEmitter>;

/** Methods that cannot take everything that Electron's take. Those without parameters ignore what they are given. */
type Refusing<Mine, Theirs> = {
  [Key in Exclude<keyof Mine & keyof Theirs, keyof EventEmitter>]: [Theirs[Key], Mine[Key]] extends [
    (...given: infer Given) => unknown,
    (...taken: infer Taken) => unknown
  ]
    ? Given extends Taken
      ? never
      : Taken extends []
        ? never
        : Key
    : never;
}[Exclude<keyof Mine & keyof Theirs, keyof EventEmitter>];

type Holds<Found extends Allowed, Allowed extends PropertyKey> = [Found] extends [Allowed] ? true : false;

export type Conformance = [
  Holds<Additional<App, Electron.App>, 'becomeReady' | 'isLeaving' | 'lastWindowClosed'>,
  Holds<Additional<BrowserWindow, Electron.BrowserWindow>, 'closedByUser' | 'ignoresMouse'>,
  Holds<Additional<SystemPreferences, Electron.SystemPreferences>, 'mediaAccess'>,
  Holds<Additional<NativeImage, Electron.NativeImage>, never>,
  Holds<Additional<NativeTheme, Electron.NativeTheme>, 'pageIsDark' | 'setSystemDark' | 'showInPages'>,
  Holds<
    Additional<Notification, Electron.Notification>,
    'clicked' | 'describe' | 'dismissed' | 'icon' | 'isOpen' | 'pressed'
  >,
  Holds<
    Additional<PowerMonitor, Electron.PowerMonitor>,
    'setIdleSeconds' | 'setLocked' | 'setOnBattery' | 'setThermalState'
  >,
  Holds<Additional<Screen, Electron.Screen>, 'setDisplays'>,
  Holds<Additional<Session, Electron.Session>, 'askCheckHandler' | 'askRequestFilter' | 'askRequestHandler'>,
  Holds<Additional<Tray, Electron.Tray>, 'clicked' | 'describe' | 'menu'>,
  Holds<
    Additional<WebContents, Electron.WebContents>,
    'crashed' | 'destroy' | 'openFromPage' | 'place' | 'reopen' | 'target' | 'targetId' | 'tell'
  >,
  Holds<Refusing<App, Electron.App>, never>,
  Holds<Refusing<SystemPreferences, Electron.SystemPreferences>, never>,
  Holds<Refusing<NativeImage, Electron.NativeImage>, never>,
  Holds<Refusing<Notification, Electron.Notification>, never>,
  Holds<Refusing<PowerMonitor, Electron.PowerMonitor>, never>,
  Holds<Refusing<Screen, Electron.Screen>, never>
];
