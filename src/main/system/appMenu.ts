import type { MenuItemConstructorOptions } from 'electron';
import type { Text } from '../../text/createText.ts';

/**
 * The application menu. macOS shows it and needs it for its shortcuts; elsewhere it is folded away and carries
 * those for editing and zoom. Without one Electron would put in its own, developer tools included.
 */
export function appMenu(
  platform: NodeJS.Platform,
  text: Text,
  developing: boolean
): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }];
  const tools: MenuItemConstructorOptions[] = developing
    ? [{ role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { role: 'editMenu' },
    { label: text('menu.view'), submenu: [...view, ...tools] },
    { role: 'windowMenu' }
  ];
}
