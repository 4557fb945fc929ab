import type { WellbeingEffect } from '../../core/wellbeing/wellbeingState.ts';
import type { Text } from '../../text/createText.ts';
import { describeSummary } from '../../text/summaryWords.ts';
import type { QuietNotifier } from '../notifications/quietNotifier.ts';
import type { CheckInFile } from '../storage/checkInFile.ts';
import type { WellbeingFile } from '../storage/wellbeingFile.ts';
import type { Facts } from './facts.ts';

export type WellbeingPerformerParts = {
  readonly text: Text;
  readonly notifier: Pick<QuietNotifier, 'show'>;
  readonly wellbeingFile: Pick<WellbeingFile, 'saveMemory' | 'saveGuide' | 'saveSessions'>;
  readonly checkInFile: Pick<CheckInFile, 'save'>;
  readonly facts: Facts;
};

/** Carries out what was decided about breaks, breathing and check-in. No decision is taken here. */
export function createWellbeingPerformer(parts: WellbeingPerformerParts): (effect: WellbeingEffect) => void {
  const { text, notifier, wellbeingFile, checkInFile, facts } = parts;
  return (effect) => {
    switch (effect.kind) {
      case 'recorded':
        facts.record(effect.fact);
        return;
      case 'summaryShown':
        notifier.show(describeSummary(text, effect));
        return;
      case 'memoryChanged':
        wellbeingFile.saveMemory(effect.memory);
        return;
      case 'guideChanged':
        wellbeingFile.saveGuide(effect.guide);
        return;
      case 'sessionsChanged':
        wellbeingFile.saveSessions(effect.sessions);
        return;
      case 'answersChanged':
        checkInFile.save(effect.entries);
        return;
      default:
        effect satisfies never;
    }
  };
}
