import { expect, test } from 'vitest';
import { createSpeaker } from './speaker.ts';

function spoken(...tooltips: readonly string[]): string[] {
  const lines: string[] = [];
  const speaker = createSpeaker((line) => lines.push(line));
  for (const tooltip of tooltips) speaker.tray(tooltip);
  return lines;
}

test('says a new state once, and not how long it lasts', () => {
  expect(spoken('Upright', 'Upright for 1 s', 'Upright for 61 s', 'Slouching for 2 s', 'Slouching')).toEqual([
    'tray: Upright',
    'tray: Slouching for 2 s'
  ]);
});

test('says neither how long a state lasts nor how long it is until the next break', () => {
  expect(
    spoken(
      'Plumbline: Upright · Short break in 20 min',
      'Plumbline: Upright for 1 s · Short break in 20 min',
      'Plumbline: Upright for 2 s · Short break in 19 min',
      'Plumbline: Upright for 9 s · Stand up in 10 min',
      'Plumbline: Slouching for 1 s · Stand up in 10 min',
      'Plumbline: Slouching for 2 s',
      'Plumbline: Paused'
    )
  ).toEqual([
    'tray: Plumbline: Upright · Short break in 20 min',
    'tray: Plumbline: Slouching for 1 s · Stand up in 10 min',
    'tray: Plumbline: Paused'
  ]);
});

test('tells states apart that begin alike', () => {
  expect(spoken("Can't tell", "Can't tell: too dark", "Can't tell")).toHaveLength(3);
});

test('puts several lines into one', () => {
  expect(spoken('Plumbline\n\n  Upright ')).toEqual(['tray: Plumbline — Upright']);
  const lines: string[] = [];
  createSpeaker((line) => lines.push(line)).notification('Slouching', 'Sit up\nif you like.');
  expect(lines).toEqual(['notification: Slouching — Sit up — if you like.']);
});

test('mentions the demo once where there is no camera', () => {
  const lines: string[] = [];
  const speaker = createSpeaker((line) => lines.push(line));
  for (const error of ['NotFoundError', 'NotFoundError', 'NotAllowedError']) speaker.cameraFailed(error);
  expect(lines).toEqual([expect.stringContaining('--demo')]);
});

test('names windows that are shown only where that was asked for', () => {
  const lines: string[] = [];
  createSpeaker((line) => lines.push(line)).windowShown('app://bundle/overlay/index.html');
  expect(lines).toEqual([]);
  createSpeaker((line) => lines.push(line), true).windowShown('app://bundle/overlay/index.html');
  expect(lines).toEqual(['window: app://bundle/overlay/index.html']);
});
