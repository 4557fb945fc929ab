import { describe, expect, it } from 'vitest';
import { watchTrayAvailability } from '../../../src/main/tray/trayAvailability.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { settled } from '../../fakes/settled.ts';

function watch(
  platform: NodeJS.Platform,
  answers: { 'dbus-send'?: string | null; gdbus?: string | null },
  created = true
) {
  const timers = fakeTimers();
  const asked: string[] = [];
  let changes = 0;
  let missed = 0;
  const now = { ...answers };
  const availability = watchTrayAvailability({
    platform,
    created,
    timers,
    ask: (command) => {
      asked.push(command);
      return Promise.resolve(command === 'gdbus' ? (now.gdbus ?? null) : (now['dbus-send'] ?? null));
    },
    changed: () => (changes += 1),
    missing: () => (missed += 1)
  });
  return { availability, timers, asked, now, changes: () => changes, missed: () => missed };
}

const yes = 'method return time=1\n   boolean true\n';
const no = 'method return time=1\n   boolean false\n';

describe('whether the tray can be seen', () => {
  it('is believed outside Linux', async () => {
    const { availability, asked } = watch('win32', {});
    await settled();
    expect(availability.available()).toBe(true);
    expect(asked).toEqual([]);
  });

  it('is never so where the system refused the icon', async () => {
    const { availability } = watch('linux', { 'dbus-send': yes }, false);
    await settled();
    expect(availability.available()).toBe(false);
  });

  it('follows the panel of a Linux desktop', async () => {
    const without = watch('linux', { 'dbus-send': no });
    await settled();
    expect(without.availability.available()).toBe(false);
    expect(without.changes()).toBe(1);
    const withPanel = watch('linux', { 'dbus-send': yes });
    await settled();
    expect(withPanel.availability.available()).toBe(true);
  });

  it('asks the second program where the first is missing', async () => {
    const { availability, asked } = watch('linux', { gdbus: '(false,)\n' });
    await settled();
    expect(asked).toEqual(['dbus-send', 'gdbus']);
    expect(availability.available()).toBe(false);
  });

  it('is believed where nobody can be asked', async () => {
    const { availability } = watch('linux', {});
    await settled();
    expect(availability.available()).toBe(true);
  });

  it('is noticed when the panel comes after us', async () => {
    const { availability, timers, now, changes } = watch('linux', { 'dbus-send': no });
    await settled();
    now['dbus-send'] = yes;
    timers.pass(5000);
    await settled();
    expect(availability.available()).toBe(true);
    expect(changes()).toBe(2);
  });

  it('is said to be missing once, when no panel has come within five seconds', async () => {
    const { timers, missed } = watch('linux', { 'dbus-send': no });
    await settled();
    timers.pass(4999);
    await settled();
    expect(missed()).toBe(0);
    timers.pass(1);
    await settled();
    expect(missed()).toBe(1);
    timers.pass(120_000);
    await settled();
    expect(missed()).toBe(1);
  });

  it('is not said to be missing where the panel comes late, or nobody can be asked', async () => {
    const late = watch('linux', { 'dbus-send': no });
    await settled();
    late.now['dbus-send'] = yes;
    const silent = watch('linux', {});
    for (const { timers } of [late, silent]) timers.pass(120_000);
    await settled();
    expect([late.missed(), silent.missed()]).toEqual([0, 0]);
  });

  it('is not asked for any more after the end', async () => {
    const { availability, timers, asked } = watch('linux', { 'dbus-send': no });
    availability.dispose();
    await settled();
    timers.pass(120_000);
    expect(timers.pending()).toBe(0);
    expect(asked).toEqual(['dbus-send']);
    expect(availability.available()).toBe(true);
  });
});
