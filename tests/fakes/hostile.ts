import * as fc from 'fast-check';

/**
 * What whoever writes to a border on purpose would write: values at the edge of their kind, and names that mean
 * something to every object.
 */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      0,
      -0,
      -1,
      0.5,
      1e308,
      -1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.MAX_SAFE_INTEGER,
      Number.MIN_VALUE,
      '',
      ' ',
      '\u0000',
      '\u{D800}',
      '__proto__',
      'constructor',
      '../../../etc/passwd',
      "' OR 1=1 --",
      '9999-99-99',
      'x'.repeat(20_000),
      [],
      {},
      [[[[[[[[]]]]]]]],
      new Date(Number.NaN),
      new Map([['a', 1]]),
      new Uint8Array(9),
      10n
    )
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 4 }) }
);

const operations = ['replace', 'remove', 'add', 'double', 'wrap'] as const;
const hostileName = fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'admin', '0', '');
const change = fc.record({
  place: fc.nat(),
  operation: fc.constantFrom(...operations),
  value: hostileValue,
  name: hostileName
});
type Change = {
  readonly place: number;
  readonly operation: (typeof operations)[number];
  readonly value: unknown;
  readonly name: string;
};

/** A value with one to three things wrong with it, anywhere inside it; now and then something else altogether. */
export function spoilt(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(valid, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(applied, value));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: hostileValue });
}

/** Changes the n-th part of a value, counted around; the value itself is left as it is. */
function applied(value: unknown, { place, operation, value: foreign, name }: Change): unknown {
  const target = place % partsOf(value);
  let index = -1;
  const visit = (part: unknown): unknown => {
    index += 1;
    const here = index === target;
    const inner = here ? part : inside(part, visit);
    if (!here) return inner;
    switch (operation) {
      case 'replace':
        return foreign;
      case 'remove':
        return withoutOne(part, place);
      case 'add':
        return withOne(part, name, foreign);
      case 'double':
        return [part, part];
      case 'wrap':
        return { [name]: part };
      default:
        return operation satisfies never;
    }
  };
  return visit(value);
}

function partsOf(value: unknown): number {
  let count = 0;
  const visit = (part: unknown): unknown => {
    count += 1;
    return inside(part, visit);
  };
  visit(value);
  return count;
}

function inside(part: unknown, visit: (part: unknown) => unknown): unknown {
  if (Array.isArray(part)) return part.map(visit);
  if (!isPlain(part)) return part;
  return fromEntries(Object.entries(part).map(([key, each]) => [key, visit(each)] as const));
}

function withoutOne(part: unknown, place: number): unknown {
  if (Array.isArray(part)) return part.slice(1);
  if (!isPlain(part)) return undefined;
  const keys = Object.keys(part);
  const gone = keys[place % Math.max(keys.length, 1)];
  return fromEntries(Object.entries(part).filter(([key]) => key !== gone));
}

function withOne(part: unknown, name: string, foreign: unknown): unknown {
  if (Array.isArray(part)) {
    const items: readonly unknown[] = part;
    return [...items, foreign];
  }
  return isPlain(part) ? fromEntries([...Object.entries(part), [name, foreign] as const]) : [part, foreign];
}

/** Own members only, `__proto__` among them, as structured cloning and JSON would make them. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries);
}

function isPlain(part: unknown): part is Readonly<Record<string, unknown>> {
  if (typeof part !== 'object' || part === null) return false;
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === Object.prototype || prototype === null;
}
