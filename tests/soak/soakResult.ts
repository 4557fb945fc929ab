import type { Figures } from './soakSample.ts';

/** Figures of one moment at the desk. */
export type Sample = { readonly day: number; readonly atMs: number; readonly figures: Figures };

/** What stood on the disk when a day was over. */
export type Night = {
  readonly day: number;
  readonly databaseBytes: number;
  /** Minutes and events in the history so far. */
  readonly minutes: number;
  readonly events: number;
  /** Of the log with the one before it. */
  readonly logBytes: number;
};

/** Something that must never be, when it was first seen, and how often. */
export type SoakFault = {
  /** Counted from 1. */
  readonly day: number;
  /** Epoch milliseconds on the clock of the day. */
  readonly atMs: number;
  readonly what: string;
  readonly times: number;
};

/** Everything that a soak saw. */
export type SoakResult = {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly system: string;
    /** Running programs per core over the last minute, before and after. */
    readonly loadPerCore: readonly [before: number, after: number];
  };
  readonly days: number;
  readonly speed: number;
  readonly screenSpeed: number;
  readonly seed: number;
  readonly wallSeconds: number;
  /** Looks at the clock from outside. */
  readonly looks: number;
  readonly samples: readonly Sample[];
  readonly nights: readonly Night[];
  readonly faults: readonly SoakFault[];
  /** What happened, by its name, so that a soak of nothing is seen to be one. */
  readonly happened: Readonly<Record<string, number>>;
};
