import type { Cause, PartOfDay } from './cause.ts';
import { partsOfDay } from './cause.ts';
import type { Origin } from './topic.ts';

/** In order of preference: where several were shown equally long ago, the first is taken. */
export const tipIds = [
  'screenAtEyeLevel',
  'laptopOnStand',
  'paperUpright',
  'largerText',
  'screenDistance',
  'chairCarries',
  'sitTall',
  'openTheFront',
  'headOverShoulders',
  'phoneUp',
  'evenShoulders',
  'breakRhythm',
  'shortBreaksCount',
  'standForCalls',
  'shouldersDown',
  'slowBreaths',
  'sideOrBack',
  'levelPillow',
  'smallSteps',
  'keepWhatWorks'
] as const;
export type TipId = (typeof tipIds)[number];

/** One piece of advice, in a headline and what to do. */
export type Tip = Origin & {
  readonly id: TipId;
  /** What it answers. Empty: it fits any day (the tips for the night). */
  readonly causes: readonly Cause[];
  readonly partsOfDay: readonly PartOfDay[];
  readonly text: { readonly headline: `tip.${TipId}`; readonly todo: `tip.${TipId}.do` };
};

const content: Readonly<Record<TipId, Omit<Tip, 'id' | 'text'>>> = {
  screenAtEyeLevel: day('workstation', 'guide', ['forwardHead', 'lookingDown', 'slouch']),
  laptopOnStand: day('workstation', 'general', ['forwardHead', 'lookingDown']),
  paperUpright: day('workstation', 'general', ['lookingDown']),
  largerText: day('workstation', 'general', ['tooClose', 'forwardHead']),
  screenDistance: day('workstation', 'general', ['tooClose']),
  chairCarries: day('workstation', 'guide', ['slouch', 'lean']),
  sitTall: day('posture', 'guide', ['slouch']),
  openTheFront: day('imbalance', 'guide', ['slouch']),
  headOverShoulders: day('posture', 'guide', ['forwardHead']),
  phoneUp: day('posture', 'guide', ['lookingDown']),
  evenShoulders: day('posture', 'general', ['lean']),
  breakRhythm: day('movement', 'guide', ['longSitting']),
  shortBreaksCount: day('movement', 'guide', ['longSitting', 'nothing']),
  standForCalls: day('movement', 'general', ['longSitting']),
  shouldersDown: day('stress', 'guide', ['tenseSpell']),
  slowBreaths: day('breathing', 'guide', ['tenseSpell']),
  sideOrBack: { topic: 'sleep', source: 'guide', causes: [], partsOfDay: ['evening'] },
  levelPillow: { topic: 'sleep', source: 'guide', causes: [], partsOfDay: ['evening'] },
  smallSteps: day('habits', 'guide', ['nothing']),
  keepWhatWorks: day('habits', 'guide', ['nothing'])
};

export const tips: readonly Tip[] = tipIds.map(tipOf);

function tipOf(id: TipId): Tip {
  return { id, ...content[id], text: { headline: `tip.${id}`, todo: `tip.${id}.do` } };
}

/** A tip for what happened in the day, good at any hour. */
function day(
  topic: Tip['topic'],
  source: Tip['source'],
  causes: readonly [Cause, ...Cause[]]
): Omit<Tip, 'id' | 'text'> {
  return { topic, source, causes, partsOfDay };
}
