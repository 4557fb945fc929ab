import type { App, Shell } from 'electron';
import type { MonitorEvent } from '../../core/monitor/monitorEvent.ts';
import type { OnboardingEvent } from '../../core/onboarding/onboarding.ts';
import type { SettingChoices } from '../../core/settings/managed.ts';
import type { Disposer } from '../disposer.ts';
import type { Answers, SendHandlers } from '../ipc/gateway.ts';
import type { OnboardingService } from '../onboarding/onboardingService.ts';
import { deleteKept, measureKept, type KeptFolders } from '../privacy/keptFiles.ts';
import type { Log } from '../system/log.ts';
import { startAnew } from '../system/startAnew.ts';
import { createSettingsExchange, type SettingsExchangeParts } from './settingsExchange.ts';

export type KeepingParts = Omit<SettingsExchangeParts, 'choices'> & {
  readonly app: Pick<App, 'quit' | 'relaunch'>;
  readonly shell: Pick<Shell, 'openPath'>;
  readonly keptFolders: KeptFolders;
  readonly happened: (event: MonitorEvent) => void;
  readonly choices: () => SettingChoices;
  readonly onboarding: OnboardingService;
  /** The arguments of this run, without the program itself. */
  readonly runArguments: readonly string[];
  readonly demo: boolean;
  readonly log: Log;
};

type KeepingSends =
  | 'settings:reset'
  | 'privacy:openFolder'
  | 'privacy:deleteAll'
  | 'onboarding:begin'
  | 'onboarding:go'
  | 'onboarding:end';
type KeepingQuestions = 'settings:export' | 'settings:import' | 'privacy:facts';

/** What belongs to the pages about settings, privacy and setting up. */
export type Keeping = {
  readonly handlers: Pick<SendHandlers<'dashboard'>, KeepingSends>;
  readonly answers: Pick<Answers['dashboard'], KeepingQuestions>;
  /** To be called when nothing writes any more: where that was asked for, deletes all that is kept. */
  readonly dispose: Disposer;
};

export function composeKeeping(parts: KeepingParts): Keeping {
  const { app, keptFolders, log } = parts;
  const exchange = createSettingsExchange(parts);
  const setUp = (event: OnboardingEvent): void => parts.onboarding.happened(event);
  let deleting = false;

  return {
    handlers: {
      'settings:reset': (keys) => parts.happened({ kind: 'settingsReset', keys }),
      'privacy:openFolder': () => {
        void parts.shell.openPath(keptFolders.data).then((problem) => {
          if (problem !== '') log.warn(`privacy: the folder could not be opened (${problem})`);
        });
      },
      'privacy:deleteAll': () => {
        deleting = true;
        startAnew(app, parts.runArguments, parts.demo);
      },
      'onboarding:begin': () => setUp({ kind: 'begun' }),
      'onboarding:go': (step) => setUp({ kind: 'wentTo', step }),
      'onboarding:end': () => setUp({ kind: 'ended' })
    },
    answers: {
      'settings:export': exchange.exportSettings,
      'settings:import': exchange.importSettings,
      'privacy:facts': () => ({ folder: keptFolders.data, bytes: measureKept(keptFolders) })
    },
    dispose: () => {
      if (!deleting) return;
      deleteKept(keptFolders, log);
      log.info('privacy: everything that was kept is deleted');
    }
  };
}
