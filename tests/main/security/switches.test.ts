import { describe, expect, it } from 'vitest';
import {
  askPortalForShortcuts,
  keepHeapsSmall,
  playAsCamera,
  quietChromium
} from '../../../src/main/security/switches.ts';

function switchesOf(set: (line: { appendSwitch(name: string, value?: string): void }) => void) {
  const switches = new Map<string, string>();
  set({ appendSwitch: (name, value = '') => void switches.set(name, value) });
  return switches;
}

describe('the switches of Chromium', () => {
  it('leave it no background errands and no name server', () => {
    const switches = switchesOf(quietChromium);
    expect(switches.has('disable-background-networking')).toBe(true);
    expect(switches.has('disable-component-update')).toBe(true);
    expect(switches.get('host-resolver-rules')).toMatch(/^MAP \* ~NOTFOUND/u);
  });

  it('never take security away', () => {
    const names = [
      ...switchesOf(quietChromium).keys(),
      ...switchesOf((line) => playAsCamera(line, 'x')).keys()
    ];
    for (const dangerous of [
      'no-sandbox',
      'disable-web-security',
      'remote-debugging-port',
      'use-fake-ui-for-media-stream'
    ]) {
      expect(names).not.toContain(dangerous);
    }
  });

  it('ask the portal for shortcuts on Linux only', () => {
    const asked = (platform: NodeJS.Platform) => [
      ...switchesOf((line) => askPortalForShortcuts(line, platform)).values()
    ];
    expect(asked('linux')).toEqual(['GlobalShortcutsPortal']);
    expect(asked('win32')).toEqual([]);
  });

  it('keep the heaps of pages small', () => {
    expect(Object.fromEntries(switchesOf(keepHeapsSmall))).toEqual({ 'js-flags': '--max-semi-space-size=1' });
  });

  it('play a recording as the camera', () => {
    const switches = switchesOf((line) => playAsCamera(line, '/tmp/clip.mjpeg'));
    expect(Object.fromEntries(switches)).toEqual({
      'use-fake-device-for-media-stream': '',
      'use-file-for-fake-video-capture': '/tmp/clip.mjpeg'
    });
  });
});
