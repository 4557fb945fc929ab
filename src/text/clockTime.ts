import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';

/** A countdown: `1:40` for the eye, and in words for a screen reader. */
export type CountdownWords = { readonly short: string; readonly spoken: string };

/** Whole seconds as `2:30`. */
export function clockTime(text: Text, seconds: number): string {
  const whole = Math.floor(seconds);
  return text('breathing.clock', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}

/** Rounded up: a countdown shows 0:00 only at the end. */
export function describeCountdown(text: Text, secondsLeft: number): CountdownWords {
  const whole = Math.ceil(Math.max(0, secondsLeft));
  return {
    short: clockTime(text, whole),
    spoken: text('breathing.left', { duration: formatDuration(text, whole) })
  };
}
