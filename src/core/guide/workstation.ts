import type { Origin } from './topic.ts';

/** What the set-up check goes through, in the order of looking: the seat first, the camera last. */
export const workstationChecks = ['chair', 'screenHeight', 'screenDistance', 'cameraHeight'] as const;
export type WorkstationCheck = (typeof workstationChecks)[number];

export type WorkstationItem = Origin & {
  readonly id: WorkstationCheck;
  readonly text: {
    readonly question: `setup.${WorkstationCheck}`;
    readonly todo: `setup.${WorkstationCheck}.do`;
  };
};

/** The guide speaks of screen height and chair; distance and camera are ours. */
const sources: Readonly<Record<WorkstationCheck, Origin['source']>> = {
  chair: 'guide',
  screenHeight: 'guide',
  screenDistance: 'general',
  cameraHeight: 'general'
};

export const workstationItems: readonly WorkstationItem[] = workstationChecks.map((id) => ({
  id,
  topic: 'workstation',
  source: sources[id],
  text: { question: `setup.${id}`, todo: `setup.${id}.do` }
}));
