import type { BadState } from '../../core/posture/verdict.ts';
import type { Alert } from './runWatch.ts';
import { scoringOnsetSeconds } from './runWatch.ts';
import type { Truth } from './truth.ts';

/** A bad posture being held, by the truth. */
export type Episode = {
  /** First bad sample, still on the way there or not. */
  readonly from: number;
  /** First sample of the hold itself. */
  readonly holdFrom: number;
  readonly to: number;
  readonly segment: string;
  readonly labels: readonly string[];
};

export type FoundEpisode = {
  readonly episode: Episode;
  /** The first alert that named this posture (slouch and forward head stand in for each other), or null. */
  readonly alert: Alert | null;
  readonly namedRight: boolean;
  /** Seconds from the start of the hold to the alert, onset delay subtracted; null when not found. */
  readonly delaySeconds: number | null;
};

export const episodeRule = {
  /** Shorter holds are not episodes. */
  shortest: 8,
  /** The alert has to come within this and the onset delay. */
  patience: 5,
  /** After the end of an episode an alert is late, not false. */
  grace: 3
} as const;

const statesOfLabel: Readonly<Record<string, BadState>> = {
  slouch: 'slouch',
  forward_head: 'forwardHead',
  lean: 'lean',
  too_close: 'tooClose',
  looking_down: 'lookingDown'
};

export function stateOfLabel(label: string): BadState | null {
  return statesOfLabel[label] ?? null;
}

type Timed = { readonly t: number; readonly truth: Truth };

/** Runs of bad samples, long enough held to count. */
export function episodesOf(samples: readonly Timed[]): readonly Episode[] {
  return badRuns(samples).flatMap((run) => {
    const held = run.filter(({ truth }) => !truth.moving);
    const [first] = run;
    const [hold] = held;
    const last = run.at(-1);
    const lastHeld = held.at(-1);
    if (first === undefined || hold === undefined || last === undefined || lastHeld === undefined) return [];
    const step = run.length > 1 ? (last.t - first.t) / (run.length - 1) : 0;
    if (lastHeld.t + step - hold.t < episodeRule.shortest) return [];
    return [
      {
        from: first.t,
        holdFrom: hold.t,
        to: last.t + step,
        segment: hold.truth.segment,
        labels: commonLabels(held)
      }
    ];
  });
}

/** Looks up each episode among the alerts; `patience`: how long after the onset an alert may still come, seconds. */
export function findEpisodes(
  episodes: readonly Episode[],
  alerts: readonly Alert[],
  patience: number = episodeRule.patience
): readonly FoundEpisode[] {
  return episodes.map((episode) => {
    const named = episode.labels.flatMap((label) => stateOfLabel(label) ?? []);
    const accepted = new Set(named);
    if (accepted.has('slouch') || accepted.has('forwardHead')) {
      accepted.add('slouch');
      accepted.add('forwardHead');
    }
    const limit = episode.holdFrom + patience + scoringOnsetSeconds;
    const alert = alerts.find(
      ({ t, state }) => t >= episode.from && t <= Math.min(limit, episode.to) && accepted.has(state)
    );
    if (alert === undefined) return { episode, alert: null, namedRight: false, delaySeconds: null };
    return {
      episode,
      alert,
      namedRight: named.includes(alert.state),
      delaySeconds: alert.t - episode.holdFrom - scoringOnsetSeconds
    };
  });
}

/**
 * Alerts that no bad posture stands behind. Alerts on unscored samples are neither right nor wrong; looking down for long
 * is right where the truth looks down.
 */
export function falseAlarms(samples: readonly Timed[], alerts: readonly Alert[]): readonly Alert[] {
  return alerts.filter(({ t, state }) => {
    const near = samples.filter((sample) => sample.t <= t && sample.t > t - episodeRule.grace - 0.001);
    const excused = near.some(
      ({ truth }) =>
        truth.bad || truth.ambiguous || (state === 'lookingDown' && truth.labels.includes('looking_down'))
    );
    return !excused;
  });
}

/**
 * Bad states begun outside any bad episode: from no bad state to one (not looking down) while nothing bad happens, nothing bad
 * ended within `grace`, and the truth itself is decided. Stricter than alarms, which wait for the onset delay.
 */
export function falseBegins(samples: readonly (Timed & { readonly calledBad: boolean | null })[]): number {
  return samples.filter(({ t, calledBad, truth }, index) => {
    if (calledBad !== true || samples[index - 1]?.calledBad === true) return false;
    if (truth.ambiguous) return false;
    return !samples.some((other) => other.truth.bad && t >= other.t - 1 && t <= other.t + episodeRule.grace);
  }).length;
}

function badRuns(samples: readonly Timed[]): readonly (readonly Timed[])[] {
  const runs: Timed[][] = [];
  let open: Timed[] | null = null;
  for (const sample of samples) {
    if (!sample.truth.bad) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      runs.push(open);
    }
    open.push(sample);
  }
  return runs;
}

/** Labels that hold for at least half of the samples. */
function commonLabels(samples: readonly Timed[]): readonly string[] {
  const all = new Set(samples.flatMap(({ truth }) => truth.labels));
  return [...all].filter(
    (label) => samples.filter(({ truth }) => truth.labels.includes(label)).length * 2 >= samples.length
  );
}
