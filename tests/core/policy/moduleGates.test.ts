import { describe, expect, it } from 'vitest';
import { endingOf, isForbidden, shownParts } from '../../../src/core/policy/moduleGates.ts';
import { applyPolicy } from '../../../src/core/policy/applyPolicy.ts';
import { unmanaged, type Managed, type PolicyModule } from '../../../src/core/settings/managed.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';
import { policyOf } from './sourceOf.ts';

const without = (...modules: readonly PolicyModule[]): Managed => ({
  ...unmanaged,
  modulesOff: Object.fromEntries(modules.map((module) => [module, 'here']))
});

const answer: WellbeingEvent = {
  kind: 'checkInAnswered',
  answer: { discomfort: 3, harder: [], signs: [] }
};

describe('a part that a policy turned off', () => {
  it('is not shown, and the others are', () => {
    const run = runWellbeing();
    const whole = wellbeingSnapshotOf(run.state());
    expect(shownParts(whole, unmanaged)).toEqual(whole);
    for (const module of ['breaks', 'breathing', 'checkIn'] as const) {
      const { [module]: _gone, ...rest } = whole;
      expect(shownParts(whole, without(module))).toEqual(rest);
    }
  });

  it.each<readonly [PolicyModule, WellbeingEvent]>([
    ['breaks', { kind: 'breakAsked', breakKind: 'movement' }],
    ['breaks', { kind: 'noticedBreakBegun' }],
    ['breathing', { kind: 'breathingBegun' }],
    ['breathing', { kind: 'breathingResumed' }],
    ['breathing', { kind: 'offerTaken', offer: 'breathing' }],
    ['checkIn', answer],
    ['breaks', { kind: 'offerTaken', offer: 'heldBreak' }]
  ])('begins nothing: %s, %j', (module, event) => {
    expect(isForbidden(event, without(module))).toBe(true);
    expect(isForbidden(event, unmanaged)).toBe(false);
  });

  it.each<WellbeingEvent>([
    { kind: 'breathingStopped' },
    { kind: 'checkInCleared' },
    { kind: 'offerDismissed', offer: 'breathing' },
    { kind: 'offerTaken', offer: 'workstationTip' },
    { kind: 'ended' },
    { kind: 'pauseEnded' }
  ])('lets everything end and be deleted: %j', (event) => {
    expect(isForbidden(event, without('breaks', 'breathing', 'checkIn', 'history'))).toBe(false);
  });

  it('ends a breathing session that runs when the policy comes, once', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breathingBegun' });
    for (const event of endingOf(unmanaged, without('breathing'))) run.happened(event);
    expect(wellbeingSnapshotOf(run.state()).breathing.state.kind).toBe('idle');
    expect(endingOf(without('breathing'), without('breathing'))).toEqual([]);
    expect(endingOf(without('breathing'), unmanaged)).toEqual([]);
  });

  it('brings no break and offers no breathing by itself any more', () => {
    const policy = policyOf({ DisableBreaks: true, DisableBreathing: true });
    const { settings } = applyPolicy(policy, { microBreaks: true, tenseSpellsOfferBreathing: true });
    const run = runWellbeing(settings);
    run.sit(3 * 3600, 'slouch');
    expect(run.effects().filter(({ kind }) => kind === 'recorded')).toEqual([]);
    expect(run.overlay()).toBeNull();
  });
});
