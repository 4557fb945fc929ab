import type { PolicyTier } from '../../src/core/settings/managed.ts';
import { recommendedSection } from '../../src/core/policy/policySource.ts';
import type { TemplateWords } from '../../src/text/policyTemplates/templateWords.ts';
import { explanationOf, type PolicyTemplate, policyTemplates, titleOf, wordsOf } from './policyTemplates.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

const root = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'
} as const;

const supported = 'SUPPORTED_Plumbline';
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

/** The words of the definitions in one language (ADML). */
export function adml(words: TemplateWords): string {
  const strings = new Map<string, string>([
    [supported, words.supported],
    [categoryId('enforced'), words.product],
    [categoryId('recommended'), words.recommended]
  ]);
  for (const template of policyTemplates) {
    const { id, tier, group, form } = template;
    strings.set(categoryId(tier, group), words.groups[group]);
    strings.set(id, titleOf(words, template));
    strings.set(`${id}_Explained`, explanationOf(words, template).join('\n\n'));
    if (form.kind !== 'choice') continue;
    for (const choice of form.choices) strings.set(choiceId(choice), choiceWords(words, choice));
  }
  return writeXml(
    element('policyDefinitionResources', root, [
      element('displayName', {}, words.product),
      element('description', {}, words.product),
      element('resources', {}, [
        element(
          'stringTable',
          {},
          [...strings].map(([id, text]) => element('string', { id }, text))
        ),
        element(
          'presentationTable',
          {},
          policyTemplates.flatMap((template) => presentation(words, template))
        )
      ])
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

function presentation(words: TemplateWords, { id, key, form }: PolicyTemplate): readonly XmlElement[] {
  const [label] = wordsOf(words, key);
  const control = ((): XmlElement | null => {
    switch (form.kind) {
      case 'switch':
        return null;
      case 'wholeNumber': {
        const { default: builtIn, step, unit } = form.descriptor;
        const asked = `${label} (${words.unit[unit]})`;
        return element(
          'decimalTextBox',
          { refId: key.name, defaultValue: String(builtIn), spinStep: String(step) },
          asked
        );
      }
      case 'fraction': {
        const { default: builtIn, unit } = form.descriptor;
        return textBox(key.name, `${label} (${words.unit[unit]})`, String(builtIn));
      }
      case 'choice': {
        const chosen = String(form.choices.indexOf(form.builtIn));
        return element('dropdownList', { refId: key.name, noSort: 'true', defaultItem: chosen }, label);
      }
      case 'text':
        return textBox(key.name, label, form.builtIn);
      case 'hours':
        return element('multiTextBox', { refId: key.name, showAsDialog: 'false', defaultHeight: '7' }, label);
      default:
        return form satisfies never;
    }
  })();
  return control === null ? [] : [element('presentation', { id }, [control])];
}

function textBox(refId: string, label: string, builtIn: string): XmlElement {
  const value = builtIn === '' ? [] : [element('defaultValue', {}, builtIn)];
  return element('textBox', { refId }, [element('label', {}, label), ...value]);
}

function decimal(value: number): XmlElement {
  return element('decimal', { value: String(value) });
}

function categoryId(tier: PolicyTier, group?: PolicyTemplate['group']): string {
  const tierId = tier === 'enforced' ? 'Plumbline' : 'Plumbline_Recommended';
  return group === undefined ? tierId : `${tierId}_${group}`;
}

function choiceId(choice: string): string {
  return `Choice_${choice}`;
}

function choiceWords(words: TemplateWords, choice: string): string {
  const found = words.choices[choice];
  if (found === undefined) throw new Error(`src/text/policyTemplates has no words for the choice ${choice}.`);
  return found;
}

function stringRef(id: string): string {
  return `$(string.${id})`;
}
