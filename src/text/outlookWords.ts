import type { BreakOutlook, NextBreak } from '../core/breaks/breakOutlook.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';

/** How it stands with breaks: when the next one comes, and why it might not. */
export type OutlookWords = { readonly headline: string; readonly sentences: readonly string[] };

/** Less sitting than this is not worth a number. */
const toldSittingSeconds = 60;

export function describeOutlook(text: Text, outlook: BreakOutlook): OutlookWords {
  const { sittingSeconds } = outlook;
  const sat =
    sittingSeconds < toldSittingSeconds
      ? []
      : [text('breaks.sat', { duration: formatDuration(text, sittingSeconds) })];
  switch (outlook.kind) {
    case 'resting':
      return {
        headline: text('breaks.resting', { duration: formatDuration(text, outlook.secondsLeft) }),
        sentences: []
      };
    case 'noticed':
      return {
        headline: text(`breaks.noticed.${outlook.breakKind}`, {
          duration: formatDuration(text, outlook.secondsLeft)
        }),
        sentences: sat
      };
    case 'held':
      return {
        headline: headlineOf(text, outlook.next),
        sentences: [text(`breaks.held.${outlook.why}`), ...sat]
      };
    case 'frozen':
      return { headline: headlineOf(text, outlook.next), sentences: [text(`breaks.frozen.${outlook.why}`)] };
    case 'counting':
      return { headline: headlineOf(text, outlook.next), sentences: sat };
    default:
      return outlook satisfies never;
  }
}

/** The next break in a few words, for where there is little room; null while none is being counted towards. */
export function describeNextShortly(text: Text, outlook: BreakOutlook): string | null {
  if (outlook.kind !== 'counting' || outlook.next === null) return null;
  const { breakKind } = outlook.next;
  return text(`rail.next.${breakKind}`, { duration: inMinutes(text, outlook.next) });
}

/** How it stands with breaks in one line that changes once a minute at most; null where the status says it all. */
export function describeOutlookShortly(text: Text, outlook: BreakOutlook): string | null {
  switch (outlook.kind) {
    case 'resting':
      return text('breaks.resting', { duration: wholeMinutes(text, outlook.secondsLeft) });
    case 'noticed':
      return text(`breaks.noticed.${outlook.breakKind}`, {
        duration: wholeMinutes(text, outlook.secondsLeft)
      });
    case 'held':
      return text(`breaks.held.${outlook.why}`);
    case 'frozen':
      // A pause and an empty chair are the status itself.
      return outlook.why === 'outsideHours' ? text('breaks.frozen.outsideHours') : null;
    case 'counting':
      return describeNextShortly(text, outlook);
    default:
      return outlook satisfies never;
  }
}

/** The bare time to the next break, or left of this one; null while none is counted. */
export function describeCountdown(text: Text, outlook: BreakOutlook): string | null {
  if (outlook.kind === 'resting') return wholeMinutes(text, outlook.secondsLeft);
  return outlook.kind === 'counting' && outlook.next !== null ? inMinutes(text, outlook.next) : null;
}

function headlineOf(text: Text, next: NextBreak | null): string {
  return next === null
    ? text('breaks.next.none')
    : text(`breaks.next.${next.breakKind}`, { duration: inMinutes(text, next) });
}

/** Whole minutes, rounded up, so that what is read does not change under the eye. */
function inMinutes(text: Text, { inSeconds }: NextBreak): string {
  return wholeMinutes(text, inSeconds);
}

function wholeMinutes(text: Text, seconds: number): string {
  return formatDuration(text, Math.max(1, Math.ceil(seconds / 60)) * 60);
}
