import { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The parser's `TYPE`, by its numbers. */
const kinds = ['words', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound'] as const;

function kindOf(element: Elements[number]): (typeof kinds)[number] | 'other' {
  const place: number = element.type;
  return kinds[place] ?? 'other';
}

/** What a message asks for: each value by name, with how it is used, sorted: `count: number`, `way: choice of a, b`. */
export function valuesAsked(message: string): readonly string[] {
  return [...new Set(everyElement(message).flatMap(use))].toSorted();
}

/** Each plural of a message: the categories that have an arm of their own, without exact ones such as `=0`. */
export function pluralArms(message: string): readonly (readonly string[])[] {
  return everyElement(message).flatMap((element) =>
    kindOf(element) === 'plural' && 'options' in element
      ? [Object.keys(element.options).filter((arm) => !arm.startsWith('='))]
      : []
  );
}

/** How wide a value is taken to be: `4 cm`, `12 min`. */
const valueColumns = 5;

/** Columns that the widest form of a message takes up; a letter of Chinese or Japanese takes two. */
export function columnsOf(message: string): number {
  return widest(parsed(message));
}

function widest(elements: Elements): number {
  return elements.reduce((sum, element) => {
    if (kindOf(element) === 'words' && 'value' in element) return sum + columnsOfWords(element.value);
    if (!('options' in element)) return sum + (kindOf(element) === 'pound' ? 2 : valueColumns);
    return sum + Math.max(...Object.values(element.options).map((arm) => widest(arm.value)));
  }, 0);
}

const wideLetters = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu;

function columnsOfWords(words: string): number {
  return words.length + (words.match(wideLetters)?.length ?? 0);
}

function use(element: Elements[number]): readonly string[] {
  if (!('value' in element)) return [];
  const kind = kindOf(element);
  switch (kind) {
    case 'words':
    case 'pound':
      return [];
    case 'number':
    case 'plural':
      return [`${element.value}: number`];
    case 'date':
    case 'time':
      return [`${element.value}: moment`];
    case 'select':
      return [
        `${element.value}: choice of ${'options' in element ? Object.keys(element.options).toSorted().join(', ') : ''}`
      ];
    case 'argument':
    case 'other':
      return [`${element.value}: words`];
    default:
      return kind satisfies never;
  }
}

function everyElement(message: string): Elements {
  return nested(parsed(message));
}

function nested(elements: Elements): Elements {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap((arm) => nested(arm.value)) : [])
  ]);
}

function parsed(message: string): Elements {
  return new IntlMessageFormat(message, 'en').getAst();
}
