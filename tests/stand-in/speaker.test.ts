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
