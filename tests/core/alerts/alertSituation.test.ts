import { describe, expect, it } from 'vitest';
import { alertSituationOf } from '../../../src/core/alerts/alertSituation.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

function situation(settings: Parameters<typeof runWellbeing>[0], ...events: readonly WellbeingEvent[]) {
  const run = runWellbeing({ microBreaks: false, ...settings });
  run.sit(5);
  for (const event of events) run.happened(event);
  return alertSituationOf(run.state());
}

describe('what alerts hear of the day', () => {
  it('is nothing on an ordinary morning, and nothing where the system does not tell', () => {
    expect(situation({})).toEqual({ quiet: null, fullScreen: false });
    expect(situation({}, { kind: 'callChanged', call: 'unknown' }).quiet).toBeNull();
  });

  it.each<readonly [string, WellbeingEvent]>([
    ['call', { kind: 'callChanged', call: 'on' }],
    ['fullScreen', { kind: 'fullScreenChanged', fullScreen: 'on' }],
    ['doNotDisturb', { kind: 'doNotDisturbChanged', doNotDisturb: 'on' }],
    ['break', { kind: 'breakAsked', breakKind: 'movement' }],
    ['break', { kind: 'breakAsked', breakKind: 'micro' }],
    ['breathing', { kind: 'breathingBegun' }]
  ])('asks for quiet for a %s', (why, event) => {
    expect(situation({}, event).quiet).toBe(why);
  });

  it('asks for none in calls, full screen and do not disturb where the user does not want it', () => {
    const loud = { holdInCalls: false, holdInFullScreen: false, holdInDoNotDisturb: false };
    expect(
      situation(
        loud,
        { kind: 'callChanged', call: 'on' },
        { kind: 'doNotDisturbChanged', doNotDisturb: 'on' },
        { kind: 'fullScreenChanged', fullScreen: 'on' }
      )
    ).toEqual({ quiet: null, fullScreen: true });
  });

  it('asks for quiet while a break is announced, so that nobody is told two things at once', () => {
    const run = runWellbeing({ microBreaks: false });
    const notice = run.sitUntilShown(3600);
    expect(notice.kind).toBe('corner');
    expect(alertSituationOf(run.state()).quiet).toBe('break');
  });

  it('asks for none while a break without notice waits for a pause in typing: nothing of it is to be seen', () => {
    const run = runWellbeing({ microBreaks: false, movementNoticeSeconds: 0 });
    // Its idle time is believed once it was seen to rise; it types when the break is due.
    for (let second = 0; second < 3600 && run.state().clock.cycle.phase.kind === 'working'; second += 1) {
      const seconds = Math.max(0, ((second + 5) % 20) - 11);
      run.happened({ kind: 'idleRead', idle: { kind: 'known', seconds, source: 'trusted' } });
      run.sit(1);
    }
    expect(run.state().clock.cycle.phase).toMatchObject({ kind: 'noticed', shown: false });
    expect(alertSituationOf(run.state()).quiet).toBeNull();
  });

  it('asks for quiet outside the working hours', () => {
    const free = {
      monday: [],
      tuesday: [],
      wednesday: [],
      thursday: [],
      friday: [],
      saturday: [],
      sunday: []
    };
    expect(situation({ workingHours: free }).quiet).toBe('outsideHours');
    const day = { ...free, friday: [{ fromMinute: 8 * 60, toMinute: 17 * 60 }] };
    expect(situation({ workingHours: day }).quiet).toBeNull();
  });
});
