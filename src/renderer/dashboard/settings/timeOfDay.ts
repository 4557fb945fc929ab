import { minutesPerDay } from '../../../core/breaks/localTime.ts';
import type { Text } from '../../../text/createText.ts';
import { formatMinute } from '../../../text/reportMoments.ts';

/**
 * The minute of the day that somebody typed, or null where that is no time. Reads what `formatMinute` writes in the
 * language, in twelve hours or twenty-four, and the short ways of typing it: `9`, `930`, `9.30`, `9 h 30`, `9 pm`.
 */
export function minuteTyped(text: Text, typed: string): number | null {
  // Japanese keyboards type digits as wide as their letters.
  const plain = typed.normalize('NFKC');
  const found = /^(\D*)(\d{1,2}?)(?:\D*(\d{2}))?(\D*)$/u.exec(plain);
  if (found === null) return null;
  const [, before = '', hours = '', minutes = '0', after = ''] = found;
  const hour = Number(hours);
  const minute = Number(minutes);
  if (minute > 59) return null;
  const half = halfNamed(text, lettersOf(before + after));
  if (half === null) return hour > 23 ? null : hour * 60 + minute;
  return hour > 12 ? null : ((hour % 12) + (half === 'afternoon' ? 12 : 0)) * 60 + minute;
}

/**
 * The next multiple of a step after a minute of the day, before it where the step is negative; on round the clock.
 * @param step minutes
 */
export function minuteAfterStep(minute: number, step: number): number {
  const size = Math.abs(step);
  const next = step > 0 ? (Math.floor(minute / size) + 1) * size : (Math.ceil(minute / size) - 1) * size;
  return (next + minutesPerDay) % minutesPerDay;
}

/** Which half of the day some letters name, by the words of the language and by the English ones; null: none. */
function halfNamed(text: Text, letters: string): 'morning' | 'afternoon' | null {
  if (letters === '') return null;
  const morning = lettersOf(formatMinute(text, 0));
  const afternoon = lettersOf(formatMinute(text, minutesPerDay / 2));
  // A language that counts to twenty-four writes both alike, with a word for the hour or none.
  const own = morning !== afternoon;
  if ('am'.startsWith(letters) || (own && morning.startsWith(letters))) return 'morning';
  return 'pm'.startsWith(letters) || (own && afternoon.startsWith(letters)) ? 'afternoon' : null;
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
