export type { ProvidedContext } from 'vitest';

/** What `vitest.config.ts` hands to the tests of each project. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** How many random sequences of events the break clock is put through: a sample, or all of them. */
    readonly randomSequences: number;
    /** How many random and spoilt messages, files and rows each border is put through. */
    readonly hostileMessages: number;
  }
}
