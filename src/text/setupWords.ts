import type { SetupVerdict } from '../core/setupCheck/setupCheck.ts';
import type { Text } from './createText.ts';

/** What was found of one aspect of the set-up, and what would help; nothing where it is good. */
export type SetupWords = { readonly finding: string; readonly todo: string | null };

/** @param distanceCm from eyes to camera */
export function describeSetup(text: Text, verdict: SetupVerdict, distanceCm: number): SetupWords {
  switch (verdict.aspect) {
    case 'distance': {
      const distance = text('amount.centimetres', { amount: distanceCm });
      const finding = text(`check.distance.${verdict.finding}`, { distance });
      return verdict.finding === 'good'
        ? { finding, todo: null }
        : { finding, todo: text(`check.distance.${verdict.finding}.do`) };
    }
    case 'shoulders':
      return verdict.finding === 'good'
        ? { finding: text('check.shoulders.good'), todo: null }
        : {
            finding: text(`check.shoulders.${verdict.finding}`),
            todo: text(`check.shoulders.${verdict.finding}.do`)
          };
    case 'height':
      return verdict.finding === 'good'
        ? { finding: text('check.height.good'), todo: null }
        : {
            finding: text(`check.height.${verdict.finding}`),
            todo: text(`check.height.${verdict.finding}.do`)
          };
    case 'angle':
      return verdict.finding === 'good'
        ? { finding: text('check.angle.good'), todo: null }
        : {
            finding: text(`check.angle.${verdict.finding}`),
            todo: text(`check.angle.${verdict.finding}.do`)
          };
    case 'light':
      return verdict.finding === 'good'
        ? { finding: text('check.light.good'), todo: null }
        : {
            finding: text(`check.light.${verdict.finding}`),
            todo: text(`check.light.${verdict.finding}.do`)
          };
    default:
      return verdict satisfies never;
  }
}
