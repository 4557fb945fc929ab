import { describe, expect, it } from 'vitest';
import type { AlertOnScreen } from '../../../src/core/alerts/alertOnScreen.ts';
import type { AlertScene } from '../../../src/core/ipc/overlayContract.ts';
import { alertDeskRules, createAlertDesk } from '../../../src/main/notifications/alertDesk.ts';
import type { WindowBounds } from '../../../src/main/storage/stateFile.ts';
import type { OverlayWindowWish } from '../../../src/main/windows/overlayWindow.ts';
import { sceneRepeatSeconds } from '../../../src/main/windows/sceneWindows.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';

const left = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1600, height: 1000 },
  workArea: { x: 0, y: 0, width: 1600, height: 960 }
};
const right = {
  id: 2,
  bounds: { x: 1600, y: 0, width: 1280, height: 800 },
  workArea: { x: 1600, y: 0, width: 1280, height: 800 }
};
const glow: AlertOnScreen = { key: 'alert 1', kind: 'glow', posture: 'slouch' };

type Opened = { readonly id: number; readonly wish: OverlayWindowWish; bounds: WindowBounds; open: boolean };

function desk(platform: NodeJS.Platform = 'linux') {
  const timers = fakeTimers();
  const windows: Opened[] = [];
  const sent: (readonly [number, AlertScene])[] = [];
  const log = heardLog();
  let displays = [left, right];
  const made = createAlertDesk({
    openWindow: (wish) => {
      const window: Opened = { id: windows.length + 100, wish, bounds: wish.bounds, open: true };
      windows.push(window);
      return {
        contents: { id: window.id, isDestroyed: () => !window.open, send: () => undefined },
        answered: () => undefined,
        place: (bounds) => {
          window.bounds = bounds;
        },
        focus: () => {
          throw new Error('An alert takes no focus.');
        },
        dispose: () => {
          window.open = false;
        }
      };
    },
    displays: () => displays,
    theme: () => 'dark',
    send: ({ id }, scene) => void sent.push([id, scene]),
    platform,
    timers,
    log
  });
  return {
    ...made,
    timers,
    windows,
    sent,
    log,
    open: () => windows.filter(({ open }) => open),
    setDisplays: (next: typeof displays) => {
      displays = next;
      made.displaysChanged();
    },
    crash: (window: Opened | undefined) => {
      if (window === undefined) throw new Error('There is no such window.');
      window.open = false;
      window.wish.onLost('crashed');
    }
  };
}

describe('the windows of an alert', () => {
  it('lie on every display, take no focus and let everything through', () => {
    const at = desk();
    at.show(glow);
    expect(at.open().map(({ wish }) => [wish.layout, wish.bounds, wish.takesFocus])).toEqual([
      ['through', left.bounds, false],
      ['through', right.bounds, false]
    ]);
    expect(at.windows.map(({ id }) => at.sceneFor(id))).toEqual([
      { kind: 'alert', effect: 'glow', posture: 'slouch', theme: 'dark' },
      { kind: 'alert', effect: 'glow', posture: 'slouch', theme: 'dark' }
    ]);
    expect(at.sceneFor(7)).toBeNull();
  });

  it('are gone at once when the alert is', () => {
    const at = desk();
    at.show(glow);
    at.show(null);
    expect(at.open()).toEqual([]);
  });

  it('tell their pages about once a second that main is there, and at once what has changed', () => {
    const at = desk();
    at.show(glow);
    for (const { id } of at.windows) at.sceneFor(id);
    at.show(glow);
    expect(at.sent).toEqual([]);
    at.show({ ...glow, posture: 'forwardHead' });
    expect(at.sent.map(([, { posture }]) => posture)).toEqual(['forwardHead', 'forwardHead']);
    at.timers.pass(sceneRepeatSeconds * 1000);
    at.show({ ...glow, posture: 'forwardHead' });
    expect(at.sent).toHaveLength(4);
    expect(at.windows).toHaveLength(2);
  });

  it('come and go with displays, and move with them', () => {
    const at = desk();
    at.show(glow);
    at.setDisplays([left]);
    expect(at.open().map(({ wish }) => wish.bounds)).toEqual([left.bounds]);
    const turned = { ...left, bounds: { ...left.bounds, width: 1000, height: 1600 } };
    at.setDisplays([turned, right]);
    expect(at.open().map(({ bounds }) => bounds)).toEqual([turned.bounds, right.bounds]);
    at.setDisplays([]);
    expect(at.open()).toEqual([]);
  });

  it('come again after a crash, but not for ever', () => {
    const at = desk();
    at.show(glow);
    for (let crashes = 0; crashes <= alertDeskRules.reopenings; crashes += 1) {
      at.crash(at.open()[0]);
      at.show(glow);
    }
    expect(at.open()).toEqual([]);
    at.show(glow);
    expect(at.open()).toEqual([]);
    expect(at.log.lines.join('\n')).toContain('goes without');
    // The next alert is tried anew.
    at.show({ ...glow, key: 'alert 2' });
    expect(at.open()).toHaveLength(2);
  });

  it('leave when their page says that it is of no use', () => {
    const at = desk();
    at.show(glow);
    at.close(at.windows[0]?.id ?? 0);
    at.close(999);
    expect(at.open().map(({ id }) => id)).toEqual([at.windows[1]?.id]);
  });

  it('are gone when Plumbline quits, and nothing brings them back', () => {
    const at = desk();
    at.show(glow);
    at.dispose();
    at.displaysChanged();
    expect(at.open()).toEqual([]);
  });

  it('leave a line of the display free on Windows, which would take them for a program in full screen', () => {
    const at = desk('win32');
    at.show(glow);
    expect(at.open()[0]?.bounds).toEqual({ ...left.bounds, height: left.bounds.height - 1 });
  });
});
