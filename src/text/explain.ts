import { deviationOf, measureUnits } from '../core/posture/deviation.ts';
import type { Finding, MeasureName, Verdict } from '../core/posture/verdict.ts';
import type { Text } from './createText.ts';
import { formatDuration } from './duration.ts';
import { joinSentences } from './sentences.ts';

/** A verdict in words. */
export type Explanation = {
  /** The name of the state: `Head forward`. */
  readonly title: string;
  /** Whole sentences, the strongest first: what, how much, for how long; or why not and what to do. */
  readonly sentences: readonly string[];
  /** The sentences as one line, for a notification or a terminal. */
  readonly body: string;
};

/**
 * Explains a verdict: for a posture its two strongest measures against the calibrated position, with how long it
 * has lasted; for `cannotTell` the reason and what to do.
 * @param nowSeconds the moment on the clock of the samples, the verdict's own where none is given; null leaves
 *   durations out, for where they stand beside the words already.
 */
export function explainVerdict(
  text: Text,
  verdict: Verdict,
  nowSeconds: number | null = verdict.t
): Explanation {
  const sentences = sentencesOf(text, verdict, nowSeconds);
  return { title: text(`state.${verdict.state}`), sentences, body: joinSentences(text, sentences) };
}

/** One measure in words: `Your head has drifted 4 cm towards the screen.`; with seconds, `…, for 40 s.` */
export function explainFinding(text: Text, finding: Finding, seconds?: number): string {
  const values = valuesOf(text, finding);
  return seconds === undefined
    ? text(`finding.${finding.measure}`, values)
    : text(`finding.${finding.measure}.for`, { ...values, duration: formatDuration(text, seconds) });
}

/** The same looking back to the moment when it was told: `Your head had drifted 4 cm towards the screen, for 40 s.` */
export function recountFinding(text: Text, finding: Finding, seconds: number): string {
  const duration = formatDuration(text, seconds);
  return text(`finding.${finding.measure}.past`, { ...valuesOf(text, finding), duration });
}

/** How far a measure is from the calibrated position, with its unit and without sign: `4 cm`, `12°`, `14 %`. */
export function formatMeasure(text: Text, measure: MeasureName, amount: number): string {
  const unit = measureUnits[measure];
  const size = Math.abs(deviationOf(measure, amount));
  if (unit === 'centimetres' && size < 0.95) {
    // A whole number would say "0 cm" of something that was found.
    return text('amount.partOfCentimetre', { amount: size });
  }
  return text(`amount.${unit}`, { amount: size });
}

function valuesOf(
  text: Text,
  { measure, amount }: Finding
): { readonly amount: string; readonly direction: 'back' | 'towards' } {
  // What was found is out of line, however little.
  const direction = deviationOf(measure, amount) < 0 ? 'back' : 'towards';
  return { amount: formatMeasure(text, measure, amount), direction };
}

function sentencesOf(text: Text, verdict: Verdict, nowSeconds: number | null): readonly string[] {
  if (verdict.reason !== null) {
    return [text(`reason.${verdict.reason}`), text(`reason.${verdict.reason}.do`)];
  }
  if (verdict.state === 'cannotTell') {
    return [text('reason.lowConfidence'), text('reason.lowConfidence.do')];
  }
  const [strongest, ...weaker] = verdict.findings;
  if (strongest === undefined || verdict.state === 'upright' || verdict.state === 'away') {
    return [text(`state.${verdict.state}.explained`)];
  }
  return [
    explainFinding(text, strongest, nowSeconds === null ? undefined : nowSeconds - verdict.since),
    ...weaker.slice(0, 1).map((finding) => explainFinding(text, finding))
  ];
}
