import type { DetectorCommand } from '../../core/ipc/contract.ts';
import type { MonitorEffect } from '../../core/monitor/monitorEvent.ts';
import type { Gateway } from '../ipc/gateway.ts';
import type { AlertNotifier } from '../notifications/alertNotifier.ts';
import type { BaselinesFile } from '../storage/baselinesFile.ts';
import type { PlacesExchange } from '../places/placesExchange.ts';
import type { SettingsFile } from '../storage/settingsFile.ts';
import type { StateFile } from '../storage/stateFile.ts';
import type { Log } from '../system/log.ts';
import type { Facts } from '../wellbeing/facts.ts';
import type { DetectorWindow } from '../windows/detectorWindow.ts';

export type EffectPerformerParts = {
  readonly send: Gateway['send'];
  readonly detector: Pick<DetectorWindow, 'remake' | 'discard'>;
  readonly notifier: Pick<AlertNotifier, 'show' | 'withdraw' | 'showExample' | 'withdrawExample'>;
  readonly settingsFile: Pick<SettingsFile, 'save'>;
  readonly baselinesFile: Pick<BaselinesFile, 'save' | 'saveSelectedIds' | 'saveCameraNames'>;
  readonly places: Pick<PlacesExchange, 'exportPlaces'>;
  readonly stateFile: Pick<StateFile, 'savePause'>;
  readonly facts: Facts;
  readonly log: Log;
};

/** Carries out what the monitor decided. No decision is taken here. */
export function createEffectPerformer(parts: EffectPerformerParts): (effect: MonitorEffect) => void {
  const { log } = parts;
  /** The hidden window of the detector is always there, whatever the style. */
  const chime = (volume: number | null): void => {
    if (volume !== null) parts.send('detector', 'detector:command', { kind: 'chime', volume });
  };
  /** The saver lets go of the camera three times a minute: that it does is worth no line, nor that it comes back. */
  let released = false;
  const logsCamera = ({ kind }: DetectorCommand): boolean => {
    const comesBack = kind === 'start' && released;
    if (kind === 'start' || kind === 'stop' || kind === 'release') released = kind === 'release';
    return kind === 'stop' || (kind === 'start' && !comesBack);
  };
  return (effect) => {
    switch (effect.kind) {
      case 'detectorTold':
        if (logsCamera(effect.command)) log.info(`camera: ${effect.command.kind}`);
        parts.send('detector', 'detector:command', effect.command);
        return;
      case 'detectorDiscarded':
        log.warn('detector: window ended');
        parts.detector.discard();
        return;
      case 'detectorRemade':
        log.info('detector: window made anew');
        parts.detector.remake();
        return;
      case 'alertShown':
        if (effect.notify) parts.notifier.show(effect.alert);
        chime(effect.volume);
        return;
      case 'alertTried':
        if (effect.notify) parts.notifier.showExample();
        chime(effect.volume);
        return;
      case 'alertTrialEnded':
        parts.notifier.withdrawExample();
        return;
      case 'alertWithdrawn':
        parts.notifier.withdraw(effect.id);
        return;
      case 'baselinesChanged':
        parts.baselinesFile.save(effect.baselines);
        return;
      case 'selectionChanged':
        parts.baselinesFile.saveSelectedIds(effect.selectedIds);
        return;
      case 'cameraNamesChanged':
        parts.baselinesFile.saveCameraNames(effect.cameraNames);
        return;
      case 'baselinesExported':
        parts.places.exportPlaces(effect.baselines);
        return;
      case 'pauseChanged':
        log.info(effect.pause === null ? 'pause: ended' : 'pause: started');
        parts.stateFile.savePause(effect.pause);
        return;
      case 'settingsChanged':
        // Breaks and breathing hear of it as a fact; the windows see it in the snapshot.
        return;
      case 'choicesChanged':
        parts.settingsFile.save(effect.choices);
        return;
      case 'settingRefused':
        log.warn(`settings: ${effect.key} is held by ${effect.source}, the change was refused`);
        return;
      case 'gapRecorded':
        parts.facts.record({ kind: 'cameraGap', gap: effect.gap });
        return;
      default:
        effect satisfies never;
    }
  };
}
