import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trayIcons } from '../../../src/core/monitor/snapshot.ts';
import { panelStyle, trayImagePath } from '../../../src/main/tray/trayImage.ts';

describe('the picture of the tray', () => {
  it.each([
    ['darwin', '', true, 'template'],
    ['darwin', '', false, 'template'],
    ['win32', '', true, 'dark'],
    ['win32', '', false, 'light'],
    ['linux', 'KDE', false, 'light'],
    ['linux', 'KDE', true, 'dark'],
    ['linux', 'ubuntu:GNOME', false, 'dark'],
    ['linux', '', false, 'light']
  ] as const)(
    'on %s %s with a dark system: %s is drawn for a %s panel',
    (platform, desktop, systemIsDark, style) => {
      expect(panelStyle({ platform, desktop, systemIsDark })).toBe(style);
    }
  );

  it.each(trayIcons)('has a file for %s on every panel, with one for double density', (icon) => {
    for (const style of ['light', 'dark', 'template'] as const) {
      const path = trayImagePath('resources/icons/tray', icon, style);
      expect(existsSync(path)).toBe(true);
      expect(existsSync(path.replace('.png', '@2x.png'))).toBe(true);
    }
  });
});
