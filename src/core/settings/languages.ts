/**
 * The languages that ship, as BCP 47 tags. Each has its catalogue in `src/text`, which the compiler holds complete;
 * the setting `language` offers them and the system's own.
 */
export const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja'] as const;

export type Language = (typeof languages)[number];
