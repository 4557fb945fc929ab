import type { Text } from '../../text/createText.ts';

/**
 * The texts as a language with long words would have them: every second word is joined to the one before, and all
 * are 40 per cent longer. German is about 35 per cent longer than English.
 */
export function lengthened(text: Text): Text {
  return (key, ...values) =>
    text(key, ...values)
      .split(' ')
      .map((word, index) => `${word}${'n'.repeat(Math.ceil(word.length * 0.4))}${index % 2 === 0 ? '' : ' '}`)
      .join('')
      .trim();
}
