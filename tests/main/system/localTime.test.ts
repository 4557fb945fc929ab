import { afterEach, describe, expect, it } from 'vitest';
import { followTimeZone, localTimeAt, readingOf, zoneLookMs } from '../../../src/main/system/localTime.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';

const before = process.env['TZ'];
function inZone(zone: string): void {
  process.env['TZ'] = zone;
}
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('the time on the wall', () => {
  it('is that of the zone, with its date and weekday', () => {
    const moment = Date.UTC(2026, 6, 17, 23, 30);
    inZone('Europe/Berlin');
    expect(localTimeAt(moment)).toEqual({ date: '2026-07-18', weekday: 'saturday', minuteOfDay: 90 });
    inZone('America/Los_Angeles');
    expect(localTimeAt(moment)).toEqual({ date: '2026-07-17', weekday: 'friday', minuteOfDay: 990 });
  });

  it('skips an hour in spring and repeats one in autumn, as the clock on the wall does', () => {
    inZone('Europe/Berlin');
    const minuteAt = (epochMs: number): number => localTimeAt(epochMs).minuteOfDay;
    expect(minuteAt(Date.UTC(2026, 2, 29, 0, 59))).toBe(119);
    expect(minuteAt(Date.UTC(2026, 2, 29, 1, 0))).toBe(180);
    expect(minuteAt(Date.UTC(2026, 9, 25, 0, 30))).toBe(150);
    expect(minuteAt(Date.UTC(2026, 9, 25, 1, 30))).toBe(150);
  });

  it('stands beside both clocks of the moment', () => {
    inZone('UTC');
    expect(readingOf({ epochMs: Date.UTC(2026, 0, 5, 8), seconds: 12 })).toEqual({
      epochMs: Date.UTC(2026, 0, 5, 8),
      seconds: 12,
      local: { date: '2026-01-05', weekday: 'monday', minuteOfDay: 480 }
    });
  });

  it('is looked up anew now and then, unless the zone was given', () => {
    const timers = fakeTimers();
    const environment: Record<string, string | undefined> = {};
    const stop = followTimeZone(timers, environment);
    environment['TZ'] = 'Asia/Tokyo';
    timers.pass(zoneLookMs);
    expect(environment).toEqual({});
    stop();
    expect(timers.pending()).toBe(0);
    followTimeZone(timers, { TZ: 'Asia/Tokyo' });
    expect(timers.pending()).toBe(0);
  });

  it('is looked up by the engine when TZ is taken away', () => {
    delete process.env['TZ'];
    const home = localTimeAt(0);
    inZone('Pacific/Kiritimati');
    expect(localTimeAt(0)).not.toEqual(home);
    delete process.env['TZ'];
    expect(localTimeAt(0)).toEqual(home);
  });
});
