import { describe, expect, test } from 'vitest';
import type { AppSnapshot, NoticeContent } from '../../src/core/monitor/snapshot.ts';
import { galleryCases } from '../../src/renderer/gallery/galleryCases.ts';
import { announcementOf } from '../../src/text/announcement.ts';
import { createText } from '../../src/text/createText.ts';
import { loadText } from '../../src/text/loadText.ts';
import { describeNotice } from '../../src/text/notice.ts';
import { describeStatus } from '../../src/text/status.ts';
import { gallerySnapshot } from '../renderer/dashboard/gallerySnapshot.ts';

const text = createText('en-GB');

describe('the status line', () => {
  test.each([
    ['upright', 'Upright for 12\u00a0min'],
    ['slouch', 'Slouching for 40\u00a0s'],
    ['cannotTell-tooDark', 'Can’t tell for 2\u00a0min'],
    ['new', 'Not calibrated yet'],
    ['camera-busy', 'No picture'],
    ['engine-modelMissing', 'Not working'],
    ['calibrating', 'Calibrating'],
    ['starting', 'Starting'],
    ['off-locked', 'Computer locked'],
    ['off-noCameraMode', 'Not watching']
  ])('of %s is "%s"', (name, headline) => {
    expect(describeStatus(text, gallerySnapshot(name)).headline).toBe(headline);
  });

  test('of a posture says what moved, without the duration that the headline has already', () => {
    expect(describeStatus(text, gallerySnapshot('forwardHead')).sentences).toEqual([
      'Your head has drifted 6 cm towards the screen.',
      'Your head is 5 cm further in front of your shoulders than at your calibration.'
    ]);
  });

  test('of a camera problem says what happened, what to do, and when it is tried again', () => {
    expect(describeStatus(text, gallerySnapshot('camera-unplugged')).sentences).toEqual([
      'The camera was unplugged.',
      'Plug it in again or choose another camera.',
      'I try again by myself in 8\u00a0s.'
    ]);
  });

  test('speaks of what keeps Plumbline from watching before what it saw last', () => {
    const seen = gallerySnapshot('slouch');
    const paused: AppSnapshot = { ...seen, pause: { until: null } };

    expect(describeStatus(text, paused).headline).toBe('Paused until you resume');
    expect(
      describeStatus(text, { ...paused, engineProblem: { kind: 'crashing', detail: '' } }).headline
    ).toBe('Not working');
  });

  test.each([...galleryCases.keys()])('has whole sentences and a name for %s', (name) => {
    const { title, headline, sentences } = describeStatus(text, gallerySnapshot(name));

    expect(title).not.toBe('');
    expect(headline.startsWith(title)).toBe(true);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
  });
});

describe('what a screen reader announces', () => {
  test.each([...galleryCases.keys()])('stays the same while %s lasts', (name) => {
    const snapshot = gallerySnapshot(name);
    const { verdict, camera } = snapshot;
    const later: AppSnapshot = {
      ...snapshot,
      at: snapshot.at + 30_000,
      verdict:
        verdict === null
          ? null
          : {
              ...verdict,
              t: verdict.t + 30,
              findings: verdict.findings.map(({ measure, amount }) => ({ measure, amount: amount + 1 }))
            },
      camera: {
        ...camera,
        status: camera.status.kind === 'problem' ? { ...camera.status, retryInSeconds: 3 } : camera.status
      }
    };

    expect(announcementOf(text, later)).toBe(announcementOf(text, snapshot));
  });

  test('is the name of a posture, and for problems what to do as well', () => {
    expect(announcementOf(text, gallerySnapshot('slouch'))).toBe('Slouching');
    expect(announcementOf(text, gallerySnapshot('camera-busy'))).toBe(
      'No picture. Another program is using the camera. Close the call or the program that uses it, or choose another camera.'
    );
  });
});

test.each(['en-CA', 'es-MX', 'pt-BR-u-hc-h12', 'fr-u-hc-h12'])(
  'a pause until an hour that ends in a full stop is announced with one full stop in %s',
  async (locale) => {
    const { text: spoken } = await loadText(locale);
    const until = new Date(2026, 10, 19, 14, 0).getTime();
    const paused: AppSnapshot = { ...gallerySnapshot('upright'), at: until - 60_000, pause: { until } };
    const announced = announcementOf(spoken, paused);

    expect(announced).toMatch(/2/u);
    expect(announced).not.toContain('..');
  }
);

describe('a notice', () => {
  const file = 'settings.json';
  const contents: readonly NoticeContent[] = [
    { kind: 'fileSetAside', file, keptAs: 'settings.broken.json' },
    { kind: 'valuesReset', file, keptAs: 'settings.broken.json', keys: ['theme', 'sensitivity'] },
    { kind: 'fileNotReadable', file },
    { kind: 'fileNotSaved', file }
  ];

  test.each(contents)('of $kind names the file', (content) => {
    expect(describeNotice(text, content, false)).toContain(file);
  });

  test('counts what was reset', () => {
    const reset = (keys: readonly string[]): string =>
      describeNotice(text, { kind: 'valuesReset', file, keptAs: 'old.json', keys }, false);

    expect(reset(['theme'])).toContain('1 value in');
    expect(reset(['theme', 'sensitivity'])).toContain('2 values in');
  });

  test('of a folder names it with its path', () => {
    expect(
      describeNotice(text, { kind: 'folderNotWritable', folder: '/home/me/Plumbline' }, false)
    ).toContain('The folder /home/me/Plumbline cannot be written');
  });

  test('of a shortcut names its keys as they are labelled, and not as Electron does', () => {
    const content = { kind: 'shortcutUnavailable', shortcut: 'CommandOrControl+Alt+P' } as const;

    expect(describeNotice(text, content, false)).toContain('The shortcut Ctrl + Alt + P is taken');
    expect(describeNotice(text, content, true)).toContain('The shortcut Cmd + Option + P is taken');
  });
});
