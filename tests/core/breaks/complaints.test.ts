import { describe, expect, test } from 'vitest';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import { defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { pauseFor } from '../../../src/core/monitor/pause.ts';
import {
  createDesk,
  emptyChair,
  idleWithoutCamera,
  movementOnly,
  reading,
  upright,
  wayland,
  week
} from './desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;
const { inertSeconds, settleSeconds } = breakRules;

/** What users of break apps complain of most, each answered by a story (Stretchly, BreakTimer, Workrave, Safe Eyes). */
describe('complaint 1: it interrupts calls and screen sharing', () => {
  test('a day of calls sees no notice and no break inside a call, and one summary after each', () => {
    const desk = createDesk({ settings: { waitForTypingPause: false } });
    let inCall = false;
    const shownInCall: string[] = [];
    for (let call = 0; call < 5; call += 1) {
      desk.passMinutes(15);
      desk.send({ kind: 'callChanged', call: 'on' });
      inCall = true;
      const before = desk.log.length;
      desk.passMinutes(50);
      shownInCall.push(
        ...desk.log
          .slice(before)
          .flatMap(({ effect }) => (inCall && effect.kind !== 'recorded' ? [effect.kind] : []))
      );
      desk.send({ kind: 'callChanged', call: 'off' });
      inCall = false;
      desk.passMinutes(8);
    }

    expect(shownInCall).toEqual([]);
    expect(desk.count('summaryShown')).toBe(5);
  });
});

describe('complaint 2: idle is wrong both ways', () => {
  test('a film or a text that is read without input is not an absence', () => {
    const watched = createDesk({ settings: quick });
    watched.passMinutes(1, upright);
    const filmed = createDesk({ settings: quick });
    filmed.passMinutes(1, (second) => ({ posture: null, idle: upright(second).idle }));
    filmed.send({ kind: 'fullScreenChanged', fullScreen: 'on' });

    watched.passMinutes(40, reading);
    filmed.passMinutes(40, idleWithoutCamera);

    expect([watched.state.presence.presence, filmed.state.presence.presence]).toEqual(['present', 'unknown']);
    expect(watched.state.cycle.sittingSeconds).toBe(41 * 60);
    expect(filmed.state.cycle.sittingSeconds).toBe(41 * 60);
    expect([...watched.story(), ...filmed.story()]).toEqual([]);
  });

  test('who comes back is not hit at once: a break that was due waits, and a long absence was the break', () => {
    for (const awaySeconds of [30, 60, 80, 120, 600]) {
      const desk = createDesk({ settings: quick });
      desk.pass(45 * 60 - 31).pass(awaySeconds, emptyChair);

      expect(desk.passUntil('breakStarted', 4000)).toBeGreaterThanOrEqual(settleSeconds);
    }
  });

  test('an idle time that reads 0 for ever (Wayland) fakes no presence, and one that rises fakes no absence', () => {
    const empty = createDesk({ settings: quick }).passMinutes(30);
    empty.passMinutes(5, () => ({ posture: 'away', idle: wayland(0) }));
    const blindTyping = createDesk({ settings: quick });
    blindTyping.passMinutes(40, (second) => ({ posture: null, idle: wayland(second) }));

    expect(empty.story()).toEqual(['natural movement']);
    expect(blindTyping.state.presence.presence).toBe('unknown');
    expect(blindTyping.state.cycle.sittingSeconds).toBe(40 * 60);
  });
});

describe('complaint 3: sleep, lock, resume', () => {
  test('the counter is never stuck after sleeping through a break, as "next break in less than a minute" was', () => {
    for (const steady of ['stops', 'runs'] as const) {
      const desk = createDesk({ settings: quick });
      desk.passUntil('breakStarted', 3600);
      desk.pass(60).sleep(1800, steady);

      expect(desk.passUntil('breakStarted', 3 * 3600)).toBeLessThanOrEqual(45 * 60 + 5 + settleSeconds);
    }
  });

  test('a lock that is opened again at once resets nothing; a long one is a break; neither greets with a break', () => {
    const short = createDesk({ settings: quick }).passMinutes(40);
    short.send({ kind: 'locked' }).pass(3, emptyChair).send({ kind: 'unlocked' }).pass(10);
    const long = createDesk({ settings: quick }).passMinutes(44);
    long.send({ kind: 'locked' }).passMinutes(30, emptyChair).send({ kind: 'unlocked' });

    expect(short.state.cycle.timers.movement.workedSeconds).toBeGreaterThanOrEqual(40 * 60);
    expect(long.story()).toEqual(['natural movement']);
    expect(long.passUntil('breakStarted', 4000)).toBeGreaterThanOrEqual(45 * 60);
  });
});

describe('complaint 4: no statistics', () => {
  test('every break leaves its story: due, shown and what became of it, with day, cause and seconds', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('noticeShown', 3600);
    desk.send({ kind: 'breakPostponed' });
    desk.passUntil('breakStarted', 3600);
    desk.pass(100).send({ kind: 'cameBack' });
    desk.passUntil('noticeShown', 3600);
    desk.send({ kind: 'breakSkipped' });
    desk.passMinutes(20).passMinutes(5, emptyChair);

    expect(desk.facts().map(({ kind, date, cause, seconds }) => [kind, date, cause, seconds])).toEqual([
      ['due', '2026-03-02', 'interval', 0],
      ['postponed', '2026-03-02', 'interval', 0],
      ['shown', '2026-03-02', 'interval', 0],
      ['halfTaken', '2026-03-02', 'interval', 100],
      ['due', '2026-03-02', 'interval', 0],
      ['skipped', '2026-03-02', 'interval', 0],
      ['natural', '2026-03-02', 'interval', expect.closeTo(90, -1)]
    ]);
  });
});

describe('complaint 5: no working hours', () => {
  test('several ranges a day, over midnight too; outside them nothing counts and nothing is shown', () => {
    const desk = createDesk({
      settings: {
        ...quick,
        workingHours: week({
          monday: [
            { fromMinute: 600, toMinute: 660 },
            { fromMinute: 1380, toMinute: 60 }
          ]
        })
      }
    });

    desk.passMinutes(17 * 60);

    const shown = desk.log.flatMap(({ effect, at }) =>
      effect.kind === 'breakStarted' ? [`${at.local.weekday} ${Math.floor(at.local.minuteOfDay / 60)}`] : []
    );
    expect(shown).toEqual(['monday 10', 'monday 23', 'tuesday 0']);
  });
});

describe('complaint 7: it covers full-screen programmes', () => {
  test('a presentation of two hours sees nothing; afterwards one line, then the break', () => {
    const desk = createDesk({ settings: {} });
    desk.pass(30).send({ kind: 'fullScreenChanged', fullScreen: 'on' });

    desk.passMinutes(120, reading);
    expect(desk.log.filter(({ effect }) => effect.kind !== 'recorded')).toEqual([]);
    desk.send({ kind: 'fullScreenChanged', fullScreen: 'off' }).passMinutes(5);

    expect(desk.count('summaryShown')).toBe(1);
    expect(desk.count('breakStarted')).toBe(1);
  });
});

describe('complaint 8: a pause resets instead of freezing', () => {
  test.each(['30min', '1h', '2h'] as const)(
    '%s later the break comes after what was left of its interval',
    (choice) => {
      const desk = createDesk({ settings: quick }).passMinutes(35);

      desk.send({ kind: 'pauseStarted', pause: pauseFor(choice, desk.reading(), 0) });
      desk.passUntil('pauseRanOut', 3 * 3600);

      expect(desk.passUntil('breakStarted', 3600)).toBe(10 * 60);
    }
  );
});

describe('complaint 9: big buttons are pressed without thinking', () => {
  test('a break does not go away by a key or click of its first seconds', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakStarted', 3600);

    for (let second = 0; second < inertSeconds; second += 1) {
      desk.send({ kind: 'breakSkipped' }).send({ kind: 'cameBack' }).send({ kind: 'breakPostponed' }).pass(1);
    }

    expect(desk.count('breakEnded')).toBe(0);
    expect(desk.effects('breakStarted')[0]?.choices.inertSeconds).toBe(inertSeconds);
  });

  test('postponing runs out', () => {
    const desk = createDesk({ settings: quick });
    let postponed = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      desk.passUntil('noticeShown', 3600);
      desk.send({ kind: 'breakPostponed' });
      postponed = desk.story().filter((line) => line === 'postponed movement').length;
      if (desk.state.cycle.phase.kind === 'noticed') break;
    }

    expect(postponed).toBe(defaultBreakSettings.postponeLimit);
    expect(desk.passUntil('breakStarted', 60)).toBe(30);
  });
});

describe('complaint 10: settings locked by an administrator', () => {
  test('settings that change under the clock act at once, whoever changed them', () => {
    const desk = createDesk({ settings: { ...quick, strict: false } });
    desk.passUntil('noticeShown', 3600);

    desk.send({ kind: 'settingsChanged', settings: { ...desk.state.settings, strict: true } });
    desk.send({ kind: 'breakSkipped' });

    expect(desk.passUntil('breakStarted', 60)).toBe(30);
    expect(desk.effects('breakStarted')[0]?.choices).toMatchObject({ skip: false, emergencyExit: true });
  });
});
