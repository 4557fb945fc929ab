import type { Catalogue } from './catalogue.ts';
import { en } from './en/en.ts';

/** The languages that ship, each complete. */
export const catalogues = { en } as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof catalogues;
