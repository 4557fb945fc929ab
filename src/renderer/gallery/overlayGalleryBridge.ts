import type { Bridge } from '../../core/ipc/contract.ts';
import type { OverlayScene, SpokenScene } from '../../core/ipc/overlayContract.ts';
import { cardIds } from '../../core/guide/breakCards.ts';
import { steadySeconds } from '../overlay/clock/steadyClock.ts';
import { stepBreathing } from '../../core/breathing/breathingSession.ts';

/**
 * Main's side of an overlay without a main process: sends the scene once a second as time goes on, changes cards, and
 * runs the breathing session. What the window sends is written to `<html data-sent>` as JSON, for tests to read.
 * @param locale that its words are in
 * @param pace how many seconds pass in one; 0 holds the scene as it is
 * @param silent as if main had died after the first scene
 */
export function overlayGalleryBridge(
  first: OverlayScene,
  locale: string,
  pace: number,
  silent: boolean
): Bridge<'overlay'> {
  const listeners = new Set<(scene: SpokenScene) => void>();
  const sent: (readonly [string, unknown])[] = [];
  const begunAt = steadySeconds();
  let scene = first;
  let seconds = 0;

  const publish = (): void => {
    for (const listener of listeners) listener({ ...scene, locale });
  };
  const answer = (channel: string, payload: unknown): void => {
    scene = answered(scene, channel, payload, seconds);
    publish();
  };
  if (!silent) {
    window.setInterval(() => {
      const now = (steadySeconds() - begunAt) * pace;
      scene = aged(scene, now - seconds, now);
      seconds = now;
      publish();
    }, 1000);
  }
  return {
    role: 'overlay',
    send: (channel, payload) => {
      sent.push([channel, payload]);
      document.documentElement.dataset['sent'] = JSON.stringify(sent);
      answer(channel, payload);
    },
    invoke: () => new Promise<never>(() => undefined),
    on: (_channel, listener) => {
      const heard = (shown: SpokenScene): void => {
        listener(shown);
      };
      listeners.add(heard);
      queueMicrotask(() => {
        heard({ ...scene, locale });
      });
      return () => listeners.delete(heard);
    }
  };
}

function aged(scene: OverlayScene, seconds: number, now: number): OverlayScene {
  switch (scene.kind) {
    case 'movement':
    case 'micro': {
      const inertSeconds = Math.max(0, scene.choices.inertSeconds - seconds);
      const secondsLeft = Math.max(0, scene.secondsLeft - seconds);
      return { ...scene, secondsLeft, choices: { ...scene.choices, inertSeconds } };
    }
    case 'notice':
      return { ...scene, secondsLeft: Math.max(0, scene.secondsLeft - seconds) };
    case 'breathing':
      return stepped(scene, { kind: 'ticked' }, now);
    case 'empty':
    case 'offer':
    case 'alert':
      return scene;
    default:
      return scene satisfies never;
  }
}

function answered(scene: OverlayScene, channel: string, payload: unknown, now: number): OverlayScene {
  if (channel === 'card:change' && (scene.kind === 'movement' || scene.kind === 'micro')) {
    const card = cardIds[(cardIds.indexOf(scene.card) + 1) % cardIds.length] ?? scene.card;
    return { ...scene, card };
  }
  if (scene.kind !== 'breathing') return scene;
  switch (channel) {
    case 'breathing:pause':
      return stepped(scene, { kind: 'paused' }, now);
    case 'breathing:resume':
      return stepped(scene, { kind: 'resumed' }, now);
    case 'breathing:stop':
      return stepped(scene, { kind: 'stopped' }, now);
    case 'breathing:adjust':
      return isSound(payload) ? { ...scene, sound: payload } : scene;
    default:
      return scene;
  }
}

function stepped(
  scene: Extract<OverlayScene, { readonly kind: 'breathing' }>,
  event: Parameters<typeof stepBreathing>[1],
  seconds: number
): OverlayScene {
  const [state] = stepBreathing(scene.state, event, { epochMs: 0, seconds });
  return state.kind === 'idle' ? { theme: scene.theme, kind: 'empty' } : { ...scene, state };
}

function isSound(payload: unknown): payload is { readonly on: boolean; readonly volume: number } {
  return typeof payload === 'object' && payload !== null && 'on' in payload && 'volume' in payload;
}
