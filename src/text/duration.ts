import type { Text } from './createText.ts';

/**
 * A duration in words, two units at most: `40 s`, `3 min`, `1 h 12 min`. Seconds are rounded to five from ten
 * on, so that a sentence that is read does not change under the eye; negative durations count as zero.
 */
export function formatDuration(text: Text, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) {
    return secondsInWords(text, whole < 10 ? whole : Math.floor(whole / 5) * 5);
  }
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) {
    return keptTogether(text('duration.minutes', { minutes }));
  }
  const hours = Math.floor(minutes / 60);
  return keptTogether(
    minutes % 60 === 0
      ? text('duration.hours', { hours })
      : text('duration.hoursMinutes', { hours, minutes: minutes % 60 })
  );
}

/** A setting's or a retry's duration: exact, never rounded. */
export function formatExactSeconds(text: Text, seconds: number): string {
  return seconds < 60 || seconds % 60 !== 0
    ? secondsInWords(text, Math.round(seconds))
    : formatDuration(text, seconds);
}

function secondsInWords(text: Text, seconds: number): string {
  return keptTogether(text('duration.seconds', { seconds }));
}

/** No line ends between a number and its unit, in whichever language; between hours and minutes one may. */
function keptTogether(duration: string): string {
  return duration.replace(/(?<=\p{Nd}) /gu, '\u{a0}');
}
