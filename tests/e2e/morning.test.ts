import { expect, it } from 'vitest';
import { dateInMorning, zoneOfMorning } from './morning.ts';

it('is the morning of the same date in a zone that there is, at any hour', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const epochMs = Date.UTC(2026, 6, 17, hour, 59);
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: zoneOfMorning(epochMs),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23'
    }).format(epochMs);
    expect([hour, parts]).toEqual([hour, `${dateInMorning(epochMs)}, 09`]);
  }
});
