import { describe, expect, it } from 'vitest';
import type { WellbeingEffect } from '../../../src/core/wellbeing/wellbeingState.ts';
import { createWellbeingPerformer } from '../../../src/main/wellbeing/wellbeingPerformer.ts';
import { createText } from '../../../src/text/createText.ts';

function performed(effect: WellbeingEffect): readonly unknown[] {
  const done: unknown[] = [];
  createWellbeingPerformer({
    text: createText('en'),
    notifier: { show: (words) => void done.push(words) },
    wellbeingFile: {
      saveMemory: (memory) => void done.push(['memory', memory]),
      saveGuide: (guide) => void done.push(['guide', guide]),
      saveSessions: (sessions) => void done.push(['sessions', sessions])
    },
    checkInFile: { save: (entries) => void done.push(['entries', entries]) },
    facts: { record: (fact) => void done.push(fact) }
  })(effect);
  return done;
}

const summary = {
  kind: 'summaryShown',
  reason: 'call',
  heldSeconds: 3120,
  sittingSeconds: 4000,
  heldBack: ['micro', 'movement'],
  movementInSeconds: 120
} as const;

describe('the effects of breaks and breathing', () => {
  it('one line follows a call that held breaks back', () => {
    expect(performed(summary)).toEqual([
      {
        title: 'After your call',
        body: 'I held breaks back for 52\u00a0min. You have sat for 1\u00a0h 6\u00a0min. A movement break comes in 2\u00a0min.'
      }
    ]);
  });

  it('and says what to do where only a short break was held back', () => {
    expect(performed({ ...summary, reason: 'fullScreen', movementInSeconds: null })).toEqual([
      {
        title: 'After full screen',
        body: 'I held breaks back for 52\u00a0min. You have sat for 1\u00a0h 6\u00a0min. Look into the distance for a moment; the next break comes as usual.'
      }
    ]);
  });

  it('what is to be kept is stored, facts go to history', () => {
    const fact = { kind: 'pairing', ruleId: 'slouchBringsBreakForward', at: 1, date: '2026-07-17' } as const;
    expect(performed({ kind: 'recorded', fact })).toEqual([fact]);
    expect(performed({ kind: 'guideChanged', guide: { cards: ['walk'], tips: [] } })).toEqual([
      ['guide', { cards: ['walk'], tips: [] }]
    ]);
    expect(performed({ kind: 'sessionsChanged', sessions: [] })).toEqual([['sessions', []]]);
    expect(performed({ kind: 'answersChanged', entries: [] })).toEqual([['entries', []]]);
  });
});
