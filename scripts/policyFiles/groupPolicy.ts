import { recommendedSection } from '../../src/core/policy/policySource.ts';
import { categoryId, choiceId, root, supported } from './groupPolicyNames.ts';
import { type PolicyTemplate, policyTemplates } from './policyTemplates.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

const registryKey = 'Software\\Policies\\Plumbline';

/** The longest line that a working day may have: `wednesday 09:00-12:30` and some space. */
const hoursLineLength = 40;
/** A number with a fraction: six digits, the point, three digits. */
const fractionLength = 10;

/**
 * The policy definitions for Windows' Group Policy (ADMX, schema 1.0): every key in each of its tiers, in categories by
 * group, for the computer and for the user.
 */
export function admx(): string {
  return writeXml(
    element('policyDefinitions', root, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'plumbline', namespace: 'Plumbline.Policies' })
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: supported, displayName: stringRef(supported) })
        ])
      ]),
      element('categories', {}, categories()),
      element('policies', {}, policyTemplates.map(policy))
    ])
  );
}

function categories(): readonly XmlElement[] {
  const groups = new Map(policyTemplates.map(({ tier, group }) => [categoryId(tier, group), tier]));
  const category = (id: string, parent: string | null): XmlElement =>
    element(
      'category',
      { name: id, displayName: stringRef(id) },
      parent === null ? [] : [element('parentCategory', { ref: parent })]
    );
  return [
    category(categoryId('enforced'), null),
    category(categoryId('recommended'), categoryId('enforced')),
    ...[...groups].map(([id, tier]) => category(id, categoryId(tier)))
  ];
}

function policy({ id, key, tier, group, form }: PolicyTemplate): XmlElement {
  const ownKey = tier === 'enforced' ? registryKey : `${registryKey}\\${recommendedSection}`;
  const common = {
    name: id,
    class: 'Both',
    displayName: stringRef(id),
    explainText: stringRef(`${id}_Explained`),
    key: ownKey
  };
  const about = [
    element('parentCategory', { ref: categoryId(tier, group) }),
    element('supportedOn', { ref: supported })
  ];
  if (form.kind === 'switch') {
    return element('policy', { ...common, valueName: key.name }, [
      ...about,
      element('enabledValue', {}, [decimal(form.enabled)]),
      element('disabledValue', {}, [form.disabled === null ? element('delete') : decimal(form.disabled)])
    ]);
  }
  return element('policy', { ...common, presentation: `$(presentation.${id})` }, [
    ...about,
    element('elements', {}, [valueElement(key.name, form)])
  ]);
}

function valueElement(name: string, form: PolicyTemplate['form']): XmlElement {
  const common = { id: name, valueName: name, required: 'true' };
  switch (form.kind) {
    case 'wholeNumber': {
      const { minimum, maximum } = form.descriptor;
      return element('decimal', { ...common, minValue: String(minimum), maxValue: String(maximum) });
    }
    case 'fraction':
      return element('text', { ...common, maxLength: String(fractionLength) });
    case 'choice':
      return element(
        'enum',
        common,
        form.choices.map((choice) =>
          element('item', { displayName: stringRef(choiceId(choice)) }, [
            element('value', {}, [element('string', {}, choice)])
          ])
        )
      );
    case 'text':
      // Empty is a value of its own: no shortcut.
      return element('text', { id: name, valueName: name, maxLength: String(form.maximumLength) });
    case 'hours':
      return element('multiText', {
        ...common,
        maxLength: String(hoursLineLength),
        maxStrings: String(form.mostLines)
      });
    case 'switch':
      throw new Error(`${name} is a switch and has no element.`);
    default:
      return form satisfies never;
  }
}

function decimal(value: number): XmlElement {
  return element('decimal', { value: String(value) });
}

function stringRef(id: string): string {
  return `$(string.${id})`;
}
