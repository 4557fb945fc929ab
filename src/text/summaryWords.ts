import type { WellbeingEffect } from '../core/wellbeing/wellbeingState.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { joinSentences } from './sentences.ts';

type Summary = Extract<WellbeingEffect, { readonly kind: 'summaryShown' }>;

/** The one quiet line after a call, a film or a quiet time that held breaks back. */
export function describeSummary(
  text: Text,
  { reason, heldSeconds, sittingSeconds, movementInSeconds }: Summary
): { readonly title: string; readonly body: string } {
  const sat = text('summary.sat', {
    held: formatDuration(text, heldSeconds),
    sat: formatDuration(text, sittingSeconds)
  });
  const next =
    movementInSeconds === null
      ? text('summary.micro')
      : text('summary.movement', { duration: formatDuration(text, movementInSeconds) });
  return { title: text(`summary.${reason}`), body: joinSentences(text, [sat, next]) };
}
