import type { en } from './en/en.ts';

/** The name of a text; dotted, and the same in every language. */
export type TextKey = keyof typeof en;

/** The texts of one language. A language ships when the compiler finds it complete; English is the measure. */
export type Catalogue = Readonly<Record<TextKey, string>>;

/**
 * One area (a file of `en/`) in another language: the same keys, no more and no less. To be held with
 * `satisfies AreaTexts<typeof breaksEn>`.
 */
export type AreaTexts<Area extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof Area]: string;
};

/** The values that the English text of a key asks for, read from its ICU message by the compiler. */
export type ValuesOf<Key extends TextKey> = Readonly<
  Record<NumberNames<(typeof en)[Key]>, number> &
    Record<Exclude<PlainNames<(typeof en)[Key]>, NumberNames<(typeof en)[Key]>>, string | number>
>;

/** `{name}` and `{name, select, …}`: words made elsewhere, or a name to choose by. */
type PlainNames<Message extends string> = Message extends `${string}{${infer Rest}`
  ? Bare<Rest extends `${infer Name}}${string}` ? Name : never> | Typed<Rest, 'select,'> | PlainNames<Rest>
  : never;

/** `{name, plural, …}`, `{name, number, …}` and moments in epoch milliseconds: `{name, date, …}`, `{name, time, …}`. */
type NumberNames<Message extends string> = Message extends `${string}{${infer Rest}`
  ? Typed<Rest, 'plural,' | 'number' | 'date' | 'time'> | NumberNames<Rest>
  : never;

type Typed<Rest extends string, Kind extends string> = Rest extends `${infer Name}, ${infer Format}`
  ? Format extends `${Kind}${string}`
    ? Bare<Name>
    : never
  : never;

/**
 * Arms of plural and select stand in braces too; a name differs from them by having no space, sign or brace. So
 * an arm must never be a single word (a test holds this).
 */
type Bare<Name extends string> = Name extends `${string}${' ' | '{' | '}' | ',' | '#' | '.'}${string}`
  ? never
  : Name;
