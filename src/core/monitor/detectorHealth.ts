/**
 * Keeps the hidden detector window alive without a crash loop: a window that went is made again after a growing
 * wait, and after too many in a row Plumbline gives up visibly until the user asks again.
 */
export type DetectorHealth = {
  readonly phase:
    | { readonly kind: 'loading'; readonly sinceSeconds: number }
    | { readonly kind: 'ready' }
    | { readonly kind: 'waiting'; readonly remakeAtSeconds: number }
    | { readonly kind: 'givenUp' };
  /** Steady seconds of the crashes that count, oldest first. */
  readonly crashes: readonly number[];
};

export type DetectorHealthEvent =
  | { readonly kind: 'ready' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'retryAsked' }
  | { readonly kind: 'ticked' };

/** `discard`: end the window now, whatever state it is in; with it goes a camera that it may still hold. */
export type DetectorHealthEffect = { readonly kind: 'remake' } | { readonly kind: 'discard' };

export const detectorHealthRules = {
  /** Crashes older than this are forgiven: one a day must never add up. */
  forgivenAfterSeconds: 600,
  /** With the sixth crash within the span above, it is given up. */
  crashesSurvived: 5,
  /** 1, 2, 4, 8, 16 s. */
  firstWaitSeconds: 1,
  /** A window that has not spoken this long after it was made hangs. Loading takes 1–3 s, ten on a slow disk. */
  loadingLimitSeconds: 60
} as const;

export function loadingDetector(seconds: number): DetectorHealth {
  return { phase: { kind: 'loading', sinceSeconds: seconds }, crashes: [] };
}

export function stepDetectorHealth(
  health: DetectorHealth,
  event: DetectorHealthEvent,
  seconds: number
): readonly [DetectorHealth, readonly DetectorHealthEffect[]] {
  switch (event.kind) {
    case 'ready':
      return [{ ...health, phase: { kind: 'ready' } }, []];
    case 'gone':
      return afterCrash(health, seconds);
    case 'retryAsked':
      return [loadingDetector(seconds), [{ kind: 'remake' }]];
    case 'ticked':
      return ticked(health, seconds);
    default:
      return event satisfies never;
  }
}

function ticked(
  health: DetectorHealth,
  seconds: number
): readonly [DetectorHealth, readonly DetectorHealthEffect[]] {
  const { phase } = health;
  if (phase.kind === 'waiting' && seconds >= phase.remakeAtSeconds) {
    return [{ ...health, phase: { kind: 'loading', sinceSeconds: seconds } }, [{ kind: 'remake' }]];
  }
  if (phase.kind === 'loading' && seconds - phase.sinceSeconds >= detectorHealthRules.loadingLimitSeconds) {
    return afterCrash(health, seconds);
  }
  return [health, []];
}

function afterCrash(
  health: DetectorHealth,
  seconds: number
): readonly [DetectorHealth, readonly DetectorHealthEffect[]] {
  if (health.phase.kind === 'waiting' || health.phase.kind === 'givenUp') return [health, []];
  const { forgivenAfterSeconds, crashesSurvived, firstWaitSeconds } = detectorHealthRules;
  const crashes = [...health.crashes.filter((at) => seconds - at < forgivenAfterSeconds), seconds];
  if (crashes.length > crashesSurvived)
    return [{ phase: { kind: 'givenUp' }, crashes }, [{ kind: 'discard' }]];
  const waitSeconds = firstWaitSeconds * 2 ** (crashes.length - 1);
  const phase = { kind: 'waiting', remakeAtSeconds: seconds + waitSeconds } as const;
  return [{ phase, crashes }, [{ kind: 'discard' }]];
}
