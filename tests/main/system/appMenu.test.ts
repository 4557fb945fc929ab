import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { appMenu } from '../../../src/main/system/appMenu.ts';
import { createText } from '../../../src/text/createText.ts';

const roles = (items: readonly MenuItemConstructorOptions[]): readonly string[] =>
  items.flatMap(({ role, submenu }) => [
    ...(role === undefined ? [] : [role]),
    ...(Array.isArray(submenu) ? roles(submenu) : [])
  ]);

describe('the application menu', () => {
  it('holds no developer tools in the product', () => {
    const product = roles(appMenu('linux', createText('en'), false));
    expect(product).toContain('zoomIn');
    expect(product).not.toContain('toggleDevTools');
    expect(product).not.toContain('reload');
    expect(roles(appMenu('linux', createText('en'), true))).toContain('toggleDevTools');
  });

  it('has the menu of the app where macOS wants it', () => {
    expect(roles(appMenu('darwin', createText('en'), false))[0]).toBe('appMenu');
    expect(roles(appMenu('win32', createText('en'), false))).not.toContain('appMenu');
  });
});
