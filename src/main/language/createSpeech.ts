import { createChangingText, type Text } from '../../text/createText.ts';

/** The words of main: the tray, the menu, notifications and dialogs all say what they say through this one. */
export type Speech = {
  readonly text: Text;
  /** The locale (BCP 47) that a snapshot was published with. */
  readonly speak: (locale: string) => void;
};

/** @param onChanged what stands on the screen already has to be said anew */
export function createSpeech(locale: string, onChanged: (text: Text) => void): Speech {
  const { text, use } = createChangingText(locale);
  onChanged(text);
  return {
    text,
    speak: (wanted) => {
      if (use(wanted)) onChanged(text);
    }
  };
}
