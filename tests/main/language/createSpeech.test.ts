import { describe, expect, it } from 'vitest';
import { createSpeech } from '../../../src/main/language/createSpeech.ts';
import type { LoadedText } from '../../../src/text/loadText.ts';
import { loadText } from '../../../src/text/loadText.ts';
import { pseudoLocales } from '../../../src/text/pseudoLocale.ts';
import { settled } from '../../fakes/settled.ts';

describe('the words of main', () => {
  it('change their language for everybody who holds them, and what stands already is said anew', async () => {
    const menus: string[] = [];
    const speech = createSpeech(
      await loadText('en-GB'),
      () => void menus.push(speech.text('tray.quit')),
      loadText
    );
    const tray = { say: () => speech.text('tray.quit') };
    expect(tray.say()).toBe('Quit Plumbline');

    speech.speak(pseudoLocales.accented);
    await settled();
    expect(tray.say()).not.toBe('Quit Plumbline');
    expect(menus).toEqual([tray.say()]);
  });

  it('are not said anew while the language stays', async () => {
    let times = 0;
    const { speak } = createSpeech(await loadText('en'), () => {
      times += 1;
    });
    for (let snapshot = 0; snapshot < 5; snapshot += 1) speak('en');
    await settled();
    expect(times).toBe(0);
  });

  it('are those of the last choice, whichever comes first', async () => {
    const arrivals = new Map<string, (loaded: LoadedText) => void>();
    const { text, speak } = createSpeech(
      await loadText('en'),
      () => undefined,
      (locale) =>
        new Promise((resolve) => {
          arrivals.set(locale, resolve);
        })
    );
    speak('de');
    speak('fr');
    arrivals.get('fr')?.(await loadText('fr'));
    await settled();
    const french = text('state.upright');
    arrivals.get('de')?.(await loadText('de'));
    await settled();
    expect(french).toBe((await loadText('fr')).text('state.upright'));
    expect(text('state.upright')).toBe(french);
  });
});
