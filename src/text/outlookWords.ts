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

function headlineOf(text: Text, next: NextBreak | null): string {
  return next === null
    ? text('breaks.next.none')
    : text(`breaks.next.${next.breakKind}`, { duration: inMinutes(text, next) });
}

/** Whole minutes, rounded up, so that what is read does not change under the eye. */
function inMinutes(text: Text, { inSeconds }: NextBreak): string {
  return formatDuration(text, Math.ceil(inSeconds / 60) * 60);
}
