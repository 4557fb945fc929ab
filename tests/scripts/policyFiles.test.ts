import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert, property } from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { policyFiles } from '../../scripts/policyFiles/policyFiles.ts';
import { isOffOnly, policyTemplates, titleOf, wordsOf } from '../../scripts/policyFiles/policyTemplates.ts';
import { isPolicySound } from '../../src/core/policy/policy.ts';
import { policyKeys } from '../../src/core/policy/policyKeys.ts';
import { isRecord, type PolicySource } from '../../src/core/policy/policySource.ts';
import { resolvePolicy } from '../../src/core/policy/resolvePolicy.ts';
import { foundIn } from '../../src/main/policy/policyText.ts';
import { templateWordsDe } from '../../src/text/policyTemplates/templateWordsDe.ts';
import { templateWordsEn } from '../../src/text/policyTemplates/templateWordsEn.ts';
import { anyValues } from '../core/policy/policyValues.ts';
import { elementsNamed, type ReadElement, readXml } from './xmlElements.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'resources/policy');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const samples = readdirSync(join(folder, 'samples'));

describe('the files for administrators', () => {
  it('are as the settings schema makes them; npm run policy-files makes them anew', async () => {
    for (const [path, text] of await policyFiles(root)) {
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      expect([path, readFileSync(join(root, path), 'utf8') === text]).toEqual([path, true]);
    }
  });

  it('are all made by that command', async () => {
    const made = new Set([...(await policyFiles(root)).keys()].map((path) => resolve(root, path)));
    const lying = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(lying.filter((path) => !made.has(path))).toEqual([]);
  });

  it.each([
    ['English', templateWordsEn],
    ['German', templateWordsDe]
  ])('have words in %s for every policy, none to spare and none twice', (_language, words) => {
    expect(Object.keys(words.keys).toSorted()).toEqual(policyKeys.map(({ name }): string => name).toSorted());
    const titles = policyKeys.map((key) => wordsOf(words, key)[0]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('the name of a policy that can only turn something off', () => {
  it.each([
    ['English', templateWordsEn],
    ['German', templateWordsDe]
  ])('is not the one it has where it can be set freely, in %s', (_language, words) => {
    const both = policyTemplates.filter(
      (one) =>
        isOffOnly(one.form) &&
        policyTemplates.some((other) => other.key === one.key && !isOffOnly(other.form))
    );
    expect(both.map(({ key }) => key.name)).toEqual(['AlertSound', 'BreathingSound']);
    for (const template of both) {
      expect(titleOf(words, template)).not.toBe(wordsOf(words, template.key)[0]);
    }
  });
});

describe('the schema of policy.json', () => {
  const schema: unknown = JSON.parse(read('policy.schema.json'));
  if (!isRecord(schema)) throw new Error('The schema is no object.');
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  it.each(samples)('accepts %s, and so does the app', (sample) => {
    const text = read(join('samples', sample));
    const policy: unknown = JSON.parse(text);
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
    expect(isPolicySound(resolvePolicy([{ place: sample, form: 'json', found: foundIn(text) }]).report)).toBe(
      true
    );
  });

  it.each([
    { ForbidCamera: 'yes' },
    { WatchWithCamera: true },
    { Recommended: { ForbidCamera: true } },
    { Recommended: { HistoryDays: 1825 } },
    { Theme: 'dark' },
    { MovmentSeconds: 120 },
    { WorkingHours: ['montag 09:00-17:00'] },
    { Recommended: [] }
  ])('refuses %j, and so does the app', (policy) => {
    expect(validate(policy)).toBe(false);
    const source: PolicySource = { place: 'x', form: 'json', found: foundIn(JSON.stringify(policy)) };
    expect(isPolicySound(resolvePolicy([source]).report)).toBe(false);
  });

  it('accepts nothing that the app would find fault with', () => {
    assert(
      property(anyValues, anyValues, (enforced, recommended) => {
        const policy = { ...enforced, Recommended: recommended };
        const found = foundIn(JSON.stringify(policy));
        const { report } = resolvePolicy([{ place: 'x', form: 'json', found }]);
        if (validate(JSON.parse(JSON.stringify(policy))))
          expect(
            report.entries.filter(({ outcome }) => outcome.kind !== 'inForce' || outcome.fault !== null)
          ).toEqual([]);
      })
    );
  });
});

/** What the schema of policy definitions (Microsoft, "ADMX schema") allows below a policy, and in this order. */
const orderInPolicy = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'];
/** Each kind of element with the control that shows it. */
const controls: Readonly<Record<string, string>> = {
  decimal: 'decimalTextBox',
  enum: 'dropdownList',
  text: 'textBox',
  multiText: 'multiTextBox'
};

describe('the templates for Windows', () => {
  const definitions = readXml(read('windows/Plumbline.admx'));
  const policies = elementsNamed(definitions, 'policy');
  const languages = ['en-US', 'de-DE'].map(
    (language) => [language, readXml(read(`windows/${language}/Plumbline.adml`))] as const
  );
  const idsOf = (resources: ReadElement, name: string): readonly string[] =>
    elementsNamed(resources, name).map(({ attributes }) => attributes['id'] ?? '');

  it('hold every policy in each of its tiers, once', () => {
    const names = policies.map(({ attributes }) => attributes['name']);
    expect(names).toEqual(policyTemplates.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
  });

  it('stand in the sections and namespace that Windows reads, in its order', () => {
    expect(definitions.name).toBe('policyDefinitions');
    expect(definitions.attributes).toMatchObject({
      xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
      revision: '1.0',
      schemaVersion: '1.0'
    });
    expect(definitions.children.map(({ name }) => name)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies'
    ]);
  });

  it('name only categories, versions and keys that there are', () => {
    const categories = elementsNamed(definitions, 'category').map(({ attributes }) => attributes['name']);
    const versions = elementsNamed(definitions, 'definition').map(({ attributes }) => attributes['name']);
    expect(new Set(categories).size).toBe(categories.length);
    for (const { attributes } of elementsNamed(definitions, 'parentCategory')) {
      expect(categories).toContain(attributes['ref']);
    }
    for (const { attributes, children } of policies) {
      expect(children.map(({ name }) => name)).toEqual(
        orderInPolicy.filter((name) => children.some((child) => child.name === name))
      );
      const [, supportedOn] = children;
      expect(versions).toContain(supportedOn?.attributes['ref']);
      expect(attributes['class']).toBe('Both');
      expect(attributes['key']).toMatch(/^Software\\Policies\\Plumbline(?:\\Recommended)?$/u);
      expect(String(attributes['name']).endsWith('_Recommended')).toBe(
        attributes['key']?.endsWith('\\Recommended')
      );
    }
  });

  it('write values that the app accepts', () => {
    for (const { attributes, children } of policies) {
      for (const { name, children: values } of children) {
        if (name !== 'enabledValue' && name !== 'disabledValue') continue;
        const [value] = values;
        if (value?.name === 'delete') continue;
        expect(value?.name).toBe('decimal');
        const written = { [attributes['valueName'] ?? '']: Number(value?.attributes['value']) };
        const isRecommended = attributes['key']?.endsWith('\\Recommended') === true;
        const source: PolicySource = {
          place: 'x',
          form: 'registry',
          found: {
            kind: 'values',
            enforced: isRecommended ? {} : written,
            recommended: isRecommended ? written : {}
          }
        };
        const { report } = resolvePolicy([source]);
        expect([attributes['name'], name, isPolicySound(report), report.entries.length]).toEqual([
          attributes['name'],
          name,
          true,
          1
        ]);
      }
    }
  });

  it('have bounds in which a registry number fits', () => {
    for (const { attributes } of elementsNamed(definitions, 'decimal')) {
      for (const bound of ['value', 'minValue', 'maxValue']) {
        const written = attributes[bound];
        if (written !== undefined) expect(written).toMatch(/^\d{1,10}$/u);
      }
    }
  });

  it.each(languages)('have every word in %s, and none twice', (_language, resources) => {
    expect(resources.name).toBe('policyDefinitionResources');
    const strings = idsOf(resources, 'string');
    expect(new Set(strings).size).toBe(strings.length);
    const wanted = [...read('windows/Plumbline.admx').matchAll(/\$\(string\.([^)]+)\)/gu)].map(
      (found) => found[1] ?? ''
    );
    expect([...new Set(wanted)].toSorted()).toEqual(strings.toSorted());
    for (const { text } of elementsNamed(resources, 'string')) expect(text).not.toBe('');
  });

  it.each(languages)('have a fitting control for every value in %s', (_language, resources) => {
    const presentations = new Map(
      elementsNamed(resources, 'presentation').map((each) => [each.attributes['id'], each])
    );
    const asking = policies.filter(({ attributes }) => attributes['presentation'] !== undefined);
    expect(presentations.size).toBe(asking.length);
    for (const policy of asking) {
      const id = /^\$\(presentation\.(.+)\)$/u.exec(policy.attributes['presentation'] ?? '')?.[1];
      const [control] = presentations.get(id)?.children ?? [];
      const [asked] = policy.children.find(({ name }) => name === 'elements')?.children ?? [];
      expect(control?.name).toBe(controls[asked?.name ?? '']);
      expect(control?.attributes['refId']).toBe(asked?.attributes['id']);
    }
  });

  it('say the same in both languages: the same ids, other words', () => {
    const [english, german] = languages.map(([, resources]) => elementsNamed(resources, 'string'));
    expect(german?.map(({ attributes }) => attributes['id'])).toEqual(
      english?.map(({ attributes }) => attributes['id'])
    );
    const same = english?.filter(({ text }, index) => german?.[index]?.text === text);
    expect(same?.map(({ text }) => text)).toEqual(['Plumbline', 'Normal']);
  });
});

describe('the profile for macOS', () => {
  const document = read('macos/app.plumbline.Plumbline.mobileconfig');

  it('is a property list that carries a policy which the app accepts', () => {
    readXml(document);
    const profile: unknown = parsePlist(document);
    const policy = [
      'PayloadContent',
      0,
      'PayloadContent',
      'app.plumbline.Plumbline',
      'Forced',
      0,
      'mcx_preference_settings'
    ].reduce<unknown>(
      (within, step) =>
        typeof step === 'number'
          ? Array.isArray(within)
            ? within[step]
            : undefined
          : isRecord(within)
            ? within[step]
            : undefined,
      profile
    );
    const found = foundIn(JSON.stringify(policy));
    expect(found).toMatchObject({ kind: 'values', enforced: { ForbidExport: true, HistoryDays: 90 } });
    expect(isPolicySound(resolvePolicy([{ place: 'x', form: 'json', found }]).report)).toBe(true);
  });

  it('has identifiers of its own for itself and its payload', () => {
    const identifiers = [...document.matchAll(/[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}/gu)].map(
      ([id]) => id
    );
    expect(identifiers).toHaveLength(2);
    expect(new Set(identifiers).size).toBe(2);
  });
});
