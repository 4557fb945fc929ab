import type { Text } from '../../text/createText.ts';
import { type LoadedText, loadText } from '../../text/loadText.ts';

/** The words of main: the tray, the menu, notifications and dialogs all say what they say through this one. */
export type Speech = {
  readonly text: Text;
  /** The locale (BCP 47) that a snapshot was published with. Its words come a moment later, where they are other ones. */
  readonly speak: (locale: string) => void;
};

/**
 * @param first what is said from the beginning
 * @param onChanged what stands on the screen already has to be said anew
 */
export function createSpeech(
  first: LoadedText,
  onChanged: () => void,
  load: (locale: string) => Promise<LoadedText> = loadText
): Speech {
  let wanted = first.locale;
  let said = first.text;
  return {
    text: (key, ...values) => said(key, ...values),
    speak: (locale) => {
      if (locale === wanted) return;
      wanted = locale;
      void load(locale).then(({ text }) => {
        // Another one was chosen while this one came.
        if (locale !== wanted) return;
        said = text;
        onChanged();
      });
    }
  };
}
