import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MovementScene } from '../../../src/core/ipc/overlayContract.ts';
import { breakView, noticeView } from '../../../src/core/breaks/breakView.ts';

const open = { postpone: true, skip: true, emergencyExit: false, inertSeconds: 0 } as const;
const scene: MovementScene = {
  kind: 'movement',
  id: 1,
  cause: 'interval',
  plannedSeconds: 180,
  secondsLeft: 180,
  sittingSeconds: 2700,
  card: 'standUp',
  choices: open,
  postponeMinutes: 5,
  display: 'main'
};

describe('the time of a break', () => {
  test('goes on between two scenes', () => {
    expect(breakView({ ...scene, secondsLeft: 100 }, 0.4).secondsLeft).toBeCloseTo(99.6);
  });

  test('does not run away from a main process that has fallen silent', () => {
    expect(breakView({ ...scene, secondsLeft: 100 }, 60).secondsLeft).toBe(98);
  });

  test('stays between the whole break and none of it', () => {
    const seconds = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, seconds, (plannedSeconds, secondsLeft, since) => {
        const view = breakView({ ...scene, plannedSeconds, secondsLeft }, since);

        expect(view.secondsLeft).toBeGreaterThanOrEqual(0);
        expect(view.shareLeft).toBeGreaterThanOrEqual(0);
        expect(view.shareLeft).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('the buttons of a break', () => {
  test('are another card, later and skip at first', () => {
    expect(breakView(scene, 0).actions).toEqual(['another', 'postpone', 'skip']);
  });

  test('say "I’m back" instead of skip from half on, and no "later" any more', () => {
    expect(breakView({ ...scene, secondsLeft: 90.1 }, 0).actions).toContain('skip');
    expect(breakView({ ...scene, secondsLeft: 90 }, 0).actions).toEqual(['another', 'leave']);
  });

  test('turn at half by the window’s own clock, too, before main has said so', () => {
    expect(breakView({ ...scene, secondsLeft: 90.5 }, 0.6).actions).toEqual(['another', 'leave']);
  });

  test('leave nothing but the emergency exit as a way out of a strict break', () => {
    const strict = { postpone: false, skip: false, emergencyExit: true, inertSeconds: 0 };

    expect(breakView({ ...scene, choices: strict }, 0).actions).toEqual(['another', 'exit']);
    expect(breakView({ ...scene, choices: strict, secondsLeft: 10 }, 0).actions).toEqual(['another', 'exit']);
  });

  test('are gone when the time is up', () => {
    expect(breakView({ ...scene, secondsLeft: 0 }, 0).actions).toEqual([]);
  });

  test('do nothing for as long as main says, counted on by the window’s own clock', () => {
    const young = { ...scene, choices: { ...open, inertSeconds: 1.5 } };

    expect(breakView(young, 1.4).inert).toBe(true);
    expect(breakView(young, 1.6).inert).toBe(false);
  });

  test('never offer what main does not', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 0, max: 180, noNaN: true }),
        (postpone, skip, emergencyExit, secondsLeft) => {
          const choices = { postpone, skip, emergencyExit, inertSeconds: 0 };
          const { actions } = breakView({ ...scene, choices, secondsLeft }, 0);

          if (!postpone) expect(actions).not.toContain('postpone');
          if (!skip) expect(actions.filter((action) => action === 'skip' || action === 'leave')).toEqual([]);
          if (!emergencyExit) expect(actions).not.toContain('exit');
        }
      )
    );
  });
});

describe('the word before a break', () => {
  const notice = { secondsLeft: 30, choices: open };

  test('counts on by the window’s own clock, no further than main would say something', () => {
    expect(noticeView(notice, 0.5).secondsLeft).toBe(29.5);
    expect(noticeView(notice, 60).secondsLeft).toBe(28);
    expect(noticeView({ ...notice, secondsLeft: 1 }, 2).secondsLeft).toBe(0);
  });

  test('can always begin the break, and offers of the rest what main does', () => {
    expect(noticeView(notice, 0).actions).toEqual(['begin', 'postpone', 'skip']);
    const strict = { postpone: false, skip: false, emergencyExit: false, inertSeconds: 0 };
    expect(noticeView({ ...notice, choices: strict }, 0).actions).toEqual(['begin']);
  });
});
