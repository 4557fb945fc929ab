import type { NumberSetting } from '../../../core/settings/settingDescriptor.ts';

/** The number that was typed, or null where it is none, out of range or between the steps. */
export function numberFrom(
  typed: string,
  { minimum, maximum, step }: Pick<NumberSetting, 'minimum' | 'maximum' | 'step'>
): number | null {
  if (typed.trim() === '') return null;
  const number = Number(typed);
  if (!Number.isFinite(number) || number < minimum || number > maximum) return null;
  return Number.isInteger((number - minimum) / step) ? number : null;
}
