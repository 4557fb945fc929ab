import { describe, expect, it } from 'vitest';
import { effectOf, fineEffectOf } from '../../src/core/posture/sensitivityEffect.ts';
import { badStates } from '../../src/core/posture/verdict.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { createText } from '../../src/text/createText.ts';
import { describeShare, describeStep } from '../../src/text/sensitivityWords.ts';

const text = createText('en');

describe('the words about a sensitivity', () => {
  it.each(badStates)('say in numbers what the step of %s does, and change with it', (state) => {
    const said = (['relaxed', 'normal', 'strict'] as const).map((sensitivity) =>
      describeStep(text, state, { ...defaultSettings, sensitivity })
    );
    for (const sentence of said) expect(sentence).toMatch(/\d/u);
    expect(new Set(said).size).toBe(3);
  });

  it('take a posture’s own step before the general one', () => {
    const settings = { ...defaultSettings, sensitivity: 'strict', slouchSensitivity: 'relaxed' } as const;
    const { slouchFound, fineCalledBad } = fineEffectOf('slouch', 'relaxed');
    expect(describeStep(text, 'slouch', settings)).toContain(`${slouchFound.count} of ${slouchFound.of}`);
    expect(describeStep(text, 'slouch', settings)).toContain(`${fineCalledBad.count} of`);
    const { forwardHeadFound } = effectOf('strict');
    expect(describeStep(text, 'forwardHead', settings)).toContain(
      `${forwardHeadFound.count} of ${forwardHeadFound.of}`
    );
  });

  it('put a share as per cent of how many', () => {
    expect(describeShare(text, { count: 90, of: 120 })).toBe('75 % of 120');
    expect(describeShare(text, { count: 0, of: 0 })).toBe('0 % of 0');
  });
});
