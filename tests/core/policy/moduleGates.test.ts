import { describe, expect, it } from 'vitest';
import { isForbidden } from '../../../src/core/policy/moduleGates.ts';
import { type Managed, type PolicyModule, unmanaged } from '../../../src/core/settings/managed.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';

const taken = (offer: 'breathing' | 'heldBreak' | 'workstationTip'): WellbeingEvent => ({
  kind: 'offerTaken',
  offer
});

describe('an offer, where a policy turned a part of the app off', () => {
  it.each([
    ['breathing', 'breathing', true],
    ['breathing', 'heldBreak', false],
    ['breathing', 'workstationTip', false],
    ['breaks', 'heldBreak', true],
    ['breaks', 'breathing', false]
  ] as const)('without %s: taking %s is refused: %s', (module, offer, refused) => {
    expect(isForbidden(taken(offer), without(module))).toBe(refused);
  });

  it('can be taken where nothing is off, and put away everywhere', () => {
    expect(isForbidden(taken('heldBreak'), unmanaged)).toBe(false);
    expect(isForbidden({ kind: 'offerDismissed', offer: 'breathing' }, without('breathing'))).toBe(false);
  });
});

function without(module: PolicyModule): Managed {
  return { ...unmanaged, modulesOff: { [module]: '/etc/plumbline/policy.json' } };
}
