import type { CareSign } from '../../core/guide/care.ts';
import type { Symptom } from '../../core/guide/symptoms.ts';
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

/** What the person is about to do with the break that is announced or runs. */
type Intent = 'take' | 'skip' | 'postpone' | 'ignore';

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
  let strength = 1;
  let idleSeconds = 0;
  let decided = { key: '', intent: 'ignore' as Intent, afterSeconds: 0 };
  let waited = 0;
  let heardAlert = 0;
  let breathesUntil: number | null = null;

  /** Hands: bursts of typing, and reading in between. */
  const moveHands = (mayRest: boolean): void => {
    idleSeconds = random.chance(mayRest ? 0.12 : 0.5) ? 0 : idleSeconds + stepSeconds;
  };

  const decideOnBreak = (): Intent => {
    const { phase } = desk.wellbeing().clock.cycle;
    if (phase.kind === 'working') return 'ignore';
    const shown = phase.kind === 'resting' || phase.shown;
    if (!shown) return 'ignore';
    const key = `${phase.kind} ${phase.breakKind} ${phase.kind === 'resting' ? phase.id : ''}`;
    if (decided.key === key) {
      waited += stepSeconds;
      return waited >= decided.afterSeconds ? decided.intent : 'ignore';
    }
    decided = { key, intent: intentFor(phase.kind, phase.breakKind), afterSeconds: random.between(5, 20) };
    waited = 0;
    return 'ignore';
  };
  const intentFor = (phase: 'noticed' | 'resting', kind: 'micro' | 'movement'): Intent => {
    if (kind === 'micro') return random.chance(person.takesMicroBreak) ? 'take' : 'skip';
    if (phase === 'noticed') {
      if (random.chance(person.postponesMovementBreak)) return 'postpone';
      return random.chance(0.12) ? 'skip' : 'ignore';
    }
    return random.chance(person.takesMovementBreak) ? 'take' : 'skip';
  };

  const answerAlert = (): void => {
    const { active } = desk.alerts();
    if (active === null || active.id === heardAlert) return;
    if (!random.chance(stepSeconds / person.noticesAlertAfterSeconds)) return;
    heardAlert = active.id;
    if (random.chance(person.callsAlertWrong)) desk.answerAlert('wrong');
    else if (random.chance(person.dismissesAlert)) desk.answerAlert('dismissed');
    else if (random.chance(person.sitsUpOnAlert)) posture.sitUp();
  };

  const breathe = (): void => {
    const { offers, breathing } = desk.wellbeing();
    if (breathing.kind === 'running' && breathesUntil !== null && breathing.elapsedSeconds >= breathesUntil) {
      desk.send({ kind: 'breathingStopped' });
    }
    const offered = offers.some(({ offer }) => offer.offer === 'breathing');
    if (!offered || breathing.kind !== 'idle' || !random.chance(0.05)) return;
    if (!random.chance(person.breathesWhenOffered)) {
      desk.send({ kind: 'offerDismissed', offer: 'breathing' });
      return;
    }
    desk.send({ kind: 'offerTaken', offer: 'breathing' });
    breathesUntil = random.chance(person.breathesToTheEnd) ? null : random.between(20, 110);
  };

  const answerCheckIn = (): void => {
    const { offered } = desk.wellbeing().checkIn;
    if (!offered || !random.chance(0.02)) return;
    if (!random.chance(person.answersCheckIn)) {
      desk.send({ kind: 'checkInPostponed' });
      return;
    }
    const harder: readonly Symptom[] = discomfort >= 4 ? ['turningHead'] : [];
    const signs: readonly CareSign[] = [];
    const felt = Math.min(10, Math.max(0, Math.round(discomfort + random.between(-0.8, 0.8))));
    desk.send({ kind: 'checkInAnswered', answer: { discomfort: felt, harder, signs } });
  };

  const restingScene = (kind: 'micro' | 'movement'): Scene => {
    idleSeconds += stepSeconds;
    if (kind === 'movement') return { camera: { state: 'away', reason: null }, strength, idleSeconds };
    return { camera: { state: 'cannotTell', reason: 'turned' }, strength, idleSeconds };
  };

  const workingScene = (dark: boolean): Scene => {
    const { clock, breathing } = desk.wellbeing();
    moveHands(false);
    if (breathing.kind === 'running') {
      idleSeconds += stepSeconds;
      return { camera: { state: 'upright', reason: null }, strength, idleSeconds };
    }
    posture.pass(stepSeconds, {
      minuteOfDay: desk.reading().local.minuteOfDay,
      sittingSeconds: clock.cycle.sittingSeconds,
      mood: plan.mood
    });
    if (random.chance(0.02)) strength = random.between(0.8, 2.2);
    return {
      camera: dark ? { state: 'cannotTell', reason: 'tooDark' } : posture.now(),
      strength,
      idleSeconds
    };
  };

  const work = (dark: boolean): void => {
    const intent = decideOnBreak();
    const { phase } = desk.wellbeing().clock.cycle;
    if (intent === 'skip') desk.send({ kind: 'breakSkipped' });
    if (intent === 'postpone') desk.send({ kind: 'breakPostponed' });
    if (intent === 'take' && phase.kind === 'resting') {
      desk.pass(restingScene(phase.breakKind));
      posture.sitUp();
      return;
    }
    answerAlert();
    breathe();
    answerCheckIn();
    desk.pass(workingScene(dark));
  };

  const away = (camera: Scene['camera']): void => {
    idleSeconds += stepSeconds;
    desk.pass({ camera, strength, idleSeconds });
  };

  const steps = ({ minutes }: PlannedStretch, step: () => void): void => {
    for (let passed = 0; passed < minutes * 60; passed += stepSeconds) step();
  };

  const acts: Readonly<Record<Activity, (stretch: PlannedStretch) => void>> = {
    work: (stretch) => steps(stretch, () => work(false)),
    dark: (stretch) => steps(stretch, () => work(true)),
    coffee: (stretch) => steps(stretch, () => away({ state: 'away', reason: null })),
    emptyChair: (stretch) => steps(stretch, () => away({ state: 'away', reason: null })),
    call: (stretch) => {
      desk.call('on');
      steps(stretch, () => {
        moveHands(true);
        desk.pass({ camera: { rest: 'inCall' }, strength, idleSeconds });
      });
      desk.call('off');
    },
    lockedLunch: (stretch) => {
      desk.send({ kind: 'locked' });
      steps(stretch, () => away({ rest: 'locked' }));
      desk.send({ kind: 'unlocked' });
      idleSeconds = 0;
    },
    lidClosed: ({ minutes }) => {
      desk.sleep(minutes * 60);
      idleSeconds = 0;
    },
    paused: (stretch) => {
      desk.send({ kind: 'pauseStarted', pause: { until: null, untilSeconds: null } });
      steps(stretch, () => {
        moveHands(true);
        desk.pass({ camera: { rest: 'paused' }, strength, idleSeconds });
      });
      desk.send({ kind: 'pauseEnded' });
    }
  };

  for (const stretch of plan.stretches) acts[stretch.activity](stretch);
  desk.quit();
  return desk;
}
