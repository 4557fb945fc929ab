import { describe, expect, it } from 'vitest';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

describe('what is shown over other programs', () => {
  it('is a movement break on every display, with the card on one of them', () => {
    const run = runWellbeing({ theme: 'dark', postponeMinutes: 7 });
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    run.sit(30);
    const overlay = run.overlay();
    expect(overlay).toMatchObject({
      kind: 'everyDisplay',
      key: 'movement break 1',
      main: {
        kind: 'movement',
        display: 'main',
        theme: 'dark',
        id: 1,
        secondsLeft: 150,
        cause: 'asked',
        postponeMinutes: 7
      },
      other: { display: 'other', secondsLeft: 150 }
    });
  });

  it('is a short break as a card in the corner', () => {
    const run = runWellbeing();
    expect(run.sitUntilShown(1300)).toMatchObject({
      kind: 'corner',
      scene: { kind: 'micro', plannedSeconds: 20 }
    });
  });

  it('counts down on the notice under one key, and the break that follows has another', () => {
    const run = runWellbeing({ microBreaks: false });
    const notice = run.sitUntilShown(3600);
    run.sit(10);
    expect(run.overlay()).toMatchObject({ key: notice.key, scene: { kind: 'notice', secondsLeft: 20 } });
    run.sit(20);
    expect(run.overlay()?.kind).toBe('everyDisplay');
  });

  it('says what a lost window means, and a lost notice means nothing', () => {
    const run = runWellbeing({ microBreaks: false });
    expect(run.sitUntilShown(3600).lost).toBeNull();
    run.happened({ kind: 'noticedBreakBegun' });
    expect(run.overlay()?.lost).toEqual({
      closed: { kind: 'overlayLost', id: 1, why: 'closed' },
      crashed: { kind: 'overlayLost', id: 1, why: 'crashed' }
    });
    run.happened({ kind: 'overlayLost', id: 1, why: 'crashed' });
    expect(run.overlay()).toBeNull();
    run.happened({ kind: 'breathingBegun' });
    expect(run.overlay()?.lost?.closed).toEqual({ kind: 'breathingStopped' });
  });

  it('keeps one key over a whole breathing session, to its closing words', () => {
    const run = runWellbeing({ breathingVolumePercent: 30, breathingSound: true });
    run.happened({ kind: 'breathingBegun' });
    const begun = run.overlay();
    expect(begun).toMatchObject({ scene: { kind: 'breathing', sound: { on: true, volume: 0.3 } } });
    run.sit(151);
    expect(run.overlay()).toMatchObject({ key: begun?.key, scene: { state: { kind: 'ended' } } });
    run.happened({ kind: 'breathingDismissed' });
    expect(run.overlay()).toBeNull();
  });

  it('is nothing while the screen is locked or the machine asleep', () => {
    const run = runWellbeing();
    run.happened({ kind: 'breakAsked', breakKind: 'movement' });
    for (const [away, back] of [
      ['locked', 'unlocked'],
      ['fellAsleep', 'woke']
    ] as const) {
      run.happened({ kind: away });
      expect(run.overlay()).toBeNull();
      run.happened({ kind: back });
      expect(run.overlay()).not.toBeNull();
    }
  });
});
