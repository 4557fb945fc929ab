import type { TemplateWords } from '../../src/text/policyTemplates/templateWords.ts';
import { categoryId, choiceId, root, supported } from './groupPolicyNames.ts';
import { explanationOf, type PolicyTemplate, policyTemplates, titleOf, wordsOf } from './policyTemplates.ts';
import { element, writeXml, type XmlElement } from './xml.ts';

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

function choiceWords(words: TemplateWords, choice: string): string {
  const found = words.choices[choice];
  if (found === undefined) throw new Error(`src/text/policyTemplates has no words for the choice ${choice}.`);
  return found;
}
