import { type PolicyKey, policyKeys, permitOf } from '../../src/core/policy/policyKeys.ts';
import { policyTiers, type PolicyTier } from '../../src/core/settings/managed.ts';
import type { NumberSetting, SettingGroup } from '../../src/core/settings/settingDescriptor.ts';
import type { KeyWords, TemplateWords } from '../../src/text/policyTemplates/templateWords.ts';

/** One policy as templates list it: a key in one of its tiers. */
export type PolicyTemplate = {
  /** Unique: the key's name, in the recommended tier with `_Recommended`. */
  readonly id: string;
  readonly key: PolicyKey;
  readonly tier: PolicyTier;
  readonly group: SettingGroup | 'modules';
  /** How a template asks for it. */
  readonly form:
    /** Enabled writes this number; there is nothing else to choose. */
    | { readonly kind: 'switch'; readonly enabled: 0 | 1; readonly disabled: 0 | 1 | null }
    | { readonly kind: 'wholeNumber'; readonly descriptor: NumberSetting }
    /** The registry has no fractions, so these are text. */
    | { readonly kind: 'fraction'; readonly descriptor: NumberSetting }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly builtIn: string }
    | { readonly kind: 'text'; readonly maximumLength: number; readonly builtIn: string }
    | { readonly kind: 'hours'; readonly mostLines: number };
};

/** All policies, in the order of the keys, the enforced tier first. */
export const policyTemplates: readonly PolicyTemplate[] = policyTiers.flatMap((tier) =>
  policyKeys
    .filter((key) => permitOf(key, tier).kind !== 'none')
    .map((key) => ({
      id: tier === 'enforced' ? key.name : `${key.name}_Recommended`,
      key,
      tier,
      group: key.kind === 'module' ? ('modules' as const) : key.descriptor.group,
      form: formOf(key, tier)
    }))
);

/** @throws for a key that has no words: they belong into `src/text/policyTemplates` */
export function wordsOf(words: TemplateWords, key: PolicyKey): KeyWords {
  const found = words.keys[key.name];
  if (found === undefined) throw new Error(`src/text/policyTemplates has no words for ${key.name}.`);
  return found;
}

/** What it is called in its tier. */
export function titleOf(words: TemplateWords, { key, form }: PolicyTemplate): string {
  const [title, , titleOfOff] = wordsOf(words, key);
  return isOffOnly(form) ? (titleOfOff ?? title) : title;
}

/** Switching it on turns something off, and there is no way to turn it on. */
export function isOffOnly(form: PolicyTemplate['form']): boolean {
  return form.kind === 'switch' && form.disabled === null;
}

/** The whole explanation: what it does, its values, and what the states of the policy mean. */
export function explanationOf(words: TemplateWords, { key, tier, form }: PolicyTemplate): readonly string[] {
  const [, what] = wordsOf(words, key);
  const isLimit = permitOf(key, tier).kind === 'atMost';
  return [
    what,
    ...valuesOf(words, form),
    ...(isLimit ? [words.atMost] : []),
    meaningOf(words, key, form),
    ...(tier === 'recommended' ? [words.meaning.recommended] : [])
  ];
}

function valuesOf(words: TemplateWords, form: PolicyTemplate['form']): readonly string[] {
  if (form.kind === 'hours') return [words.hoursForm];
  if (form.kind !== 'wholeNumber' && form.kind !== 'fraction') return [];
  const { minimum, maximum, default: builtIn, unit } = form.descriptor;
  const range = words.range(String(minimum), `${maximum} ${words.unit[unit]}`, String(builtIn));
  return form.kind === 'fraction' ? [range, words.fraction] : [range];
}

function meaningOf(words: TemplateWords, key: PolicyKey, form: PolicyTemplate['form']): string {
  if (key.kind === 'module') return words.meaning.module;
  if (form.kind !== 'switch') return words.meaning.valued;
  return isOffOnly(form) ? words.meaning.offOnly : words.meaning.switched;
}

function formOf(key: PolicyKey, tier: PolicyTier): PolicyTemplate['form'] {
  if (key.kind === 'module') return { kind: 'switch', enabled: 1, disabled: 0 };
  const { descriptor } = key;
  switch (descriptor.kind) {
    case 'boolean':
      return permitOf(key, tier).kind === 'only'
        ? { kind: 'switch', enabled: 0, disabled: null }
        : { kind: 'switch', enabled: 1, disabled: 0 };
    case 'number': {
      // A recommendation to keep more than without one is not accepted.
      const isBounded = permitOf(key, tier).kind === 'atMost' && tier === 'recommended';
      const maximum = isBounded ? descriptor.default : descriptor.maximum;
      const kind = Number.isInteger(descriptor.step) ? 'wholeNumber' : 'fraction';
      return { kind, descriptor: { ...descriptor, maximum } };
    }
    case 'choice':
      return { kind: 'choice', choices: descriptor.choices, builtIn: descriptor.default };
    case 'text':
      return { kind: 'text', maximumLength: descriptor.maximumLength, builtIn: descriptor.default };
    case 'workingHours':
      return { kind: 'hours', mostLines: descriptor.rangesPerDay * 7 };
    default:
      return descriptor satisfies never;
  }
}
