/** An element of an XML document: attributes in their order, children below it, or text inside it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[] | string;
};

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] | string = []
): XmlElement {
  return { name, attributes, children };
}

/** Writes an element with its children indented by two spaces each; text stands as it is, escaped. */
export function writeXml(root: XmlElement, doctype = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${written(root, '')}\n`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${start.join('')}`;
  if (children.length === 0) return `${open} />`;
  if (typeof children === 'string') return `${open}>${escaped(children)}</${name}>`;
  const inside = children.map((child) => written(child, `${indent}  `));
  return `${open}>\n${inside.join('\n')}\n${indent}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
