import { describe, expect, test } from 'vitest';
import { breakCards } from '../../../src/core/guide/breakCards.ts';
import { breathingSteps } from '../../../src/core/guide/breathingSteps.ts';
import {
  careAdviceFor,
  careItems,
  careReasons,
  careSigns,
  type CareReason,
  type CareUrgency
} from '../../../src/core/guide/care.ts';
import { tips } from '../../../src/core/guide/tips.ts';
import { topics, type Topic } from '../../../src/core/guide/topic.ts';
import { guideItems, wordingOf } from './guideItems.ts';

/** Words of the guide's own sentences on each topic; an item that says none of them is about something else. */
const keywords: Readonly<Record<Topic, RegExp>> = {
  posture: /slouch|hunch|phone|posture|muscles between your shoulder blades/iu,
  workstation: /screen|chair|keyboard|desk/iu,
  movement: /\b(stand|stretch|break|walk|move|get up)/iu,
  imbalance: /chest|shoulder|upper back|neck/iu,
  stress: /shoulders|shallow|tense|stress/iu,
  breathing: /breath|nose|mouth|rib cage|sit comfortably/iu,
  sleep: /sleep|pillow|stomach/iu,
  care: /professional|advice|hurts|numbness|tingling|weakness|injury|worse|not eased/iu,
  symptoms: /turn(ing)? (your head|over in bed)|deep breaths|reaching overhead/iu,
  habits: /habit|small steps/iu
};

describe('the content of the guide', () => {
  test.each(topics)('has something on %s that comes from the guide itself', (topic) => {
    const fromGuide = guideItems.filter((item) => item.topic === topic && item.source === 'guide');

    expect(fromGuide).not.toEqual([]);
  });

  test.each(guideItems.map((item) => [item.topic, wordingOf(item), item] as const))(
    'on %s keeps to it: %s',
    (topic, wording) => {
      expect(wording).toMatch(keywords[topic]);
    }
  );

  test('would be found astray: no topic’s words fit everything', () => {
    for (const topic of topics) {
      expect(guideItems.filter((item) => !keywords[topic].test(wordingOf(item)))).not.toEqual([]);
    }
  });

  test('names every item once within its kind', () => {
    const texts = guideItems.flatMap((item) => Object.values(item.text));

    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('what the guide says, sentence by sentence', () => {
  const said = (topic: Topic): string =>
    guideItems
      .filter((item) => item.topic === topic && item.source === 'guide')
      .map(wordingOf)
      .join(' ');

  test.each<readonly [Topic, readonly RegExp[]]>([
    ['posture', [/slouch/iu, /phone/iu, /between your shoulder blades/iu]],
    ['workstation', [/screen.*eyes/iu, /chair.*upright/iu]],
    ['movement', [/half hour to hour/iu, /standing/iu, /stretch/iu]],
    ['imbalance', [/chest and front shoulders tight/iu, /upper back weak/iu]],
    ['stress', [/shoulders/iu, /shallow breaths/iu]],
    ['breathing', [/comfortably/iu, /nose/iu, /rib cage/iu, /slowly.*mouth/iu, /two to three minutes/iu]],
    ['sleep', [/stomach/iu, /side or back/iu, /pillow.*neck/iu]],
    ['care', [/numbness/iu, /tingling/iu, /weakness/iu, /injury/iu, /worse/iu, /weeks/iu]],
    ['symptoms', [/head/iu, /deep breaths/iu, /in bed/iu, /overhead/iu]],
    ['habits', [/small steps/iu, /habit/iu]]
  ])('on %s is all there', (topic, sentences) => {
    for (const sentence of sentences) expect(said(topic)).toMatch(sentence);
  });

  test('on breathing stands in its order', () => {
    expect(breathingSteps.map((step) => step.id)).toEqual(['settle', 'in', 'widen', 'out']);
    expect(wordingOf(breathingSteps[1] ?? never())).toMatch(/nose/u);
    expect(wordingOf(breathingSteps[3] ?? never())).toMatch(/mouth/u);
  });
});

describe('movements', () => {
  test('are called the guide’s own only where the guide names them: standing, and the chair’s support', () => {
    const own = breakCards.filter((card) => card.source === 'guide').map((card) => card.id);

    expect(own).toEqual(['standUp', 'sitBack']);
  });

  test('are gentle: no force, no weights, no counting, nothing jerky', () => {
    for (const card of breakCards) {
      expect(wordingOf(card)).not.toMatch(
        /\b(push|pull|force|hard|press|weights?|jerk|bounce|twist|repetitions?|reps|as far as possible|maximum|until it hurts)\b/iu
      );
    }
  });
});

describe('the tips for the night', () => {
  test('are for the evening alone and for no cause of the day', () => {
    const sleep = tips.filter((tip) => tip.topic === 'sleep');

    expect(sleep.length).toBeGreaterThan(1);
    for (const tip of sleep) expect([tip.partsOfDay, tip.causes]).toEqual([['evening'], []]);
  });
});

describe('care advice', () => {
  test.each(careSigns)('comes for %s alone', (sign) => {
    expect(careAdviceFor([sign])?.reasons).toEqual([sign]);
  });

  test.each<readonly [CareReason, CareUrgency]>([
    ['numbness', 'promptly'],
    ['tingling', 'promptly'],
    ['weakness', 'promptly'],
    ['injury', 'soon'],
    ['worsening', 'soon'],
    ['noImprovement', 'soon']
  ])('for %s is as urgent as the guide has it: %s', (reason, urgency) => {
    expect(careAdviceFor([reason])?.urgency).toBe(urgency);
  });

  test('takes the most urgent of several, in the order of the guide, each once', () => {
    expect(careAdviceFor(['noImprovement', 'tingling', 'injury', 'tingling'])).toEqual({
      reasons: ['tingling', 'injury', 'noImprovement'],
      urgency: 'promptly'
    });
  });

  test('does not come without a reason', () => {
    expect(careAdviceFor([])).toBeNull();
  });

  test('has words for every reason', () => {
    expect(careItems.map((item) => item.id)).toEqual(careReasons);
  });
});

function never(): never {
  throw new Error('a breathing step is missing');
}
