import { describe, expect, it } from 'vitest';
import type { NoticeContent } from '../../src/core/monitor/snapshot.ts';
import { createText } from '../../src/text/createText.ts';
import { describeNotice } from '../../src/text/notice.ts';

const text = createText('en');
const refused = (fault: Extract<NoticeContent, { kind: 'placesNotImported' }>['fault']): string =>
  describeNotice(text, { kind: 'placesNotImported', file: 'mine.json', fault }, false);

describe('the words about a file of places', () => {
  it('say how many were added, which are called otherwise, and how many were here', () => {
    const some = {
      kind: 'placesImported',
      file: 'mine.json',
      added: 2,
      alreadyHere: 1,
      renamed: [{ from: 'Sitting', to: 'Sitting 2' }]
    } as const;
    expect(describeNotice(text, some, false)).toBe(
      '2 places were added from mine.json. “Sitting” is called “Sitting 2” here, as that name was taken. 1 more was here already.'
    );
  });

  it('say so when nothing was new', () => {
    const none = {
      kind: 'placesImported',
      file: 'mine.json',
      added: 0,
      alreadyHere: 3,
      renamed: []
    } as const;
    expect(describeNotice(text, none, false)).toBe('Everything in mine.json was here already.');
  });

  it('name the file, and where it is wrong as far as that is known', () => {
    expect(refused({ kind: 'notJson', line: 12 })).toContain('in line 12');
    expect(refused({ kind: 'notJson', line: null })).not.toContain('line');
    expect(refused({ kind: 'damaged', where: 'places[1].shape' })).toContain('“places[1].shape”');
    expect(refused({ kind: 'tooMany', most: 100 })).toContain('100 places');
    for (const kind of ['unreadable', 'tooLarge', 'foreign', 'noPlaces'] as const) {
      expect(refused({ kind })).toContain('mine.json');
    }
    expect(refused({ kind: 'newer', version: 2 })).toContain('later version');
  });
});
