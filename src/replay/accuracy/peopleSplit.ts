import split from './peopleSplit.json' with { type: 'json' };

/** People that no weight was fitted on. */
export const testPeople: ReadonlySet<string> = new Set(split.test);
