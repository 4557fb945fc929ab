import type { Reading } from '../../src/core/breaks/localTime.ts';
import { badStates, type PostureState, type Verdict } from '../../src/core/posture/verdict.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { type Overlay, overlayOf } from '../../src/core/wellbeing/overlays.ts';
import { stepWellbeing } from '../../src/core/wellbeing/stepWellbeing.ts';
import type { WellbeingEvent } from '../../src/core/wellbeing/wellbeingEvent.ts';
import {
  startWellbeing,
  type WellbeingEffect,
  type WellbeingStart,
  type WellbeingState
} from '../../src/core/wellbeing/wellbeingState.ts';
import { badVerdict, uprightVerdict } from './verdicts.ts';

/** Breaks, breathing and check-in with a clock of their own. */
export type WellbeingRun = {
  readonly at: () => Reading;
  readonly state: () => WellbeingState;
  readonly overlay: () => Overlay | null;
  readonly happened: (event: WellbeingEvent) => void;
  /** Somebody sits there for so long, with a verdict and a tick each second; null: nobody sees them. */
  readonly sit: (seconds: number, posture?: PostureState | null) => void;
  /** Sits on until something is to be shown. */
  readonly sitUntilShown: (atMost: number, posture?: PostureState | null) => Overlay;
  /** The effects since the last call, oldest first. */
  readonly effects: () => readonly WellbeingEffect[];
};

/** A Friday morning, at nine. */
const startMs = Date.UTC(2026, 6, 17, 9);

export function runWellbeing(
  settings: Partial<Settings> = {},
  start: Partial<Omit<WellbeingStart, 'settings'>> = {}
): WellbeingRun {
  let seconds = 0;
  const at = (): Reading => {
    const epochMs = startMs + seconds * 1000;
    const date = new Date(epochMs);
    const minuteOfDay = date.getUTCHours() * 60 + date.getUTCMinutes();
    return {
      epochMs,
      seconds,
      local: { date: date.toISOString().slice(0, 10), weekday: 'friday', minuteOfDay }
    };
  };
  const begun = startWellbeing(
    {
      settings: { ...defaultSettings, ...settings },
      pause: null,
      memory: null,
      guide: { cards: [], tips: [] },
      sessions: [],
      entries: [],
      ...start
    },
    at()
  );
  let { state } = begun;
  let made: WellbeingEffect[] = [...begun.effects];

  const happened = (event: WellbeingEvent): void => {
    const step = stepWellbeing(state, event, at());
    ({ state } = step);
    made.push(...step.effects);
  };
  const sitOneSecond = (posture: PostureState | null): void => {
    seconds += 1;
    if (posture !== null) happened({ kind: 'judged', verdict: verdictOf(posture, seconds) });
    happened({ kind: 'ticked' });
  };

  return {
    at,
    state: () => state,
    overlay: () => overlayOf(state),
    happened,
    sit: (wanted, posture = 'upright') => {
      for (let count = 0; count < wanted; count += 1) sitOneSecond(posture);
    },
    sitUntilShown: (atMost, posture = 'upright') => {
      for (let count = 0; count < atMost; count += 1) {
        const shown = overlayOf(state);
        if (shown !== null) return shown;
        sitOneSecond(posture);
      }
      throw new Error(`Nothing was shown within ${atMost} s.`);
    },
    effects: () => {
      const taken = made;
      made = [];
      return taken;
    }
  };
}

function verdictOf(posture: PostureState, t: number): Verdict {
  const bad = badStates.find((state) => state === posture);
  return bad === undefined
    ? { ...uprightVerdict(t), state: posture }
    : badVerdict(bad, t, { alerting: false });
}
