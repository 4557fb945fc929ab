import type { CameraEffect } from '../camera/cameraMachine.ts';
import type { MonitorState } from './monitorState.ts';
import type { Moment } from './moment.ts';

/**
 * Whether the detector obeys when it is told to close the camera. It answers every such command at once, whatever
 * camera and worker are doing; a window that does not has hung, and may hold the camera open in a pause.
 */
export const stopAnswerRules = {
  /** An answer takes milliseconds; a busy machine may need a second or two. */
  limitSeconds: 10
} as const;

type Waiting = Pick<MonitorState, 'stopAskedAtSeconds' | 'listeningSinceSeconds'>;

/** From the first command that is not answered yet: one told again must not put the end off. */
export function stopAskedAfter(
  { stopAskedAtSeconds }: Waiting,
  commands: readonly CameraEffect[],
  at: Moment
): number | null {
  const closes = commands.some(({ kind }) => kind === 'stop' || kind === 'release');
  return closes ? (stopAskedAtSeconds ?? at.seconds) : stopAskedAtSeconds;
}

/** Time that nobody lived through (sleep, a halted process) proves nothing. */
export function stopIsIgnored({ stopAskedAtSeconds, listeningSinceSeconds }: Waiting, at: Moment): boolean {
  if (stopAskedAtSeconds === null) return false;
  return at.seconds - Math.max(stopAskedAtSeconds, listeningSinceSeconds) >= stopAnswerRules.limitSeconds;
}
