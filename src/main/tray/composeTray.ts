import type { Menu, NativeImage } from 'electron';
import { join } from 'node:path';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import { askProgram } from '../system/childProcess.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import { type AppTrayParts, createAppTray } from './appTray.ts';
import { watchTrayAvailability } from './trayAvailability.ts';
import { panelStyle } from './trayImage.ts';

export type TrayParts = {
  readonly electron: Pick<ElectronParts, 'Tray' | 'Menu' | 'nativeImage' | 'nativeTheme'>;
  readonly options: RunOptions;
  readonly text: Text;
  readonly log: Log;
  readonly timers: Timers;
  readonly onWish: AppTrayParts<NativeImage, Menu>['onWish'];
  /** It is known now, or anew, whether the desktop has a tray. */
  readonly onAvailability: () => void;
  /** The desktop was given time to show the icon and does not: started hidden, Plumbline could not be seen at all. */
  readonly onMissing: () => void;
};

export type ComposedTray = {
  readonly show: (snapshot: AppSnapshot) => void;
  /** Whether the desktop shows the icon at all. */
  readonly available: () => boolean;
  readonly dispose: Disposer;
};

/** The icon in the system's tray or menu bar, drawn anew whenever the panel's colours change. */
export function composeTray(parts: TrayParts): ComposedTray {
  const { electron, options, text, log, timers } = parts;
  const { nativeTheme } = electron;
  const { platform } = options;
  const tray = createAppTray<NativeImage, Menu>({
    createTray: (image) => new electron.Tray(image),
    buildMenu: (template) => electron.Menu.buildFromTemplate(template),
    readImage: (path) => electron.nativeImage.createFromPath(path),
    iconFolder: join(options.folders.resources, 'icons', 'tray'),
    panelStyle: () =>
      panelStyle({
        platform,
        desktop: options.desktop,
        systemIsDark:
          platform === 'win32'
            ? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
            : nativeTheme.shouldUseDarkColors
      }),
    text,
    log,
    onWish: parts.onWish,
    clickOpens: platform !== 'darwin',
    hasTitle: platform === 'darwin'
  });
  const availability = watchTrayAvailability({
    platform,
    created: tray.created,
    ask: askProgram,
    timers,
    changed: parts.onAvailability,
    missing: parts.onMissing
  });
  const restyle = (): void => tray.restyle();
  nativeTheme.on('updated', restyle);
  return {
    show: tray.show,
    available: availability.available,
    dispose: disposeAll([
      tray.dispose,
      () => nativeTheme.removeListener('updated', restyle),
      availability.dispose
    ])
  };
}
