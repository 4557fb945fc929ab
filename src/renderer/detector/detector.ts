import type { Bridge, DetectorCommand } from '../../core/ipc/contract.ts';
import { openCamera } from './camera.ts';
import { cameraProblemOf } from './cameraProblem.ts';
import { cameraOff, stepCamera, type CameraEffect, type CameraEvent } from './cameraSession.ts';
import type { CameraSource, CameraTrack } from './cameraSource.ts';
import { createWorkerHost, type StartWorker } from './workerHost.ts';

export type DetectorParts = {
  readonly bridge: Bridge<'detector'>;
  readonly cameras: CameraSource;
  readonly startWorker: StartWorker;
  /** Seconds on a clock that never goes back. */
  readonly now: () => number;
  /** Plays the sound of an alert; `volume` 0–1. This window is the one that is always there. */
  readonly chime: (volume: number) => void;
};

/**
 * Joins main, camera and worker: follows main's commands, hands the frames to the worker and what it saw to main.
 * Nothing here waits for a timer or a repaint: both are slowed down or stopped in a hidden window.
 * @returns stops everything: camera, worker, listeners
 */
export function startDetector({ bridge, cameras, startWorker, now, chime }: DetectorParts): () => void {
  let session = cameraOff;
  const tracks = new Map<number, CameraTrack>();

  const worker = createWorkerHost(
    startWorker,
    {
      sampled: (sample) => bridge.send('detector:sampled', sample),
      previewed: (frame) => bridge.send('detector:previewed', frame),
      sizeSeen: (attempt, size) => happened({ kind: 'sizeSeen', attempt, ...size }),
      troubleChanged: (attempt, trouble) => happened({ kind: 'troubleChanged', attempt, trouble }),
      restarted: () => watch(session.attempt),
      gaveUp: (problem) => {
        bridge.send('detector:engineFailed', problem);
        // Without an engine there is nothing to look at: the camera's light goes off.
        happened({ kind: 'stopAsked' });
      }
    },
    now
  );

  const happened = (event: CameraEvent): void => {
    const [next, effects] = stepCamera(session, event);
    session = next;
    for (const effect of effects) perform(effect);
  };

  const perform = (effect: CameraEffect): void => {
    switch (effect.kind) {
      case 'open':
        void open(effect.attempt, effect.deviceId);
        return;
      case 'watch':
        watch(effect.attempt);
        return;
      case 'close':
        // Its frames end with it, which is how the worker hears of it.
        tracks.get(effect.attempt)?.stop();
        tracks.delete(effect.attempt);
        return;
      case 'report':
        bridge.send('detector:cameraChanged', effect.report);
    }
  };

  const open = async (attempt: number, deviceId: string): Promise<void> => {
    try {
      const track = await openCamera(cameras, deviceId);
      tracks.set(attempt, track);
      track.follow({
        ended: () => happened({ kind: 'trackEnded', attempt }),
        muted: (muted) => happened({ kind: 'muteChanged', attempt, muted })
      });
      happened({ kind: 'opened', attempt, deviceId: track.deviceId, muted: track.isMuted() });
      // The first permission brings the names of the cameras.
      void listDevices();
    } catch (error) {
      happened({ kind: 'openFailed', attempt, problem: cameraProblemOf(error) });
    }
  };

  const watch = (attempt: number): void => {
    const track = tracks.get(attempt);
    if (track !== undefined) worker.watch(attempt, track.deviceId, track.frames());
  };

  const listDevices = async (): Promise<void> => {
    try {
      bridge.send('detector:devicesListed', await cameras.list());
    } catch {
      // Without a list nothing can be chosen; opening the camera tells what is wrong.
      bridge.send('detector:devicesListed', []);
    }
  };

  const obey = (command: DetectorCommand): void => {
    switch (command.kind) {
      case 'start':
        worker.start();
        happened({ kind: 'startAsked', deviceId: command.deviceId });
        return;
      case 'stop':
        happened({ kind: 'stopAsked' });
        worker.stop();
        return;
      case 'release':
        happened({ kind: 'stopAsked' });
        return;
      case 'rate':
      case 'preview':
      case 'expect':
        worker.wish(command);
        return;
      case 'chime':
        chime(command.volume);
    }
  };

  const disposers = [bridge.on('detector:command', obey), cameras.onDevicesChanged(() => void listDevices())];
  bridge.send('detector:ready', null);
  void listDevices();
  return () => {
    for (const dispose of disposers) dispose();
    happened({ kind: 'stopAsked' });
    worker.stop();
  };
}
