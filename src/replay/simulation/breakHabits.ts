import type { BreakPhase } from '../../core/breaks/breakCycle.ts';
import { person } from './person.ts';
import type { Random } from './random.ts';
import { stepSeconds } from './simulatedDesk.ts';

/** What the person does at this moment about the break that is announced or runs. */
export type Intent = 'take' | 'skip' | 'postpone' | 'nothing';

type Decision = { readonly about: string; readonly intent: Intent; readonly leftSeconds: number };

/** Makes up its mind once for each notice and each break, and acts on it a few seconds later. */
export function createBreakHabits(random: Random): (phase: BreakPhase) => Intent {
  let decision: Decision | null = null;
  return (phase) => {
    if (phase.kind === 'working' || (phase.kind === 'noticed' && !phase.shown)) {
      decision = null;
      return 'nothing';
    }
    const about = phase.kind === 'resting' ? `break ${phase.id}` : 'notice';
    if (decision?.about !== about) {
      decision = { about, intent: intentFor(phase, random), leftSeconds: random.between(5, 20) };
    }
    decision = { ...decision, leftSeconds: decision.leftSeconds - stepSeconds };
    return decision.leftSeconds > 0 ? 'nothing' : decision.intent;
  };
}

function intentFor(phase: Exclude<BreakPhase, { kind: 'working' }>, random: Random): Intent {
  if (phase.breakKind === 'micro') return random.chance(person.takesMicroBreak) ? 'take' : 'skip';
  if (phase.kind === 'resting') return random.chance(person.takesMovementBreak) ? 'take' : 'skip';
  return random.weighted<Intent>(
    [
      ['postpone', person.postponesMovementBreak],
      ['skip', person.skipsOnNotice]
    ],
    'nothing',
    1
  );
}
