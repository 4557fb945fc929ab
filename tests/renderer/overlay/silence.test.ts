import { describe, expect, test } from 'vitest';
import { overlaySilence, type SpokenScene } from '../../../src/core/ipc/overlayContract.ts';
import type { ReceivedScene } from '../../../src/renderer/overlay/scene/receivedScene.ts';
import {
  silenceAfter,
  silenceFrom,
  usefulness,
  type Silence,
  type Usefulness
} from '../../../src/renderer/overlay/scene/silence.ts';

const offer: SpokenScene = {
  theme: 'system',
  locale: 'en',
  kind: 'offer',
  offer: { offer: 'breathing', ruleId: 'alertsOfferBreathing' }
};

describe('a window that hears nothing of main', () => {
  test('offers a way out after some seconds, and is over a little later', () => {
    const seen = lookedAt(() => null, 15);

    expect(seen.indexOf('useless')).toBe(overlaySilence.offerCloseSeconds);
    expect(seen.indexOf('over')).toBe(overlaySilence.closeSeconds);
  });

  test('takes an empty scene for silence, however often it comes', () => {
    const empty = (second: number): ReceivedScene => ({
      scene: { theme: 'system', locale: 'en', kind: 'empty' },
      receivedAt: second
    });

    expect(lookedAt(empty, 15).at(-1)).toBe('over');
  });

  test('has use for as long as scenes come once a second', () => {
    const scenes = (second: number): ReceivedScene => ({ scene: offer, receivedAt: second });

    expect(new Set(lookedAt(scenes, 600))).toEqual(new Set(['useful']));
  });

  test('counts from the last scene when main dies later', () => {
    const seen = lookedAt((second) => ({ scene: offer, receivedAt: Math.min(second, 100) }), 130);

    expect(seen.indexOf('useless')).toBe(100 + overlaySilence.offerCloseSeconds);
    expect(seen.indexOf('over')).toBe(100 + overlaySilence.closeSeconds);
  });

  test('does not take a night’s sleep for silence: main could say nothing in it', () => {
    const before = silenceAfter(silenceFrom(0), { scene: offer, receivedAt: 1 }, 1);
    const woken = silenceAfter(before, { scene: offer, receivedAt: 1 }, 30_000);

    expect(usefulness(woken)).toBe('useful');
  });

  test('is not moved by a clock that goes back', () => {
    const before = silenceAfter(silenceFrom(10), null, 12);

    expect(silenceAfter(before, null, 5).seconds).toBe(before.seconds);
  });
});

/** What the window is at each second when the last scene it has is the one given for that second. */
function lookedAt(
  received: (second: number) => ReceivedScene | null,
  seconds: number
): readonly Usefulness[] {
  let silence: Silence = silenceFrom(0);
  return Array.from({ length: seconds }, (_second, second) => {
    silence = silenceAfter(silence, received(second), second);
    return usefulness(silence);
  });
}
