import { describe, expect, it } from 'vitest';
import { loosen } from '../../../src/core/posture/feedback.ts';
import { stepRule } from '../../../src/core/posture/thresholds.ts';
import { badStates } from '../../../src/core/posture/verdict.ts';
import { onsetSeconds, strengthShift, watchSettingsFrom } from '../../../src/core/posture/watchSettings.ts';
import { hold, slouching, upright } from './sitter.ts';
import { alerts, baselineOf, calibrated, quickSettings, run, watch } from './watching.ts';

describe('"that was wrong"', () => {
  const alerted = watch(calibrated(), hold(slouching, 0, 8));
  const [alert] = alerts(alerted);

  it('ends the alert, loosens that posture for this baseline, and hands the baseline out to be stored', () => {
    expect(alert).toBeDefined();
    if (alert === undefined) return;
    const after = run(alerted.state, [{ kind: 'alertWasWrong', t: 8, verdict: alert }]);
    expect(after.effects).toMatchObject([
      { kind: 'baselineAdjusted', baseline: { id: 'desk', loosened: { slouch: stepRule.loosenOnce } } }
    ]);
    expect(baselineOf(after.state).loosened).toEqual({ slouch: stepRule.loosenOnce });
    expect(alerts(watch(after.state, hold(slouching, 8, 3)))).toEqual([]);
  });

  it('goes only so far, however often it is said: a clear slouch is found still', () => {
    let { state } = alerted;
    for (let press = 0; press < 10; press += 1) {
      if (alert !== undefined) state = run(state, [{ kind: 'alertWasWrong', t: 8, verdict: alert }]).state;
    }
    expect(baselineOf(state).loosened.slouch).toBe(stepRule.loosenAtMost);
    expect(alerts(watch(state, hold(slouching, 20, 12))).map(({ state: found }) => found)).toEqual([
      'slouch'
    ]);
  });

  it('and a relaxed sensitivity together go no further than the limit', () => {
    const relaxed = { ...quickSettings, sensitivity: 'relaxed' as const };
    expect(strengthShift(relaxed, { slouch: stepRule.loosenAtMost }, 'slouch')).toBe(stepRule.leastShift);
  });

  it('leaves every other posture as it was', () => {
    for (const state of badStates) {
      const others = badStates.filter((other) => other !== state);
      const { loosened } = loosen(baselineOf(calibrated()), state);
      for (const other of others) expect(strengthShift(quickSettings, loosened, other)).toBe(0);
    }
  });

  it('about something that was not bad changes nothing', () => {
    const calm = watch(calibrated(), hold(upright, 0, 1));
    const first = calm.effects.flatMap((effect) => (effect.kind === 'judged' ? [effect.verdict] : []))[0];
    if (first === undefined) throw new Error('Nothing was judged.');
    expect(run(calm.state, [{ kind: 'alertWasWrong', t: 1, verdict: first }])).toEqual({
      state: calm.state,
      effects: []
    });
  });
});

describe('settings of the watch', () => {
  it('come from the app settings', () => {
    const settings = watchSettingsFrom({
      slouchDelaySeconds: 7,
      forwardHeadDelaySeconds: 8,
      leanDelaySeconds: 9,
      tooCloseDelaySeconds: 10,
      lookingDownDelaySeconds: 11,
      sensitivity: 'strict',
      slouchSensitivity: 'relaxed',
      forwardHeadSensitivity: 'asGeneral',
      leanSensitivity: 'asGeneral',
      tooCloseSensitivity: 'asGeneral',
      lookingDownSensitivity: 'normal'
    });
    expect(settings.delaysSeconds).toEqual({
      slouch: 7,
      forwardHead: 8,
      lean: 9,
      tooClose: 10,
      lookingDown: 11
    });
    expect(settings.sensitivity).toBe('strict');
    expect(settings.fineSensitivity).toEqual({ slouch: 'relaxed', lookingDown: 'normal' });
  });

  it('keep delays in range, and glances free of alerts', () => {
    const extreme = {
      ...quickSettings,
      delaysSeconds: { ...quickSettings.delaysSeconds, slouch: 0, lookingDown: 3, lean: 999 }
    };
    expect(onsetSeconds(extreme, 'slouch', false)).toBe(3);
    expect(onsetSeconds(extreme, 'slouch', true)).toBeGreaterThanOrEqual(10);
    expect(onsetSeconds(extreme, 'lookingDown', false)).toBeGreaterThanOrEqual(10);
    expect(onsetSeconds(extreme, 'lean', false)).toBe(120);
  });

  it('let a posture have a sensitivity of its own', () => {
    const fine = {
      ...quickSettings,
      sensitivity: 'strict' as const,
      fineSensitivity: { lean: 'relaxed' as const }
    };
    expect(strengthShift(fine, {}, 'slouch')).toBe(stepRule.sensitivity.strict);
    expect(strengthShift(fine, {}, 'lean')).toBe(stepRule.sensitivity.relaxed);
  });
});
