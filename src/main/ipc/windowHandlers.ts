import { randomUUID } from 'node:crypto';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { Contract } from '../../core/ipc/contract.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import { breathingWishSettings } from '../../core/settings/breathingSettings.ts';
import type { History } from '../history/composeHistory.ts';
import type { Keeping } from '../settings/composeKeeping.ts';
import { nextMorning } from '../system/nextMorning.ts';
import { baselineHandlers } from './baselineHandlers.ts';
import type { SendHandlers } from './gateway.ts';

export type WindowHandlerParts = {
  readonly happened: (event: MonitorEvent) => void;
  /** The same for breaks, breathing and check-in. */
  readonly wellbeing: (event: WellbeingEvent) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly startDemo: () => void;
  readonly endDemo: () => void;
  readonly importPlaces: () => void;
  readonly quit: () => void;
  /** What the pages about settings, privacy and setting up send. */
  readonly keeping: Keeping['handlers'];
  /** And the report's screens. */
  readonly history: History['handlers'];
};

export type DetectorHandlerParts = {
  readonly happened: (event: MonitorEvent) => void;
  readonly showPreview: (frame: Contract['dashboard']['events']['preview:framed']) => void;
};

/** What the camera window's messages mean. */
export function detectorHandlers({ happened, showPreview }: DetectorHandlerParts): SendHandlers<'detector'> {
  return {
    'detector:ready': () => happened({ kind: 'detectorReady' }),
    'detector:sampled': (sample) => happened({ kind: 'sampled', sample }),
    'detector:cameraChanged': (report) => happened({ kind: 'cameraReported', report }),
    'detector:devicesListed': (devices) => happened({ kind: 'devicesListed', devices }),
    'detector:engineFailed': (problem) => happened({ kind: 'engineFailed', problem }),
    // Pictures pass by: main keeps none.
    'detector:previewed': showPreview
  };
}

/** What the main window's messages mean. */
export function dashboardHandlers({
  happened,
  wellbeing,
  now,
  startDemo,
  endDemo,
  importPlaces,
  quit,
  keeping,
  history
}: WindowHandlerParts): SendHandlers<'dashboard'> {
  return {
    'preview:watch': (on) => happened({ kind: 'previewAsked', on }),
    'pause:start': (choice) => happened({ kind: 'pauseStarted', choice, nextMorningMs: nextMorning(now()) }),
    'pause:end': () => happened({ kind: 'pauseEnded' }),
    'calibration:start': ({ name }) => happened({ kind: 'calibrationStarted', name, freshId: randomUUID() }),
    'calibration:cancel': () => happened({ kind: 'calibrationCancelled' }),
    'calibration:dismiss': () => happened({ kind: 'calibrationDismissed' }),
    'camera:choose': (deviceId) => happened({ kind: 'settingChanged', key: 'cameraId', value: deviceId }),
    'camera:retry': () => happened({ kind: 'cameraRetryAsked' }),
    'alert:wrong': (id) => happened({ kind: 'alertCalledWrong', id }),
    'alert:dismiss': (id) => happened({ kind: 'alertDismissed', id }),
    'alert:try': () => happened({ kind: 'alertTried' }),
    'setting:change': ({ key, value }) => happened({ kind: 'settingChanged', key, value }),
    'notice:dismiss': (id) => happened({ kind: 'noticeDismissed', id }),
    'recalibration:dismiss': () => happened({ kind: 'recalibrationDismissed' }),
    'demo:start': startDemo,
    'demo:end': endDemo,
    'app:quit': quit,
    ...baselineHandlers({ happened, importPlaces }),
    ...history,
    ...keeping,
    'break:ask': (breakKind) => wellbeing({ kind: 'breakAsked', breakKind }),
    'breathing:begin': (wish) => {
      // Kept for the next time, and begun as kept.
      for (const [key, value] of breathingWishSettings(wish))
        happened({ kind: 'settingChanged', key, value });
      wellbeing({ kind: 'breathingBegun' });
    },
    'checkin:answer': (answer) => wellbeing({ kind: 'checkInAnswered', answer }),
    'checkin:postpone': () => wellbeing({ kind: 'checkInPostponed' }),
    'checkin:clear': () => wellbeing({ kind: 'checkInCleared' }),
    'checkin:schedule': (weekly) => happened({ kind: 'settingChanged', key: 'weeklyCheckIn', value: weekly }),
    'advice:read': () => wellbeing({ kind: 'adviceRead' }),
    'offer:take': (offer) => wellbeing({ kind: 'offerTaken', offer }),
    'offer:dismiss': (offer) => wellbeing({ kind: 'offerDismissed', offer })
  };
}
