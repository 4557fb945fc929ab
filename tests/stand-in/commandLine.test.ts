import { expect, test } from 'vitest';
import { createCommandLine, parseElectronArguments } from './commandLine.ts';

test('is read as Electron reads it', () => {
  const given = [
    '-r',
    'loader.js',
    '--no-sandbox',
    '--inspect=0',
    '.',
    '--demo',
    '--user-data-dir=/a=b',
    'word'
  ];
  const { requires, switches, app } = parseElectronArguments(given);
  expect(requires).toEqual(['loader.js']);
  expect(app).toBe('.');
  expect(Array.from(switches)).toEqual([
    ['no-sandbox', ''],
    ['inspect', '0'],
    ['demo', ''],
    ['user-data-dir', '/a=b']
  ]);
});

test('joins lists of features, and replaces everything else', () => {
  const commandLine = createCommandLine(new Map([['disable-features', 'A']]));
  commandLine.appendSwitch('disable-features', 'B');
  commandLine.appendSwitch('lang', 'de');
  commandLine.appendSwitch('lang', 'fr');
  expect(commandLine.getSwitchValue('disable-features')).toBe('A,B');
  expect(commandLine.getSwitchValue('lang')).toBe('fr');
  commandLine.removeSwitch('lang');
  expect(commandLine.hasSwitch('lang')).toBe(false);
});

test("keeps Node's own switches from Chromium", () => {
  const commandLine = createCommandLine(
    new Map([
      ['inspect', '0'],
      ['demo', '']
    ])
  );
  expect(Array.from(commandLine.forChromium().keys())).toEqual(['demo']);
});
