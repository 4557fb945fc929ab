import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isRecord } from '../../src/core/policy/policySource.ts';

/** An element as it stands in a document. */
export type ReadElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly text: string;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false
});

/**
 * Reads a document that has to be well-formed.
 * @throws with the line where it is not
 */
export function readXml(document: string): ReadElement {
  const valid = XMLValidator.validate(document);
  if (valid !== true) throw new Error(`Line ${valid.err.line}: ${valid.err.msg}`);
  const parsed: unknown = parser.parse(document);
  const root = elementsIn(parsed).find(({ name }) => !name.startsWith('?'));
  if (root === undefined) throw new Error('There is no element.');
  return root;
}

/** All elements of a name below an element, at any depth. */
export function elementsNamed(within: ReadElement, name: string): readonly ReadElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name)
  ]);
}

function elementsIn(nodes: unknown): readonly ReadElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown): readonly ReadElement[] => {
    if (!isRecord(node)) return [];
    const { ':@': attributes, ...named } = node;
    return Object.entries(named)
      .filter(([name]) => name !== '#text')
      .map(([name, children]) => ({
        name,
        attributes: textsOf(attributes),
        children: elementsIn(children),
        text: textIn(children)
      }));
  });
}

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: unknown) => (isRecord(node) && typeof node['#text'] === 'string' ? node['#text'] : ''))
    .join('');
}

function textsOf(attributes: unknown): Readonly<Record<string, string>> {
  if (!isRecord(attributes)) return {};
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}
