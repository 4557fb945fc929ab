import type { AppSnapshot, BaselineSummary } from './snapshot.ts';

/** To choose it by hand, to learn it anew, or to give it to the camera in use. */
export type PlaceAction = 'use' | 'again' | 'assign';

/** What can be done with a place beside naming it, taking it along and deleting it, in its order. */
export function placeActions(
  { id, here }: Pick<BaselineSummary, 'id' | 'here'>,
  { baselines, selectedBaselineId, camera }: Pick<AppSnapshot, 'baselines' | 'selectedBaselineId' | 'camera'>
): readonly PlaceAction[] {
  const actions: PlaceAction[] = [];
  if (here && hasChoice(baselines) && id !== selectedBaselineId) actions.push('use');
  // Without a picture there is nothing to learn, and no camera to give it to.
  if (camera.status.kind === 'on') actions.push(here ? 'again' : 'assign');
  return actions;
}

/** Whether the camera in use has several places, so that there is something to choose among. */
export function hasChoice(baselines: AppSnapshot['baselines']): boolean {
  return baselines.filter(({ here }) => here).length > 1;
}
