import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import type { Log } from './log.ts';

/** Writes down when camera or engine get into trouble and out of it: what support needs, and nothing about a person. */
export function createStatusLog(log: Log): (snapshot: AppSnapshot) => void {
  let camera = '';
  let engine = '';
  return ({ camera: { status }, engineProblem }) => {
    const nowCamera =
      status.kind === 'problem'
        ? `problem (${status.problem})`
        : status.kind === 'off'
          ? `off (${status.why})`
          : status.kind;
    if (nowCamera !== camera) {
      camera = nowCamera;
      if (status.kind === 'problem') log.warn(`camera: ${camera}`);
      else log.info(`camera: ${camera}`);
    }
    const nowEngine = engineProblem === null ? 'none' : `${engineProblem.kind} ${engineProblem.detail}`;
    if (nowEngine !== engine) {
      if (engineProblem !== null) log.error(`engine: ${nowEngine}`);
      else if (engine !== '') log.info('engine: no problem any more');
      engine = nowEngine;
    }
  };
}
