import { describe, expect, test } from 'vitest';
import type { BreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { defaultBreakSettings } from '../../../src/core/breaks/breakSettings.ts';
import { breakRules } from '../../../src/core/breaks/breakRules.ts';
import type { PairingRule, PairingRuleId } from '../../../src/core/pairing/pairingRules.ts';
import { pairingRules, pairingTiming } from '../../../src/core/pairing/pairingRules.ts';
import type { Desk, SceneAt } from '../breaks/desk.ts';
import { createDesk, emptyChair, movementOnly, sitting, upright } from '../breaks/desk.ts';

const quick = { ...movementOnly, waitForTypingPause: false } as const;
const { nearestSeconds } = breakRules;
const { movementNoticeSeconds } = defaultBreakSettings;
const slouching = sitting('slouch');
const lookingDown = sitting('lookingDown');

/** The prompts of a story, with the rule that made each. */
function prompts(desk: Desk): readonly string[] {
  return desk.log.flatMap(({ effect }) => {
    if (effect.kind === 'offered') return [`${effect.offer} by ${effect.ruleId}`];
    return effect.kind === 'movementBroughtForward' ? [`forward by ${effect.ruleId}`] : [];
  });
}

describe('sustained slouching', () => {
  test('brings the next movement break forward, with its notice and its cause', () => {
    const desk = createDesk({ settings: quick });
    desk.passMinutes(15, upright);

    // A verdict speaks for the time after it, so the first second of slouching is not counted.
    expect(desk.passUntil('movementBroughtForward', 600, slouching)).toBe(181);
    expect(desk.passUntil('breakStarted', 60, slouching)).toBeLessThanOrEqual(movementNoticeSeconds + 1);

    expect(desk.effects('breakStarted')).toMatchObject([{ breakKind: 'movement', cause: 'posture' }]);
    expect(desk.facts()[0]).toMatchObject({ kind: 'due', cause: 'posture' });
  });

  test('never brings it nearer than ten minutes after the last', () => {
    const desk = createDesk({ settings: quick });
    desk.passUntil('breakEnded', 3600);
    const ended = desk.reading().seconds;

    desk.passMinutes(5, slouching);
    expect(desk.count('movementBroughtForward')).toBe(1);
    desk.passUntil('breakStarted', 3600, slouching);

    expect(desk.reading().seconds - ended).toBe(nearestSeconds);
  });

  test('never brings it nearer than ten minutes after the person sat down', () => {
    const desk = createDesk({ settings: quick });

    expect(desk.passUntil('breakStarted', 3600, slouching)).toBe(nearestSeconds);
  });

  test('is not cut by a glance, but by half a minute upright', () => {
    const glancing: SceneAt = (second) =>
      second % 60 < 50
        ? slouching(second)
        : { ...slouching(second), posture: 'cannotTell', reason: 'turned' };
    const correcting: SceneAt = (second) => (second % 120 < 90 ? slouching(second) : upright(second));

    const glanced = createDesk({ settings: quick }).passMinutes(6, glancing);
    const corrected = createDesk({ settings: quick }).passMinutes(30, correcting);

    expect([prompts(glanced), prompts(corrected)]).toEqual([['forward by slouchBringsBreakForward'], []]);
  });

  test('counts when the head is forward, too', () => {
    const both: SceneAt = (second) => ({ ...upright(second), posture: 'forwardHead', also: 'slouch' });

    expect(prompts(createDesk({ settings: quick }).passMinutes(4, both))).toHaveLength(1);
  });

  test('for a whole day makes two breaks an hour of it, not six', () => {
    const desk = createDesk({ settings: quick }).passMinutes(8 * 60, slouching);

    expect(desk.count('breakStarted')).toBeGreaterThan(12);
    expect(desk.count('breakStarted')).toBeLessThanOrEqual(17);
  });

  test('is not counted over time that was not seen', () => {
    const desk = createDesk({ settings: quick }).passMinutes(2, slouching).send({ kind: 'sightLost' });

    desk.passMinutes(10, (second) => ({ ...upright(second), posture: null }));

    expect(prompts(desk)).toEqual([]);
  });

  test('is nothing more after the chair was left', () => {
    const desk = createDesk({ settings: quick }).passMinutes(2.5, slouching).passMinutes(1, emptyChair);

    desk.passMinutes(2.5, slouching);

    expect(prompts(desk)).toEqual([]);
  });
});

test('sitting well never puts a movement break off', () => {
  const desk = createDesk({ settings: quick });

  expect(desk.passUntil('breakStarted', 3600, upright)).toBe(45 * 60);
});

describe('three posture alerts within half an hour', () => {
  const alerts = (desk: Desk, everyMinutes: number, count: number): Desk => {
    for (let alert = 0; alert < count; alert += 1)
      desk.send({ kind: 'alertShown' }).passMinutes(everyMinutes);
    return desk;
  };

  test('offer breathing, once', () => {
    const desk = createDesk();
    desk.pass(60).send({ kind: 'alertShown' }).passMinutes(12).send({ kind: 'alertShown' }).passMinutes(6);
    expect(prompts(desk)).toEqual([]);

    desk.send({ kind: 'alertShown' }).passMinutes(30);

    expect(prompts(desk)).toEqual(['breathing by alertsOfferBreathing']);
  });

  test('that are further apart offer nothing', () => {
    expect(prompts(alerts(createDesk({ settings: quick }), 16, 6))).toEqual([]);
  });

  test('offer it again only an hour later, and not after the user breathed by themselves', () => {
    const often = alerts(createDesk({ settings: quick }), 5, 24);
    const breathed = createDesk({ settings: quick }).pass(10);
    breathed.send({ kind: 'occupationChanged', occupation: 'breathing' }).passMinutes(3);
    breathed.send({ kind: 'occupationChanged', occupation: null });

    expect(prompts(often)).toHaveLength(2);
    expect(prompts(alerts(breathed, 5, 6))).toEqual([]);
  });

  test('offer it after a calibration, which is no breathing', () => {
    const desk = createDesk({ settings: quick }).pass(10);
    desk.send({ kind: 'occupationChanged', occupation: 'calibration' }).pass(10);
    desk.send({ kind: 'occupationChanged', occupation: null });

    expect(prompts(alerts(desk, 5, 3))).toEqual(['breathing by alertsOfferBreathing']);
  });

  test('in a call wait for its end, and are forgotten when it is long', () => {
    const short = createDesk({ settings: quick }).pass(60).send({ kind: 'callChanged', call: 'on' });
    alerts(short, 1, 3).passMinutes(4);
    const long = createDesk({ settings: quick }).pass(60).send({ kind: 'callChanged', call: 'on' });
    alerts(long, 1, 3).passMinutes(12);
    expect([prompts(short), prompts(long)]).toEqual([[], []]);

    for (const desk of [short, long]) desk.send({ kind: 'callChanged', call: 'off' }).passMinutes(5);

    expect([prompts(short), prompts(long)]).toEqual([['breathing by alertsOfferBreathing'], []]);
  });
});

describe('a long spell of looking down', () => {
  test('offers the workstation tip, once in a working day', () => {
    const desk = createDesk({ settings: quick }).passMinutes(2, upright);

    expect(desk.passUntil('offered', 600, lookingDown)).toBe(181);
    desk.passMinutes(120, lookingDown);

    expect(prompts(desk)).toEqual(['workstationTip by lookingDownOffersTip']);
  });

  test('is not made of glances at the keyboard', () => {
    const typist: SceneAt = (second) => (second % 30 < 9 ? lookingDown(second) : upright(second));

    expect(prompts(createDesk({ settings: quick }).passMinutes(120, typist))).toEqual([]);
  });
});

describe('a long tense spell', () => {
  /** Skips every movement break, so that the sitting is unbroken. */
  const skipping = (desk: Desk, minutes: number, scene: SceneAt): Desk => {
    for (let minute = 0; minute < minutes; minute += 1) {
      desk.pass(60, (second) => scene(minute * 60 + second));
      desk.send({ kind: 'breakSkipped' });
    }
    return desk;
  };
  // Short enough for no spell of slouching, and nearly half of the time.
  const tense: SceneAt = (second) => (second % 120 < 55 ? sitting('forwardHead')(second) : upright(second));

  test('of an hour with much time in bad postures offers breathing', () => {
    const desk = createDesk({ settings: { ...quick, movementNoticeSeconds: 60 } });
    skipping(desk, 59, tense);
    expect(prompts(desk)).toEqual([]);

    skipping(desk, 3, tense);

    expect(prompts(desk)).toEqual(['breathing by tenseSpellsOfferBreathing']);
  });

  test('is none when the person sat well, left the chair, or was hardly seen', () => {
    const settings = { ...quick, movementNoticeSeconds: 60 };
    const unseen: SceneAt = (second) =>
      second % 30 < 10 ? sitting('forwardHead')(second) : { ...upright(second), posture: 'cannotTell' };
    const well = skipping(createDesk({ settings }), 100, upright);
    const left = skipping(createDesk({ settings }), 40, tense).passMinutes(4, emptyChair);
    skipping(left, 40, tense);
    const hidden = skipping(createDesk({ settings }), 100, unseen);

    expect([prompts(well), prompts(left), prompts(hidden)]).toEqual([[], [], []]);
  });
});

describe('the pairing rules', () => {
  test.each(pairingRules.map((rule) => [rule.id, rule] as const))('%s can be switched off', (id, rule) => {
    const off: Partial<BreakSettings> = { ...quick, [id]: false };

    expect(prompts(story(rule, createDesk({ settings: quick }))).some((line) => line.endsWith(id))).toBe(
      true
    );
    expect(prompts(story(rule, createDesk({ settings: off }))).some((line) => line.endsWith(id))).toBe(false);
  });

  test('look no further back than what is remembered', () => {
    for (const { when } of pairingRules) {
      const span = when.kind === 'postureSpell' ? when.seconds : when.withinSeconds;
      expect(span).toBeLessThanOrEqual(pairingTiming.trailSeconds);
    }
  });

  test('go by time and posture alone', () => {
    const kinds = new Set(pairingRules.map(({ when }) => when.kind));

    expect(kinds).toEqual(new Set(['postureSpell', 'alerts', 'tenseSpell']));
  });
});

function story({ id }: PairingRule, desk: Desk): Desk {
  const stories: Readonly<Record<PairingRuleId, () => unknown>> = {
    slouchBringsBreakForward: () => desk.passMinutes(4, slouching),
    alertsOfferBreathing: () => {
      for (let alert = 0; alert < 3; alert += 1) desk.send({ kind: 'alertShown' }).passMinutes(2);
    },
    lookingDownOffersTip: () => desk.passMinutes(4, lookingDown),
    tenseSpellsOfferBreathing: () => {
      for (let minute = 0; minute < 70; minute += 1) {
        desk.pass(60, (second) => (second < 30 ? sitting('tooClose')(second) : upright(second)));
        desk.pass(4).send({ kind: 'breakSkipped' });
      }
    }
  };
  stories[id]();
  return desk;
}
