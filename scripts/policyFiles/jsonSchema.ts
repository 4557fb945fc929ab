import { recommendedSection } from '../../src/core/policy/policySource.ts';
import { permitOf, type PolicyKey } from '../../src/core/policy/policyKeys.ts';
import { workingHoursLinePattern } from '../../src/core/policy/workingHoursLines.ts';
import type { PolicyTier } from '../../src/core/settings/managed.ts';
import { templateWordsEn } from '../../src/text/policyTemplates/templateWordsEn.ts';
import { isOffOnly, policyTemplates, titleOf, wordsOf } from './policyTemplates.ts';

type Schema = Readonly<Record<string, unknown>>;

/** JSON Schema (draft 2020-12) of `policy.json`: editors complete and check a policy with it before it is rolled out. */
export function policySchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline policy',
    description: 'Names at the top are enforced; those in Recommended hold until the user chooses.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'For editors; Plumbline does not read it.' },
      ...propertiesOf('enforced'),
      [recommendedSection]: {
        type: 'object',
        properties: propertiesOf('recommended'),
        additionalProperties: false
      }
    },
    additionalProperties: false
  };
}

function propertiesOf(tier: PolicyTier): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    policyTemplates
      .filter((template) => template.tier === tier)
      .map((template) => {
        const { key, form } = template;
        const name = titleOf(templateWordsEn, template);
        const title = isOffOnly(form) ? `false: ${name}` : name;
        return [
          key.name,
          { title, description: wordsOf(templateWordsEn, key)[1], ...valueSchema(key, tier) }
        ];
      })
  );
}

function valueSchema(key: PolicyKey, tier: PolicyTier): Schema {
  if (key.kind === 'module') return { type: 'boolean' };
  const { descriptor } = key;
  const permit = permitOf(key, tier);
  switch (descriptor.kind) {
    case 'boolean':
      return permit.kind === 'only' ? { const: permit.value } : { type: 'boolean' };
    case 'number': {
      const isBounded = permit.kind === 'atMost' && tier === 'recommended';
      return {
        type: Number.isInteger(descriptor.step) ? 'integer' : 'number',
        minimum: descriptor.minimum,
        maximum: isBounded ? descriptor.default : descriptor.maximum
      };
    }
    case 'choice':
      return { enum: descriptor.choices };
    case 'text':
      return { type: 'string', maxLength: descriptor.maximumLength };
    case 'workingHours':
      return {
        type: 'array',
        items: { type: 'string', pattern: workingHoursLinePattern },
        minItems: 1,
        maxItems: descriptor.rangesPerDay * 7
      };
    default:
      return descriptor satisfies never;
  }
}
