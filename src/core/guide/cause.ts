import { badStates } from '../posture/verdict.ts';

/**
 * What a tip or a break card answers: a bad posture, sitting too long, a long spell of concentrated work (by time and
 * posture alone: stress is never measured), or nothing that stood out.
 */
export const causes = [...badStates, 'longSitting', 'tenseSpell', 'nothing'] as const;
export type Cause = (typeof causes)[number];

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Local hours at which the parts of the day begin; the evening lasts until the next morning. */
export const partOfDayHours = { morning: 4, afternoon: 12, evening: 17 } as const;

/** @param localHour hour of the local day, 0–24, fractions allowed */
export function partOfDayAt(localHour: number): PartOfDay {
  if (localHour >= partOfDayHours.evening || localHour < partOfDayHours.morning) return 'evening';
  return localHour < partOfDayHours.afternoon ? 'morning' : 'afternoon';
}
