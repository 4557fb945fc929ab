import type { BadState } from '../posture/verdict.ts';

/** What the dashboard sends about calibrated places. */
export type BaselineSends = {
  'baseline:rename': { readonly id: string; readonly name: string };
  /** The window has asked before. */
  'baseline:delete': string;
  /** Use this one; null: chosen by place and size. */
  'baseline:select': string | null;
  /** Take back what "that was wrong" did for one posture. */
  'baseline:tighten': { readonly id: string; readonly state: BadState };
  /** Let the camera in use take over a place of another camera. */
  'baseline:assign': string;
  /** Asks for a file and writes this one to it; null: all of them. */
  'baseline:export': string | null;
  /** Asks for a file and takes in what it holds. */
  'baseline:import': null;
};

/** The channel names at run time, for `channels.dashboard.sends` in `contract.ts`. */
export const baselineSends = [
  'baseline:rename',
  'baseline:delete',
  'baseline:select',
  'baseline:tighten',
  'baseline:assign',
  'baseline:export',
  'baseline:import'
] as const satisfies readonly (keyof BaselineSends)[];
