import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, shinglesOf, type GuideFingerprint } from '../../scripts/guideShingles.ts';
import { guideEn } from '../../src/text/en/guide.ts';
import { en } from '../../src/text/en/en.ts';
import { everyCatalogue, textKeys } from './everyCatalogue.ts';
import { voices } from './voices.ts';
import fingerprint from '../fixtures/guide/fingerprint.json' with { type: 'json' };

/** The guide itself is not in the repository; where it lies beside it, the fingerprint is checked against it. */
const guideFile = resolve('../shared/guide/upper-back-pain-guide.txt');

const texts = Object.entries(en);

/** Key, text and language of everything that the guide's content says. */
const guideTexts = everyCatalogue.flatMap(([language, catalogue]) =>
  textKeys.filter((key) => key in guideEn).map((key) => [key, language, catalogue[key]] as const)
);

describe('the guide’s own sentences', () => {
  test('stand in no text, not even eight words of them', () => {
    expect(texts.flatMap(([, text]) => runsShared(withoutValues(text), fingerprint))).toEqual([]);
  });

  test('stand nowhere else in the project', () => {
    for (const file of projectFiles()) {
      expect([file, runsShared(readFileSync(file, 'utf8'), fingerprint)]).toEqual([file, []]);
    }
  });

  test('would be found, whatever their case and punctuation', () => {
    const secret = 'A sentence of a guide, made up here to be found again.';
    const print = fingerprintOf(secret, []);

    expect(runsShared('Say: a sentence of a GUIDE made up – here to be quiet', print)).toEqual([
      'a sentence of a guide made up here',
      'sentence of a guide made up here to',
      'of a guide made up here to be'
    ]);
    expect(runsShared('a sentence of a guide made up now', print)).toEqual([]);
  });

  test.runIf(existsSync(guideFile))('are the ones of the fingerprint', () => {
    const present = fingerprintOf(readFileSync(guideFile, 'utf8'), []);

    expect(fingerprint.shingles).toEqual(present.shingles);
  });

  test.runIf(existsSync(guideFile))('share no eight words in a row with any text', () => {
    const guide = new Set(shinglesOf(readFileSync(guideFile, 'utf8')).map(({ words }) => words));
    const shared = texts.flatMap(([, text]) =>
      shinglesOf(withoutValues(text)).filter(({ words }) => guide.has(words))
    );

    expect(guide.size).toBeGreaterThan(500);
    expect(shared).toEqual([]);
  });
});

describe('the guide’s author', () => {
  test('is named in no text', () => {
    expect(texts.flatMap(([, text]) => namesIn(text, fingerprint))).toEqual([]);
  });

  test('would be found when named', () => {
    const print = fingerprintOf('', ['Some Name']);

    expect(namesIn('Welcome to some name & friends', print)).toEqual(['some name']);
    expect(namesIn('Welcome to some other name', print)).toEqual([]);
  });

  test('is named in no other language either', () => {
    const named = everyCatalogue.flatMap(([, catalogue]) =>
      textKeys.flatMap((key) => namesIn(catalogue[key], fingerprint))
    );

    expect(named).toEqual([]);
  });
});

test.each(guideTexts)(
  '%s in %s sells, diagnoses and promises nothing, and keeps no score',
  (_key, language, text) => {
    expect(text).not.toMatch(voices[language].notInGuide);
  }
);

test.each([
  ['en', 'Book a visit at our clinic'],
  ['de', 'Die Therapie heilt Ihre Bandscheibe'],
  ['fr', 'Prenez rendez-vous à la clinique'],
  ['es', 'Pide cita en la clínica'],
  ['pt-BR', 'O tratamento garante alívio'],
  ['ja', 'クリニックで治療します']
] as const)('what %s must not say would be found', (language, text) => {
  expect(text).toMatch(voices[language].notInGuide);
});

function runsShared(text: string, print: Pick<GuideFingerprint, 'shingles'>): readonly string[] {
  const known = new Set(print.shingles);
  return shinglesOf(text)
    .filter(({ hash }) => known.has(hash))
    .map(({ words }) => words);
}

function namesIn(text: string, print: Pick<GuideFingerprint, 'names'>): readonly string[] {
  return print.names.flatMap((name) =>
    shinglesOf(text, name.words)
      .filter(({ hash }) => hash === name.hash)
      .map(({ words }) => words)
  );
}

/** A message without its values and the names of its arms: what is read. */
function withoutValues(message: string): string {
  return message.replaceAll(/\{\w+, (?:plural|select),|\b(?:one|other|back) \{|\{\w+[^{}]*\}/gu, ' ');
}

/** What people read in the repository: sources, documents, screens. */
function projectFiles(): readonly string[] {
  const folders = ['src', 'docs', 'resources'].filter((folder) => existsSync(folder));
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  );
  return [...inside, 'README.md', 'CHANGELOG.md'].filter(
    (file) => /\.(tsx?|md|html|css|svg)$/u.test(file) && existsSync(file) && statSync(file).isFile()
  );
}
