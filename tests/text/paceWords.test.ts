import { describe, expect, it } from 'vitest';
import { paceRules } from '../../src/core/pace/paceRules.ts';
import { templateWordsDe } from '../../src/text/policyTemplates/templateWordsDe.ts';
import { templateWordsEn } from '../../src/text/policyTemplates/templateWordsEn.ts';
import { everyCatalogue } from './everyCatalogue.ts';

const { releaseSeconds } = paceRules.modes.saver;
const anyNumber = /\d+/gu;

describe('the words about the saver', () => {
  it.each(everyCatalogue)(
    'say in %s how long the camera is closed, as the rule has it',
    (_language, words) => {
      const numbers = words['setting.watchMode.help'].match(anyNumber);
      expect(numbers).toEqual([String(releaseSeconds), String(releaseSeconds)]);
    }
  );

  it.each([templateWordsEn, templateWordsDe])('say so to administrators, too', ({ keys }) => {
    expect(keys.SaverOnBattery?.[1].match(anyNumber)).toEqual([String(releaseSeconds)]);
  });
});
