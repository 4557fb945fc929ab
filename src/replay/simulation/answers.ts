import { discomfortScale } from '../../core/checkIn/checkInEntry.ts';
import { person } from './person.ts';
import type { Random } from './random.ts';
import { type SimulatedDesk, stepSeconds } from './simulatedDesk.ts';

/** What a made-up person does about what Plumbline says; to be asked at every step at the desk. */
export type Answers = {
  /** @param sitUp what the person does who is told something useful */
  readonly toAlert: (sitUp: () => void) => void;
  readonly toBreathing: () => void;
  /** @param discomfort how the upper back feels these weeks, 0–10 */
  readonly toCheckIn: (discomfort: number) => void;
};

export function createAnswers(desk: SimulatedDesk, random: Random): Answers {
  let heardAlert = 0;
  let breathesUntil: number | null = null;
  const within = (seconds: number): boolean => random.chance(stepSeconds / seconds);

  return {
    toAlert: (sitUp) => {
      const { active } = desk.alerts();
      if (active === null || active.id === heardAlert || !within(person.noticesAlertAfterSeconds)) return;
      heardAlert = active.id;
      if (random.chance(person.callsAlertWrong)) desk.answerAlert('wrong');
      else if (random.chance(person.dismissesAlert)) desk.answerAlert('dismissed');
      else if (random.chance(person.sitsUpOnAlert)) sitUp();
    },
    toBreathing: () => {
      const { offers, breathing } = desk.wellbeing();
      const hadEnough =
        breathing.kind === 'running' && breathesUntil !== null && breathing.elapsedSeconds >= breathesUntil;
      if (hadEnough) desk.send({ kind: 'breathingStopped' });
      const offered = offers.some(({ offer }) => offer.offer === 'breathing');
      if (!offered || breathing.kind !== 'idle' || !within(person.answersOfferAfterSeconds)) return;
      if (!random.chance(person.breathesWhenOffered)) {
        desk.send({ kind: 'offerDismissed', offer: 'breathing' });
        return;
      }
      desk.send({ kind: 'offerTaken', offer: 'breathing' });
      breathesUntil = random.chance(person.breathesToTheEnd) ? null : random.between(20, 110);
    },
    toCheckIn: (discomfort) => {
      if (!desk.wellbeing().checkIn.offered || !within(person.answersCheckInAfterSeconds)) return;
      if (!random.chance(person.answersCheckIn)) {
        desk.send({ kind: 'checkInPostponed' });
        return;
      }
      const { lowest, highest } = discomfortScale;
      const felt = Math.round(discomfort + random.between(-0.8, 0.8));
      desk.send({
        kind: 'checkInAnswered',
        answer: {
          discomfort: Math.min(highest, Math.max(lowest, felt)),
          harder: discomfort >= 4 ? ['turningHead'] : [],
          signs: []
        }
      });
    }
  };
}
