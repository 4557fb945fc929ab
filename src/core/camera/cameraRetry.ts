import type { CameraProblem } from './cameraStatus.ts';
import type { CameraState } from './cameraState.ts';

/**
 * Waits before the next try, doubling from the first to the longest. Short where the cause passes by itself (a call
 * that ends), long where trying again only makes the camera's light blink. A changed device list or the user's
 * "try again" never waits; `muted`, `black` and `frozen` are also reported as over by the detector itself.
 */
export const cameraRetryRules = {
  denied: { firstSeconds: 5, longestSeconds: 60 },
  missing: { firstSeconds: 5, longestSeconds: 60 },
  busy: { firstSeconds: 2, longestSeconds: 30 },
  unplugged: { firstSeconds: 2, longestSeconds: 60 },
  muted: { firstSeconds: 15, longestSeconds: 300 },
  black: { firstSeconds: 15, longestSeconds: 300 },
  frozen: { firstSeconds: 3, longestSeconds: 120 },
  failed: { firstSeconds: 2, longestSeconds: 60 }
} as const satisfies Readonly<
  Record<CameraProblem, { readonly firstSeconds: number; readonly longestSeconds: number }>
>;

/** A camera that was on this long is sound: the next failure starts with the shortest wait again. */
export const soundAfterSeconds = 30;

/** The camera is in trouble: when it is tried again follows from the trouble, and from how often it failed in a row. */
export function withProblem(state: CameraState, problem: CameraProblem, seconds: number): CameraState {
  const { phase } = state;
  // The same trouble told twice must not put the next try off.
  if (phase.kind === 'problem' && phase.problem === problem) return state;
  const wasSound = phase.kind === 'on' && seconds - phase.sinceSeconds >= soundAfterSeconds;
  const failures = wasSound ? 1 : state.failures + 1;
  return {
    ...state,
    failures,
    phase: { kind: 'problem', problem, retryAtSeconds: seconds + waitSeconds(problem, failures) }
  };
}

/** Seconds to wait after the n-th failure in a row. */
function waitSeconds(problem: CameraProblem, failures: number): number {
  const { firstSeconds, longestSeconds } = cameraRetryRules[problem];
  return Math.min(longestSeconds, firstSeconds * 2 ** Math.min(failures - 1, 10));
}
