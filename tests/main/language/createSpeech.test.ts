import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../../src/main/language/createSpeech.ts';
import { pseudoLocales } from '../../../src/text/pseudoLocale.ts';

describe('the words of main', () => {
  it('change their language for everybody who holds them, and what stands already is said anew', () => {
    const menus: string[] = [];
    const { text, speak } = createSpeech('en-GB', (words) => void menus.push(words('menu.view')));
    const tray = { say: () => text('tray.quit') };
    expect(tray.say()).toBe('Quit Plumbline');

    speak(pseudoLocales.accented);
    expect(tray.say()).not.toBe('Quit Plumbline');
    expect(menus).toHaveLength(2);
    expect(menus[1]).not.toBe(menus[0]);
  });

  it('are not said anew while the language stays', () => {
    let times = 0;
    const { speak } = createSpeech('en', () => {
      times += 1;
    });
    for (let snapshot = 0; snapshot < 5; snapshot += 1) speak('en');
    expect(times).toBe(1);
  });
});
