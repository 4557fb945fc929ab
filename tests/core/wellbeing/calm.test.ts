import { describe, expect, it } from 'vitest';
import { isCalm } from '../../../src/core/wellbeing/calm.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

describe('a calm moment', () => {
  it('is one in which somebody sits there and nothing else goes on', () => {
    const run = runWellbeing();
    run.sit(10);
    expect(isCalm(run.state())).toBe(true);
    const unseen = runWellbeing();
    unseen.sit(10, null);
    expect(isCalm(unseen.state())).toBe(true);
  });

  it.each<WellbeingEvent>([
    { kind: 'callChanged', call: 'on' },
    { kind: 'fullScreenChanged', fullScreen: 'on' },
    { kind: 'doNotDisturbChanged', doNotDisturb: 'on' },
    { kind: 'breathingBegun' },
    { kind: 'calibrationChanged', running: true },
    { kind: 'breakAsked', breakKind: 'movement' },
    { kind: 'locked' }
  ])('is none with %o, whatever the settings let through', (event) => {
    const run = runWellbeing({ holdInCalls: false, holdInFullScreen: false, holdInDoNotDisturb: false });
    run.sit(10);
    run.happened(event);
    expect(isCalm(run.state())).toBe(false);
  });

  it('is none at an empty chair', () => {
    const run = runWellbeing();
    run.sit(10);
    run.sit(120, 'away');
    expect(isCalm(run.state())).toBe(false);
  });
});
