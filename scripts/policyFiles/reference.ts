import { moduleRules } from '../../src/core/policy/moduleRules.ts';
import {
  permitOf,
  type PolicyKey,
  policyKeys,
  settingsOfTheUserAlone
} from '../../src/core/policy/policyKeys.ts';
import type { Permit } from '../../src/core/policy/settingRules.ts';
import { policyModules, policyTiers } from '../../src/core/settings/managed.ts';
import { templateWordsEn } from '../../src/text/policyTemplates/templateWordsEn.ts';
import { wordsOf } from './policyTemplates.ts';

/** The tables of `docs/policy.md`: every key with its values, tiers and meaning, and what no policy reaches. */
export function policyReference(): string {
  const groups = new Set(policyKeys.map(groupOf));
  const tables = [...groups].map((group) =>
    [
      `### ${templateWordsEn.groups[group]}`,
      '',
      '| Key | Values | Built in | Enforced | Recommended | What it does |',
      '| --- | --- | --- | --- | --- | --- |',
      ...policyKeys.filter((key) => groupOf(key) === group).map(row)
    ].join('\n')
  );
  return [...tables, closing(), alone()].join('\n\n');
}

function row(key: PolicyKey): string {
  const [title, what] = wordsOf(templateWordsEn, key);
  const cells = [
    `\`${key.name}\``,
    valuesOf(key),
    builtIn(key),
    allowed(permitOf(key, 'enforced'), key),
    allowed(permitOf(key, 'recommended'), key),
    // Named by what turning it off does.
    `${isOffInBothTiers(key) ? '`false`: ' : ''}${title}. ${what}`
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function isOffInBothTiers(key: PolicyKey): boolean {
  return policyTiers.every((tier) => permitOf(key, tier).kind === 'only');
}

function valuesOf(key: PolicyKey): string {
  if (key.kind === 'module') return 'true, false';
  const { descriptor } = key;
  switch (descriptor.kind) {
    case 'boolean':
      return 'true, false';
    case 'number':
      return `${descriptor.minimum}–${descriptor.maximum} ${templateWordsEn.unit[descriptor.unit]}`;
    case 'choice':
      return descriptor.choices.map((choice) => `\`${choice}\``).join(', ');
    case 'text':
      return `text, at most ${descriptor.maximumLength} characters`;
    case 'workingHours':
      return 'list of lines (see above)';
    default:
      return descriptor satisfies never;
  }
}

function builtIn(key: PolicyKey): string {
  if (key.kind === 'module') return 'false';
  const { descriptor } = key;
  if (descriptor.kind === 'workingHours') return '`always`';
  return descriptor.default === '' ? 'none' : `\`${String(descriptor.default)}\``;
}

function allowed(permit: Permit, key: PolicyKey): string {
  switch (permit.kind) {
    case 'any':
      return key.kind === 'module' ? 'true turns it off' : 'any value';
    case 'only':
      return `only ${permit.value}`;
    case 'atMost':
      return 'an upper limit';
    case 'none':
      return '–';
    default:
      return permit satisfies never;
  }
}

function groupOf(key: PolicyKey): keyof typeof templateWordsEn.groups {
  return key.kind === 'module' ? 'modules' : key.descriptor.group;
}

function closing(): string {
  const names = policyModules
    .filter((module) => moduleRules[module].failsClosed)
    .map((module) => `\`${moduleRules[module].name}\``);
  return [
    '### What holds when a policy cannot be read',
    '',
    `A policy that is there and cannot be read, or may not be believed, may have forbidden anything. Until it can be read, Plumbline acts as if it said ${names.join(', ')}. The same holds for one of these keys alone whose value is neither true nor false.`
  ].join('\n');
}

function alone(): string {
  return [
    '### What no policy reaches',
    '',
    `${settingsOfTheUserAlone.map((setting) => `\`${setting}\``).join(', ')}: the user’s alone, or of one machine. There is no key either to turn the camera on, to keep more than the user wants, to send anything anywhere, to hide the tray icon, or to stop anybody from pausing, quitting and deleting.`
  ].join('\n');
}
