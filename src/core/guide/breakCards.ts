import type { BreakKind } from '../breaks/breakSettings.ts';
import type { Cause } from './cause.ts';
import type { Origin } from './topic.ts';

/** In order of preference: where several were shown equally long ago, the first is taken. Each has a drawing. */
export const cardIds = [
  'standUp',
  'walk',
  'openChest',
  'shoulderBlades',
  'chinBack',
  'easeNeck',
  'turnHead',
  'sideBend',
  'reachUp',
  'rollShoulders',
  'dropShoulders',
  'sitBack',
  'lookFar'
] as const;
export type CardId = (typeof cardIds)[number];

/** What a break shows: one movement, in a title, one instruction and one drawing. */
export type BreakCard = Origin & {
  /** Names the drawing, too. */
  readonly id: CardId;
  readonly kinds: readonly BreakKind[];
  /** How long doing it takes at an easy pace. */
  readonly seconds: number;
  /** What it answers; `nothing` needs no naming, every card is good then. */
  readonly eases: readonly Exclude<Cause, 'nothing'>[];
  /** `seated` and `either` can be done without getting up. */
  readonly position: 'seated' | 'standing' | 'either';
  readonly text: { readonly title: `card.${CardId}`; readonly todo: `card.${CardId}.do` };
};

const both: readonly BreakKind[] = ['micro', 'movement'];

/**
 * The guide names the muscles (tight chest and front shoulders, weak upper back) and says that standing or a short
 * stretch is enough; it describes no exercise. So only standing up and sitting back are its own. The rest is
 * `general`: small everyday movements without load, each done as far as is comfortable.
 */
const content: Readonly<Record<CardId, Omit<BreakCard, 'id' | 'text'>>> = {
  standUp: {
    topic: 'movement',
    source: 'guide',
    kinds: both,
    seconds: 15,
    eases: ['longSitting', 'slouch', 'lean'],
    position: 'standing'
  },
  walk: {
    topic: 'movement',
    source: 'general',
    kinds: ['movement'],
    seconds: 120,
    eases: ['longSitting', 'slouch', 'tooClose', 'tenseSpell'],
    position: 'standing'
  },
  openChest: {
    topic: 'imbalance',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['slouch', 'forwardHead'],
    position: 'either'
  },
  shoulderBlades: {
    topic: 'imbalance',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['slouch', 'forwardHead', 'tooClose'],
    position: 'either'
  },
  chinBack: {
    topic: 'posture',
    source: 'general',
    kinds: both,
    seconds: 15,
    eases: ['forwardHead', 'tooClose', 'lookingDown'],
    position: 'either'
  },
  easeNeck: {
    topic: 'imbalance',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['lookingDown', 'forwardHead', 'lean', 'tenseSpell'],
    position: 'either'
  },
  turnHead: {
    topic: 'symptoms',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['lookingDown', 'forwardHead', 'tenseSpell'],
    position: 'either'
  },
  sideBend: {
    topic: 'movement',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['lean', 'longSitting'],
    position: 'either'
  },
  reachUp: {
    topic: 'movement',
    source: 'general',
    kinds: both,
    seconds: 15,
    eases: ['longSitting', 'slouch'],
    position: 'either'
  },
  rollShoulders: {
    topic: 'imbalance',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['tenseSpell', 'lean', 'slouch', 'longSitting'],
    position: 'either'
  },
  dropShoulders: {
    topic: 'stress',
    source: 'general',
    kinds: both,
    seconds: 15,
    eases: ['tenseSpell', 'tooClose'],
    position: 'either'
  },
  sitBack: {
    topic: 'workstation',
    source: 'guide',
    kinds: ['micro'],
    seconds: 10,
    eases: ['slouch', 'lean', 'tooClose'],
    position: 'seated'
  },
  lookFar: {
    topic: 'movement',
    source: 'general',
    kinds: both,
    seconds: 20,
    eases: ['tooClose', 'lookingDown', 'forwardHead'],
    position: 'either'
  }
};

export const breakCards: readonly BreakCard[] = cardIds.map(cardOf);

function cardOf(id: CardId): BreakCard {
  return { id, ...content[id], text: { title: `card.${id}`, todo: `card.${id}.do` } };
}
