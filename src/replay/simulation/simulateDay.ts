import { createAnswers } from './answers.ts';
import { createBreakHabits } from './breakHabits.ts';
import type { Activity, DayPlan, PlannedStretch } from './dayPlan.ts';
import { person } from './person.ts';
import { createPosturePath } from './posturePath.ts';
import type { Random } from './random.ts';
import {
  createSimulatedDesk,
  type DeskStart,
  type Scene,
  type SimulatedDesk,
  stepSeconds
} from './simulatedDesk.ts';

const emptyChair: Scene['camera'] = { state: 'away', reason: null };
const lookedAway: Scene['camera'] = { state: 'cannotTell', reason: 'turned' };
const tooDark: Scene['camera'] = { state: 'cannotTell', reason: 'tooDark' };
const upright: Scene['camera'] = { state: 'upright', reason: null };

/**
 * A made-up person lives through a planned day: sits, slumps, hears alerts, takes breaks or skips them, breathes, goes
 * to lunch. What comes of it is decided by the real reducers behind the desk.
 * @param discomfort how the upper back feels these weeks, 0–10
 */
export function simulateDay(
  plan: DayPlan,
  start: DeskStart,
  discomfort: number,
  random: Random
): SimulatedDesk {
  const desk = createSimulatedDesk(start);
  const posture = createPosturePath(random);
  const habits = createBreakHabits(random);
  const answers = createAnswers(desk, random);
  let strength = 1;
  let idleSeconds = 0;

  /** A step of the day. `hands`: how likely a key or the mouse was touched in it. */
  const step = (camera: Scene['camera'], hands: number): void => {
    idleSeconds = random.chance(hands) ? 0 : idleSeconds + stepSeconds;
    desk.pass({ camera, strength, idleSeconds });
  };

  const work = (dark: boolean): void => {
    const { phase } = desk.wellbeing().clock.cycle;
    const intent = habits(phase);
    if (intent === 'skip') desk.send({ kind: 'breakSkipped' });
    if (intent === 'postpone') desk.send({ kind: 'breakPostponed' });
    if (intent === 'take' && phase.kind === 'resting') {
      step(phase.breakKind === 'movement' ? emptyChair : lookedAway, 0);
      posture.sitUp();
      return;
    }
    answers.toAlert(posture.sitUp);
    answers.toBreathing();
    answers.toCheckIn(discomfort);
    const { clock, breathing } = desk.wellbeing();
    if (breathing.kind === 'running') {
      step(upright, 0);
      return;
    }
    posture.pass(stepSeconds, {
      minuteOfDay: desk.reading().local.minuteOfDay,
      sittingSeconds: clock.cycle.sittingSeconds,
      mood: plan.mood
    });
    if (random.chance(0.02)) strength = random.between(0.8, 2.2);
    step(dark ? tooDark : posture.now(), person.handsAtWork);
  };

  const through = ({ minutes }: PlannedStretch, act: () => void): void => {
    for (let passed = 0; passed < minutes * 60; passed += stepSeconds) act();
  };

  const acts: Readonly<Record<Activity, (stretch: PlannedStretch) => void>> = {
    work: (stretch) => through(stretch, () => work(false)),
    dark: (stretch) => through(stretch, () => work(true)),
    coffee: (stretch) => through(stretch, () => step(emptyChair, 0)),
    emptyChair: (stretch) => through(stretch, () => step(emptyChair, 0)),
    call: (stretch) => {
      desk.call('on');
      through(stretch, () => step({ rest: 'inCall' }, person.handsInCall));
      desk.call('off');
    },
    lockedLunch: (stretch) => {
      desk.send({ kind: 'locked' });
      through(stretch, () => step({ rest: 'locked' }, 0));
      desk.send({ kind: 'unlocked' });
      idleSeconds = 0;
    },
    lidClosed: ({ minutes }) => {
      desk.sleep(minutes * 60);
      idleSeconds = 0;
    },
    paused: (stretch) => {
      desk.send({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
      through(stretch, () => step({ rest: 'paused' }, person.handsInCall));
      desk.send({ kind: 'pauseEnded' });
    }
  };

  for (const stretch of plan.stretches) acts[stretch.activity](stretch);
  desk.quit();
  return desk;
}
