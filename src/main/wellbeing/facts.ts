import type { CameraGap } from '../../core/signals/yieldingState.ts';
import type { WellbeingFact } from '../../core/wellbeing/wellbeingState.ts';

/** What the day's history is made of, beside the minutes of posture. */
export type DayFact = WellbeingFact | { readonly kind: 'cameraGap'; readonly gap: CameraGap };

/** Takes in facts as they happen; they are never logged. */
export type Facts = { readonly record: (fact: DayFact) => void };
