import { expect, test } from 'vitest';
import { createText } from '../../src/text/createText.ts';
import { de } from '../../src/text/de/de.ts';
import { fr } from '../../src/text/fr/fr.ts';
import { spellShortcut } from '../../src/text/shortcutWords.ts';

const text = createText('en-GB');

test.each([
  ['CommandOrControl+Alt+P', false, 'Ctrl + Alt + P'],
  ['CommandOrControl+Alt+P', true, 'Cmd + Option + P'],
  ['CommandOrControl+Shift+PageUp', false, 'Ctrl + Shift + Page Up'],
  ['CommandOrControl+Shift+Space', true, 'Cmd + Shift + Space'],
  ['Alt+Up', false, 'Alt + ↑'],
  ['Alt+F9', false, 'Alt + F9']
])('the shortcut %s (on a Mac: %s) is spelled as on the keys', (accelerator, onMac, spelled) => {
  expect(spellShortcut(text, accelerator, onMac)).toBe(spelled);
});

test('keys have the names of the keyboards of a language', () => {
  expect([de['key.CommandOrControl'], de['key.Shift'], de['key.Delete']]).toEqual([
    'Strg',
    'Umschalt',
    'Entf'
  ]);
  expect([fr['key.CommandOrControl'], fr['key.Shift'], fr['key.Delete']]).toEqual(['Ctrl', 'Maj', 'Suppr']);
});
