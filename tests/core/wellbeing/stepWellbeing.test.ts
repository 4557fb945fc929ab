import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOutlook } from '../../../src/core/breaks/breakOutlook.ts';
import { breakCards } from '../../../src/core/guide/breakCards.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { overlayOf } from '../../../src/core/wellbeing/overlays.ts';
import { stepWellbeing } from '../../../src/core/wellbeing/stepWellbeing.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { wellbeingRules } from '../../../src/core/wellbeing/wellbeingState.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { runWellbeing, type WellbeingRun } from '../../fakes/wellbeingRun.ts';

const onlyMovement = { microBreaks: false };
const kinds = (run: WellbeingRun): readonly string[] =>
  run
    .effects()
    .map((effect) => (effect.kind === 'recorded' ? `${effect.kind} ${effect.fact.kind}` : effect.kind));
const facts = (run: WellbeingRun): readonly string[] =>
  run.effects().flatMap((effect) => {
    if (effect.kind !== 'recorded') return [];
    return effect.fact.kind === 'break' ? [effect.fact.fact.kind] : [effect.fact.kind];
  });

describe('a break', () => {
  it('is announced, begun by hand, shows a card, and is written down', () => {
    const run = runWellbeing(onlyMovement);
    const notice = run.sitUntilShown(3600);
    expect(notice).toMatchObject({ kind: 'corner', scene: { kind: 'notice', breakKind: 'movement' } });
    run.effects();
    run.happened({ kind: 'noticedBreakBegun' });
    const shown = run.overlay();
    expect(shown).toMatchObject({ kind: 'everyDisplay', main: { cause: 'interval', plannedSeconds: 180 } });
    expect(run.state().guide.cards).toEqual([run.state().card]);
    expect(kinds(run)).toEqual(['guideChanged', 'recorded break', 'memoryChanged']);
    run.sit(180);
    expect(run.overlay()).toBeNull();
    expect(run.state().card).toBeNull();
    expect(facts(run)).toEqual(['taken']);
  });

  it('shows another card when asked, and not the same one soon again', () => {
    const run = runWellbeing(onlyMovement);
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    const first = run.state().card;
    run.happened({ kind: 'cardChanged' });
    expect(run.state().card).not.toBe(first);
    const standing = breakCards.filter(({ kinds: for_ }) => for_.includes('movement')).length;
    for (let count = 0; count < standing - 2; count += 1) run.happened({ kind: 'cardChanged' });
    expect(new Set(run.state().guide.cards).size).toBe(run.state().guide.cards.length);
  });

  it('asks nobody to stand up who wants to stay seated', () => {
    const run = runWellbeing({ ...onlyMovement, seatedMovementsOnly: true });
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    for (let count = 0; count < 20; count += 1) run.happened({ kind: 'cardChanged' });
    const shown = run.state().guide.cards.map((id) => breakCards.find((card) => card.id === id));
    expect(shown.every((card) => card?.position !== 'standing')).toBe(true);
  });

  it('answers the posture that brought it', () => {
    const run = runWellbeing(onlyMovement);
    const notice = run.sitUntilShown(700, 'slouch');
    expect(notice).toMatchObject({ scene: { kind: 'notice', cause: 'posture' } });
    run.happened({ kind: 'noticedBreakBegun' });
    const card = breakCards.find(({ id }) => id === run.state().card);
    expect(card?.eases).toContain('slouch');
    expect(facts(run)).toEqual(['pairing', 'due', 'shown']);
  });

  it('is not begun by a button of a notice that is over', () => {
    const run = runWellbeing(onlyMovement);
    run.happened({ kind: 'noticedBreakBegun' });
    run.happened({ kind: 'cardChanged' });
    expect(run.overlay()).toBeNull();
    expect(run.effects()).toEqual([]);
  });

  it('is kept over a restart: taken from half on, and its counters go on', () => {
    const run = runWellbeing(onlyMovement);
    run.sit(1200);
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    run.sit(100);
    run.effects();
    run.happened({ kind: 'ended' });
    const memory = run.effects().find((effect) => effect.kind === 'memoryChanged')?.memory ?? null;
    expect(memory?.resting).toMatchObject({ doneSeconds: 100 });
    const next = runWellbeing(onlyMovement, {
      memory: memory === null ? null : { ...memory, at: run.at().epochMs }
    });
    expect(facts(next)).toEqual(['halfTaken']);
    expect(next.overlay()).toBeNull();
  });

  it('has its memory written once a minute', () => {
    const run = runWellbeing();
    run.sit(600);
    expect(kinds(run).filter((kind) => kind === 'memoryChanged')).toHaveLength(10);
  });
});

describe('breathing', () => {
  it('runs with the length and pace of the settings, keeps breaks away, and is remembered', () => {
    const run = runWellbeing({ breathingSessionSeconds: 120, movementEveryMinutes: 30 });
    run.sit(29 * 60);
    run.happened({ kind: 'breathingBegun' });
    expect(run.overlay()).toMatchObject({
      kind: 'oneDisplay',
      scene: { state: { plan: { totalSeconds: 120 } } }
    });
    run.sit(119);
    expect(run.overlay()).toMatchObject({ kind: 'oneDisplay' });
    expect(breakOutlook(run.state().clock)).toMatchObject({ kind: 'held', why: 'occupied' });
    run.effects();
    run.sit(1);
    expect(kinds(run)).toContain('sessionsChanged');
    expect(wellbeingSnapshotOf(run.state()).breathing.sessions).toMatchObject([
      { done: true, how: 'finished' }
    ]);
  });

  it('leaves nothing of its sessions on days that are deleted', () => {
    const session = (startedAtEpochMs: number) =>
      ({ startedAtEpochMs, plannedSeconds: 120, breathedSeconds: 120, done: true, how: 'finished' }) as const;
    const run = runWellbeing({}, { sessions: [session(1000), session(2000), session(3000)] });
    run.happened({ kind: 'daysForgotten', fromEpochMs: 4000, toEpochMs: 5000 });
    expect(kinds(run)).not.toContain('sessionsChanged');
    run.happened({ kind: 'daysForgotten', fromEpochMs: 2000, toEpochMs: 3000 });
    expect(run.state().sessions).toEqual([session(1000), session(3000)]);
    expect(run.effects()).toContainEqual({
      kind: 'sessionsChanged',
      sessions: [session(1000), session(3000)]
    });
  });

  it('remembers nothing of a session whose day was deleted while it was under way, and all of the next one', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breathingBegun' });
    run.sit(10);
    const { epochMs } = run.at();
    run.happened({ kind: 'daysForgotten', fromEpochMs: epochMs - 60_000, toEpochMs: epochMs + 60_000 });
    run.sit(10);
    run.effects();
    run.happened({ kind: 'breathingStopped' });
    expect(run.state().breathing.kind).toBe('ended');
    expect(run.state().sessions).toEqual([]);
    expect(kinds(run)).toEqual([]);
    run.happened({ kind: 'breathingDismissed' });
    run.sit(1);
    run.happened({ kind: 'breathingBegun' });
    run.sit(5);
    run.happened({ kind: 'breathingStopped' });
    expect(run.state().sessions).toMatchObject([{ breathedSeconds: 5 }]);
  });

  it('keeps the last sessions only', () => {
    const run = runWellbeing();
    for (let count = 0; count < 9; count += 1) {
      run.happened({ kind: 'breathingBegun' });
      run.sit(count + 1);
      run.happened({ kind: 'breathingStopped' });
      run.happened({ kind: 'breathingDismissed' });
    }
    const { sessions } = run.state();
    expect(sessions.map(({ breathedSeconds }) => breathedSeconds)).toEqual([5, 6, 7, 8, 9]);
  });

  it('does not begin over a movement break, and waits for who locks the screen', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    run.happened({ kind: 'breathingBegun' });
    expect(run.state().breathing.kind).toBe('idle');
    run.sit(181);
    run.happened({ kind: 'breathingBegun' });
    run.sit(20);
    run.happened({ kind: 'locked' });
    expect(run.state().breathing).toMatchObject({ kind: 'paused', why: 'interrupted' });
    expect(run.overlay()).toBeNull();
    run.happened({ kind: 'unlocked' });
    expect(run.overlay()).toMatchObject({ kind: 'oneDisplay' });
  });

  it('makes room for a call at once, and what was breathed counts', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breathingBegun' });
    run.sit(100);
    run.effects();
    run.happened({ kind: 'callChanged', call: 'on' });
    expect(run.overlay()).toBeNull();
    expect(run.state().sessions).toMatchObject([{ how: 'stopped', done: true }]);
  });
});

describe('what pairing offers', () => {
  const threeAlerts = (run: WellbeingRun): void => {
    for (let count = 0; count < 3; count += 1) {
      run.sit(60);
      run.happened({ kind: 'alertShown' });
    }
    run.sit(1);
  };

  it('stands in the corner for a minute and in the window for half an hour', () => {
    const run = runWellbeing({ microBreaks: false });
    threeAlerts(run);
    expect(run.overlay()).toMatchObject({ kind: 'corner', scene: { kind: 'offer' } });
    run.sit(wellbeingRules.offerCardSeconds);
    expect(run.overlay()).toBeNull();
    expect(wellbeingSnapshotOf(run.state()).offers).toMatchObject([{ offer: 'breathing' }]);
    run.sit(wellbeingRules.offerKeptSeconds);
    expect(run.state().offers).toEqual([]);
  });

  it('is taken on the card: the session begins and the offer is gone', () => {
    const run = runWellbeing({ microBreaks: false });
    threeAlerts(run);
    run.happened({ kind: 'offerTaken', offer: 'breathing' });
    expect(run.overlay()).toMatchObject({ kind: 'oneDisplay' });
    expect(run.state().offers).toEqual([]);
  });

  it('is put away on the card or in the window, and then nothing begins', () => {
    const run = runWellbeing({ microBreaks: false });
    threeAlerts(run);
    run.happened({ kind: 'offerDismissed', offer: 'breathing' });
    run.happened({ kind: 'offerTaken', offer: 'breathing' });
    expect(run.overlay()).toBeNull();
    expect(run.state().breathing.kind).toBe('idle');
  });

  it('is a tip for the desk after a long look down, and another one the next time', () => {
    const run = runWellbeing({ microBreaks: false, movementBreaks: false });
    run.sitUntilShown(400, 'lookingDown');
    const [first] = wellbeingSnapshotOf(run.state()).offers;
    expect(first).toMatchObject({ offer: 'workstationTip' });
    run.happened({ kind: 'offerTaken', offer: 'workstationTip' });
    run.sit(8 * 3600);
    run.sitUntilShown(400, 'lookingDown');
    const [second] = wellbeingSnapshotOf(run.state()).offers;
    expect(second).not.toEqual(first);
    expect(run.state().guide.tips).toHaveLength(2);
  });

  it('leaves the screen while a call is on', () => {
    const run = runWellbeing({ microBreaks: false });
    threeAlerts(run);
    run.happened({ kind: 'callChanged', call: 'on' });
    expect(run.overlay()).toBeNull();
  });
});

describe('a break that full screen holds back', () => {
  const offered = (): WellbeingRun => {
    const run = runWellbeing(onlyMovement);
    run.happened({ kind: 'fullScreenChanged', fullScreen: 'on' });
    for (let second = 0; second < 7200 && run.overlay() === null; second += 1) {
      run.happened({
        kind: 'idleRead',
        idle: { kind: 'known', seconds: Math.max(0, (second % 20) - 11), source: 'trusted' }
      });
      run.sit(1);
    }
    return run;
  };

  it('is offered in the corner to somebody who works there, and begins when it is taken', () => {
    const run = offered();
    expect(run.overlay()).toMatchObject({
      kind: 'corner',
      scene: { kind: 'offer', offer: { offer: 'heldBreak' } }
    });
    run.happened({ kind: 'offerTaken', offer: 'heldBreak' });
    expect(run.overlay()).toMatchObject({ kind: 'everyDisplay', main: { cause: 'asked' } });
    expect(run.state().offers).toEqual([]);
  });

  it('is put away by a click, by a minute, and by whatever else keeps quiet', () => {
    for (const end of [
      (run: WellbeingRun) => run.happened({ kind: 'offerDismissed', offer: 'heldBreak' }),
      (run: WellbeingRun) => run.sit(wellbeingRules.offerCardSeconds),
      (run: WellbeingRun) => run.happened({ kind: 'callChanged', call: 'on' }),
      (run: WellbeingRun) => run.happened({ kind: 'doNotDisturbChanged', doNotDisturb: 'on' })
    ]) {
      const run = offered();
      expect(run.overlay()).not.toBeNull();
      end(run);
      expect(run.overlay()).toBeNull();
    }
  });

  it('is no offer any more when full screen is left', () => {
    const run = offered();
    run.happened({ kind: 'fullScreenChanged', fullScreen: 'off' });
    run.sit(1);
    expect(wellbeingSnapshotOf(run.state()).offers).toEqual([]);
  });
});

describe('the weekly check-in', () => {
  const answer = { discomfort: 4, harder: [], signs: ['tingling'] } as const;

  it('is offered in a quiet moment to those who asked for it', () => {
    const run = runWellbeing({ weeklyCheckIn: true });
    run.happened({ kind: 'callChanged', call: 'on' });
    run.sit(5);
    expect(run.state().checkIn.offered).toBe(false);
    run.happened({ kind: 'callChanged', call: 'off' });
    run.sit(1);
    expect(wellbeingSnapshotOf(run.state()).checkIn).toMatchObject({ offered: true, weekly: true });
    run.happened({ kind: 'settingsChanged', settings: { ...defaultSettings, weeklyCheckIn: false } });
    run.sit(1);
    expect(run.state().checkIn.offered).toBe(false);
  });

  it('stores the answer, advises at once, and forgets everything when asked', () => {
    const run = runWellbeing();
    run.happened({ kind: 'checkInAnswered', answer });
    expect(run.effects()).toEqual([
      { kind: 'answersChanged', entries: [{ ...answer, atEpochMs: run.at().epochMs }] }
    ]);
    expect(wellbeingSnapshotOf(run.state()).checkIn.advice).toEqual({
      reasons: ['tingling'],
      urgency: 'promptly'
    });
    run.happened({ kind: 'adviceRead' });
    expect(run.state().checkIn.advice).toBeNull();
    run.happened({ kind: 'checkInCleared' });
    expect(run.effects()).toEqual([{ kind: 'answersChanged', entries: [] }]);
  });
});

describe('the monitor’s facts', () => {
  it('hold breaks back while calibrating', () => {
    const run = runWellbeing({ microBreaks: false, movementEveryMinutes: 30 });
    run.happened({ kind: 'calibrationChanged', running: true });
    run.sit(1900);
    expect(run.overlay()).toBeNull();
    run.happened({ kind: 'calibrationChanged', running: false });
    expect(run.sitUntilShown(60)).toMatchObject({ kind: 'corner' });
  });

  it('freeze the count in a pause', () => {
    const run = runWellbeing({ microBreaks: false });
    run.sit(600);
    run.happened({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
    const before = breakOutlook(run.state().clock).sittingSeconds;
    run.sit(1200);
    expect(breakOutlook(run.state().clock)).toMatchObject({ kind: 'frozen', sittingSeconds: before });
  });
});

describe('whatever happens', () => {
  const event = fc.constantFrom<WellbeingEvent>(
    { kind: 'ticked' },
    { kind: 'breakAsked', breakKind: 'movement' },
    { kind: 'breakAsked', breakKind: 'micro' },
    { kind: 'noticedBreakBegun' },
    { kind: 'cardChanged' },
    { kind: 'cameBack' },
    { kind: 'breakSkipped' },
    { kind: 'breakPostponed' },
    { kind: 'breathingBegun' },
    { kind: 'breathingPaused' },
    { kind: 'breathingStopped' },
    { kind: 'breathingDismissed' },
    { kind: 'offerTaken', offer: 'breathing' },
    { kind: 'offerDismissed', offer: 'breathing' },
    { kind: 'alertShown' },
    { kind: 'locked' },
    { kind: 'unlocked' },
    { kind: 'fellAsleep' },
    { kind: 'woke' },
    { kind: 'callChanged', call: 'on' },
    { kind: 'callChanged', call: 'off' },
    { kind: 'pauseStarted', pause: { until: null, untilSeconds: null } },
    { kind: 'pauseEnded' },
    { kind: 'calibrationChanged', running: true },
    { kind: 'calibrationChanged', running: false },
    { kind: 'overlayLost', id: 1, why: 'crashed' },
    { kind: 'checkInPostponed' }
  );

  it('a running break has a card, nothing is shown to nobody, and breaks never lie over breathing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 40 })), { maxLength: 120 }), (days) => {
        const run = runWellbeing({ movementEveryMinutes: 30, weeklyCheckIn: true });
        for (const [happened, seconds] of days) {
          run.happened(happened);
          run.sit(seconds);
          const { clock, card, breathing } = run.state();
          const { phase } = clock.cycle;
          expect(card !== null).toBe(phase.kind === 'resting');
          const shown = overlayOf(run.state());
          if (clock.presence.locked || clock.presence.asleep) expect(shown).toBeNull();
          if (phase.kind === 'resting' && phase.breakKind === 'movement') {
            expect(breathing.kind === 'idle' || breathing.kind === 'ended').toBe(true);
          }
          expect(clock.occupation === 'breathing').toBe(
            breathing.kind === 'running' || breathing.kind === 'paused'
          );
        }
      }),
      { numRuns: 60 }
    );
  });

  it('a step never changes the state that it was given', () => {
    const run = runWellbeing();
    const before = structuredClone(run.state());
    const held = run.state();
    stepWellbeing(held, { kind: 'breakAsked', breakKind: 'movement' }, run.at());
    expect(held).toEqual(before);
  });
});
