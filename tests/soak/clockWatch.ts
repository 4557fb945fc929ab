import type { BreakFact } from '../../src/core/breaks/breakEffects.ts';
import type { BreakMemory } from '../../src/core/breaks/breakMemory.ts';
import type { BreakKind } from '../../src/core/breaks/breakSettings.ts';
import type { CommandStatus } from '../../src/core/cli/commandStatus.ts';
import { faultOfPhase, faultOfTimers, noStory, stepStory } from '../core/breaks/clockInvariants.ts';

/** What the soak sees of the running app at one moment, from outside. */
export type Seen = {
  /** As `plumbline status --json` tells it. */
  readonly status: CommandStatus;
  /** What the break clock wrote down last; null before it has. */
  readonly memory: BreakMemory | null;
  /** Windows over other programs that are to be seen. */
  readonly overlays: number;
  /** Camera tracks that are open; null: nobody looked. */
  readonly cameraTracks: number | null;
};

/**
 * What holds at the desk, once the app has had the time to follow. `away`: the chair is empty and nothing tells it but
 * hands that rest; `left`: the screen is locked, or the machine asleep.
 */
export type Situation = 'atWork' | 'away' | 'paused' | 'left';

/** What did not hold, and at which moment of the app's own clock, in epoch milliseconds. */
export type DatedFault = { readonly atMs: number; readonly what: string };

/** Everything that does not hold at this moment though it must. */
export function faultsOf(
  { status, memory, overlays, cameraTracks }: Seen,
  situation: Situation,
  {
    lengthSeconds,
    postponeLimit
  }: { readonly lengthSeconds: Readonly<Record<BreakKind, number>>; readonly postponeLimit: number }
): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const { sittingSeconds, nextBreak, breathing } = status;
  const running = status.break;
  must(isCount(sittingSeconds), `${sittingSeconds} s of sitting`);
  must(nextBreak === null || isCount(nextBreak.inSeconds), `a break in ${nextBreak?.inSeconds} s`);
  if (running !== null) {
    const { kind, secondsLeft } = running;
    must(secondsLeft > 0 && secondsLeft <= lengthSeconds[kind], `a ${kind} break with ${secondsLeft} s left`);
    must(!(breathing && kind === 'movement'), 'a movement break beside a breathing session');
  }
  if (status.paused) must(!status.watching, 'the camera watches in a pause');
  if (situation === 'paused') must(status.paused, 'a pause is over that nobody ended');
  if (situation === 'paused' || situation === 'left')
    must(
      cameraTracks === null || cameraTracks === 0,
      `${cameraTracks ?? 0} camera tracks are open (${situation})`
    );
  if (situation === 'left') {
    must(!status.watching, 'somebody watches a desk that was left');
    must(overlays === 0, `${overlays} overlays on the screen of a desk that was left`);
  }
  if (memory === null) return faults;
  const { timers, resting, sinceTakenSeconds } = memory;
  for (const fault of [
    faultOfTimers(timers, postponeLimit),
    resting === null ? null : faultOfPhase(resting)
  ]) {
    if (fault !== null) faults.push(fault);
  }
  must(
    sinceTakenSeconds === null || isCount(sinceTakenSeconds),
    `a break was taken ${sinceTakenSeconds} s ago`
  );
  return faults;
}

/** What history tells of breaks from the first day on, in its order, and what of it cannot be. */
export function faultsOfHistory(
  facts: readonly Pick<BreakFact, 'kind' | 'breakKind' | 'cause' | 'at'>[]
): readonly DatedFault[] {
  const faults: DatedFault[] = [];
  let story = noStory;
  for (const { kind, breakKind, cause, at } of facts) {
    const [next, fault] = stepStory(story, {
      kind,
      breakKind,
      seconds: at / 1000,
      wished: cause === 'asked'
    });
    story = next;
    if (fault !== null) faults.push({ atMs: at, what: fault });
  }
  return faults;
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && value >= 0);
}
