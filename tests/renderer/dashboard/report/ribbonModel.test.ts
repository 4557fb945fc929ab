import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RibbonKind, RibbonStretch } from '../../../../src/core/history/report.ts';
import { postureStates } from '../../../../src/core/posture/verdict.ts';
import { ribbonModel, ribbonReadings } from '../../../../src/renderer/dashboard/report/day/ribbonModel.ts';
import { createText } from '../../../../src/text/createText.ts';

const text = createText('en-GB');
const kinds: readonly RibbonKind[] = [...postureStates, 'unwatched', 'notRunning'];

/** A day without holes from an hour on, as core makes it. */
const days = tuple(
  integer({ min: 0, max: 20 }),
  array(record({ kind: constantFrom(...kinds), minutes: integer({ min: 1, max: 90 }) }), {
    minLength: 1,
    maxLength: 12
  })
).map(([hour, parts]) => {
  const ribbon: RibbonStretch[] = [];
  let minute = hour * 60;
  for (const { kind, minutes } of parts) {
    ribbon.push({ fromMinute: minute, toMinute: minute + minutes, kind, reason: null });
    minute += minutes;
  }
  return { ribbon, marks: [], fromMinute: hour * 60, toMinute: Math.ceil(minute / 60) * 60 };
});

describe('the picture of a day', () => {
  test('keeps every block within the picture, and as long as its share of the day', () => {
    assert(
      property(days, (day) => {
        const span = day.toMinute - day.fromMinute;
        const { lanes, unseen } = ribbonModel(day);
        const blocks = [...lanes.flatMap((lane) => lane.blocks), ...unseen];
        const shown = day.ribbon.filter(({ kind }) => kind !== 'away' && kind !== 'notRunning');

        expect(blocks).toHaveLength(shown.length);
        for (const { from, to } of blocks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
        }
        const drawn = blocks.reduce((sum, { from, to }) => sum + (to - from) * span, 0);
        const lived = shown.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
        expect(drawn).toBeCloseTo(lived, 6);
      })
    );
  });

  test('has a lane for upright always, and for each posture that happened, in one order', () => {
    const { lanes } = ribbonModel({
      ribbon: [stretch(540, 550, 'lookingDown'), stretch(550, 600, 'slouch')],
      marks: [],
      fromMinute: 540,
      toMinute: 600
    });

    expect(lanes.map(({ lane }) => lane)).toEqual(['upright', 'slouch', 'lookingDown']);
  });

  test('leaves away and not running empty, and tells them apart by the base line', () => {
    const { lanes, unseen, running } = ribbonModel({
      ribbon: [
        stretch(540, 560, 'upright'),
        stretch(560, 580, 'away'),
        stretch(580, 600, 'notRunning'),
        stretch(600, 660, 'unwatched')
      ],
      marks: [],
      fromMinute: 540,
      toMinute: 660
    });

    expect(lanes.flatMap(({ blocks }) => blocks)).toHaveLength(1);
    expect(unseen).toEqual([{ from: 0.5, to: 1, minute: 600 }]);
    expect(running.map(({ from, to }) => [from, to])).toEqual([
      [0, 1 / 3],
      [0.5, 1]
    ]);
  });

  test('names full hours, the first of four the longest', () => {
    const { hours } = ribbonModel({ ribbon: [], marks: [], fromMinute: 540, toMinute: 780 });

    expect(hours.map(({ minute, rank }) => [minute / 60, rank])).toEqual([
      [9, 0],
      [10, 2],
      [11, 1],
      [12, 2],
      [13, 0]
    ]);
  });
});

describe('what can be read from it', () => {
  test('goes through the day, a mark after the stretch that it lies in, and says reason and duration', () => {
    const readings = ribbonReadings(text, {
      ribbon: [
        stretch(540, 600, 'upright'),
        { fromMinute: 600, toMinute: 622, kind: 'unwatched', reason: 'inCall' }
      ],
      marks: [
        { kind: 'break', minute: 570, outcome: 'natural', breakKind: 'movement' },
        { kind: 'alert', minute: 540, state: 'slouch' },
        { kind: 'breathing', minute: 621, done: false }
      ],
      fromMinute: 540,
      toMinute: 660
    });

    expect(readings.map(({ words }) => words)).toEqual([
      '09:00 – 10:00: Upright, 1\u00a0h',
      '09:00: Alert: Slouching',
      '09:30: Break by leaving the chair',
      '10:00 – 10:22: Not watched, 22\u00a0min (Camera given to a call)',
      '10:21: Slow breathing, stopped early'
    ]);
  });
});

function stretch(fromMinute: number, toMinute: number, kind: RibbonKind): RibbonStretch {
  return { fromMinute, toMinute, kind, reason: null };
}
