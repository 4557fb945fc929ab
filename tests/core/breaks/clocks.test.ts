import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import { pauseFor } from '../../../src/core/monitor/pause.ts';
import { createDesk, movementOnly, week, zone } from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;
const { settleSeconds } = breakRules;

describe('daylight saving', () => {
  const berlin = zone('Europe/Berlin');

  test.each([
    ['skips an hour', '2026-03-29T00:30:00+01:00'],
    ['repeats an hour', '2026-10-25T00:30:00+02:00']
  ])('that %s changes nothing about the time between breaks', (_name, from) => {
    const changed = createDesk({ settings: quick, from, zone: berlin });
    const ordinary = createDesk({ settings: quick, from: '2026-06-07T00:30:00+02:00', zone: berlin });

    const beginnings = [changed, ordinary].map((desk) => {
      const first = desk.reading().seconds;
      desk.passMinutes(5 * 60);
      return desk.log.flatMap(({ effect, at }) =>
        effect.kind === 'breakStarted' ? [at.seconds - first] : []
      );
    });

    expect(beginnings[0]).toEqual(beginnings[1]);
    expect(beginnings[0]?.length).toBeGreaterThan(5);
  });

  test('begins and ends the working hours when the wall clock shows them', () => {
    const hours = week({ sunday: [{ fromMinute: 240, toMinute: 480 }] });
    for (const from of ['2026-03-29T01:00:00+01:00', '2026-10-25T01:00:00+02:00']) {
      const desk = createDesk({ settings: { ...quick, workingHours: hours }, from, zone: berlin });
      desk.passMinutes(9 * 60);
      const minutes = desk.log.flatMap(({ effect, at }) =>
        effect.kind === 'breakStarted' ? [at.local.minuteOfDay] : []
      );

      // The second that ends on the hour counts already, so the break may begin a second before the minute is full.
      expect([240 + 44, 240 + 45]).toContain(minutes[0]);
      expect(minutes.every((minute) => minute >= 240 && minute < 480)).toBe(true);
    }
  });

  test('does not shorten or lengthen a pause until tomorrow', () => {
    const nextMorning = Date.parse('2026-03-29T06:00:00+02:00');
    const desk = createDesk({ settings: quick, from: '2026-03-28T18:00:00+01:00', zone: berlin });
    desk.send({ kind: 'pauseStarted', pause: pauseFor('untilTomorrow', desk.reading(), nextMorning) });

    expect(desk.passUntil('pauseRanOut', 86_400)).toBe(11 * 3600);
    expect(desk.reading().local).toMatchObject({ date: '2026-03-29', minuteOfDay: 6 * 60 });
  });
});

describe('a clock that is set', () => {
  test.each([
    ['forward by a day', 86_400],
    ['back by a day', -86_400],
    ['forward by half a minute', 30],
    ['back by ten years', -315_360_000]
  ])('%s neither brings a break nor takes one away', (_name, bySeconds) => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(30);

    desk.setClock(bySeconds);

    expect(desk.passUntil('breakStarted', 3600)).toBe(15 * 60);
    expect(desk.story()).toEqual(['due movement', 'shown movement']);
  });

  test('a moment before the break lets the person settle first', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(44).pass(45).setClock(7200);

    expect(desk.passUntil('breakStarted', 3600)).toBeGreaterThanOrEqual(settleSeconds);
  });

  test('does not stretch a break that runs', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    desk.pass(30).setClock(-3600);

    expect(desk.passUntil('breakEnded', 600)).toBe(150);
  });

  test('back lets a pause end on time', () => {
    const desk = createDesk({ settings: quick });
    desk.send({ kind: 'pauseStarted', pause: pauseFor('1h', desk.reading(), 0) });

    desk.passMinutes(10).setClock(-86_400);

    expect(desk.passUntil('pauseRanOut', 7200)).toBe(50 * 60);
  });

  test('by a flight to another zone moves the working hours and nothing else', () => {
    const hours = week({ monday: [{ fromMinute: 540, toMinute: 1020 }] });
    const desk = createDesk({
      settings: { ...quick, workingHours: hours },
      from: '2026-03-02T09:00:00+01:00',
      zone: zone('Europe/Berlin')
    });
    desk.passMinutes(40).travel(zone('America/New_York')).passMinutes(30);
    expect(desk.log).toEqual([]);

    desk.travel(zone('Europe/Berlin'));

    expect(desk.passUntil('breakStarted', 600)).toBeLessThanOrEqual(5 * 60);
  });
});

describe('sleep', () => {
  test.each(['stops', 'runs'] as const)(
    'across midnight is a night’s rest: fresh counters (steady clock %s)',
    (steady) => {
      const desk = createDesk({ settings: quick, from: '2026-03-02T22:30:00Z' });
      desk.passMinutes(44).sleep(9 * 3600, steady);
      const { local } = desk.reading();

      expect(local).toMatchObject({ date: '2026-03-03', weekday: 'tuesday' });
      expect(desk.facts()).toMatchObject([{ kind: 'natural', date: '2026-03-03', seconds: 9 * 3600 }]);
      expect(desk.passUntil('breakStarted', 7200)).toBeGreaterThanOrEqual(45 * 60);
    }
  );

  test.each(['stops', 'runs'] as const)(
    'of a minute keeps the counters and lets the person settle (steady clock %s)',
    (steady) => {
      const desk = createDesk({ settings: quick });
      desk.passMinutes(44).pass(50).sleep(60, steady);

      const wait = desk.passUntil('breakStarted', 600);

      expect(desk.story()).toEqual(['due movement', 'shown movement']);
      expect(wait).toBeGreaterThanOrEqual(settleSeconds);
    }
  );

  test.each(['stops', 'runs'] as const)(
    'over a weekend is one long rest, and Monday begins afresh (steady clock %s)',
    (steady) => {
      const desk = createDesk({ settings: quick, from: '2026-03-06T17:30:00Z' });
      desk.passMinutes(44).sleep(62.5 * 3600, steady);

      expect(desk.reading().local).toMatchObject({ date: '2026-03-09', weekday: 'monday' });
      expect(desk.facts()).toMatchObject([{ kind: 'natural', seconds: 62.5 * 3600 }]);
      expect(desk.passUntil('breakStarted', 7200)).toBeGreaterThanOrEqual(45 * 60);
    }
  );

  test('during a break ends it as taken', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    desk.pass(10).sleep(3600).pass(10);

    expect(desk.effects('breakEnded')).toMatchObject([{ outcome: 'taken' }]);
    expect(desk.story()).toEqual(['due movement', 'shown movement', 'taken movement']);
  });

  test('that only its end tells of counts, even when a tick came first', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(40).standStill(3600).pass(1).send({ kind: 'woke' });

    expect(desk.story()).toEqual(['natural movement']);
  });

  test('that nothing tells of counts where the steady clock shows it', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(40).standStill(3600, 'runs').pass(30);

    expect(desk.story()).toEqual(['natural movement']);
  });

  test('that was announced and never came is forgotten after half a minute', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(10).send({ kind: 'fellAsleep' });

    const wait = desk.passUntil('breakStarted', 3600);

    expect(wait).toBeLessThan(36 * 60);
  });

  test('in a pause does not stop the pause from ending', () => {
    const desk = createDesk({ settings: quick });
    desk.send({ kind: 'pauseStarted', pause: pauseFor('2h', desk.reading(), 0) });

    desk
      .passMinutes(5)
      .sleep(3 * 3600)
      .pass(1);

    expect(desk.state.pause).toBeNull();
  });
});
