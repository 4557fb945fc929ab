import { afterEach, describe, expect, test, vi } from 'vitest';
import { dashboardBridge } from '../../../src/renderer/bridge/dashboardBridge.ts';
import { detectorBridge } from '../../../src/renderer/bridge/detectorBridge.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['detector', detectorBridge, 'dashboard'],
  ['dashboard', dashboardBridge, 'detector']
] as const)('the bridge of the %s', (role, bridge, otherRole) => {
  test('is the one that the preload exposed', () => {
    const exposed = { role };
    vi.stubGlobal('window', { plumbline: exposed });
    expect(bridge()).toBe(exposed);
  });

  test('is refused to a window that was given another role', () => {
    vi.stubGlobal('window', { plumbline: { role: otherRole } });
    expect(bridge).toThrow(`This window needs the ${role} bridge and found: ${otherRole}.`);
  });

  test('is refused to a page outside the app', () => {
    vi.stubGlobal('window', {});
    expect(bridge).toThrow('found: none');
  });
});
