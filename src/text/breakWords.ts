import type { MovementScene, NoticeScene } from '../core/ipc/overlayContract.ts';
import { breakCards, type CardId } from '../core/guide/breakCards.ts';
import { describeCountdown, type CountdownWords } from './clockTime.ts';
import type { Text } from './createText.ts';
import { formatDuration, formatExactSeconds } from './duration.ts';
import { describeCard, type CardWords } from './guideWords.ts';

/** What the screen of a movement break says. */
export type BreakWords = {
  /** Why it is there, and how long the person has sat. */
  readonly why: string;
  readonly card: CardWords;
  readonly timeLeft: CountdownWords;
};

/** @param secondsLeft as shown: the window counts on between two scenes */
export function describeBreak(text: Text, scene: MovementScene, secondsLeft: number): BreakWords {
  return {
    why: describeWhy(text, scene),
    card: describeCardNamed(text, scene.card),
    timeLeft: describeCountdown(text, secondsLeft)
  };
}

export function describeCardNamed(text: Text, id: CardId): CardWords {
  const card = breakCards.find((candidate) => candidate.id === id);
  if (card === undefined) throw new Error(`There is no break card ${id}.`);
  return describeCard(text, card);
}

export function describeBreakAction(
  text: Text,
  action: 'postpone' | 'skip' | 'leave' | 'exit' | 'another' | 'begin',
  postponeMinutes: number
): string {
  return action === 'postpone'
    ? text('break.control.postpone', { minutes: postponeMinutes })
    : text(`break.control.${action}`);
}

/** The word before a break: what comes, and when. */
export function describeComing(
  text: Text,
  scene: NoticeScene,
  secondsLeft: number
): { readonly title: string; readonly body: string } {
  const duration = formatExactSeconds(text, Math.ceil(secondsLeft));
  return {
    title: scene.waitingForTypingPause
      ? text('coming.waiting')
      : text(`coming.${scene.breakKind}`, { duration }),
    body: describeWhy(text, scene)
  };
}

/** Less sitting than this is not worth a number. */
const toldSittingSeconds = 60;

function describeWhy(
  text: Text,
  { cause, sittingSeconds }: Pick<MovementScene, 'cause' | 'sittingSeconds'>
): string {
  if (cause === 'asked' || sittingSeconds < toldSittingSeconds) return text(`break.${cause}`);
  return text(`break.${cause}.sat`, { duration: formatDuration(text, sittingSeconds) });
}
