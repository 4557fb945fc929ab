import { careSigns, type CareAdvice, type CareSign } from '../core/guide/care.ts';
import { symptoms, type Symptom } from '../core/guide/symptoms.ts';
import type { Text } from './createText.ts';

/** Everything the check-in card says. */
export type CheckInWords = {
  readonly title: string;
  /** The line with which the weekly card comes. */
  readonly offer: string;
  readonly discomfort: string;
  /** The two ends of the scale. */
  readonly lowest: string;
  readonly highest: string;
  readonly harder: string;
  readonly symptoms: readonly { readonly id: Symptom; readonly label: string }[];
  readonly signsQuestion: string;
  readonly signs: readonly { readonly id: CareSign; readonly label: string }[];
  readonly privacy: string;
};

export type CheckInButton = 'save' | 'later' | 'delete';

/** Care advice in words: what was noted, what to do, and that Plumbline judges nothing. */
export type CareWords = {
  readonly title: string;
  readonly noted: readonly string[];
  readonly todo: string;
  readonly limits: string;
};

export function describeCheckIn(text: Text): CheckInWords {
  return {
    title: text('checkIn.title'),
    offer: text('checkIn.offer'),
    discomfort: text('checkIn.discomfort'),
    lowest: text('checkIn.discomfort.lowest'),
    highest: text('checkIn.discomfort.highest'),
    harder: text('checkIn.harder'),
    symptoms: symptoms.map((id) => ({ id, label: text(`symptom.${id}`) })),
    signsQuestion: text('checkIn.signs'),
    signs: careSigns.map((id) => ({ id, label: text(`sign.${id}`) })),
    privacy: text('checkIn.private')
  };
}

export function describeCheckInButton(text: Text, button: CheckInButton): string {
  return text(`checkIn.control.${button}`);
}

export function describeCare(text: Text, advice: CareAdvice): CareWords {
  return {
    title: text('care.title'),
    noted: advice.reasons.map((reason) => text(`care.${reason}`)),
    todo: text(`care.${advice.urgency}`),
    limits: text('care.limits')
  };
}
