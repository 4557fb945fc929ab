import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIntroduced, type Onboarding } from '../../../src/core/onboarding/onboarding.ts';
import type { MonitorEvent } from '../../../src/core/monitor/monitorEvent.ts';
import { createOnboardingService } from '../../../src/main/onboarding/onboardingService.ts';
import { composeKeeping } from '../../../src/main/settings/composeKeeping.ts';
import { createText } from '../../../src/text/createText.ts';
import { fileBoxes } from '../../fakes/fileBoxes.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function keeping({
  exportAllowed = true,
  forbiddenMeanwhile = false,
  stored = null
}: { exportAllowed?: boolean; forbiddenMeanwhile?: boolean; stored?: Onboarding | null } = {}) {
  let allowed = exportAllowed;
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'settings.json'), '{}');
  writeFileSync(join(folder, 'Preferences'), '{}');
  const done: string[] = [];
  const events: MonitorEvent[] = [];
  const saved: Onboarding[] = [];
  const onboarding = createOnboardingService({
    stored,
    known: false,
    save: (next) => void saved.push(next),
    changed: () => void done.push(isIntroduced(onboarding.current(), false) ? 'introduced' : 'refreshed')
  });
  const made = composeKeeping({
    app: {
      relaunch: (options) => void done.push(`relaunch ${(options?.args ?? []).join(' ')}`),
      quit: () => void done.push('quit')
    },
    shell: {
      openPath: (path) => {
        done.push(`open ${path === folder ? 'the folder' : path}`);
        return Promise.resolve('');
      }
    },
    boxes: fileBoxes(
      {
        showSaveDialog: () => {
          allowed = allowed && !forbiddenMeanwhile;
          return Promise.resolve({ canceled: false, filePath: join(folder, 'mine.json') });
        },
        showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] })
      },
      () => allowed
    ),
    keptFolders: { data: folder, log: join(folder, 'logs') },
    happened: (event) => void events.push(event),
    choices: () => ({}),
    onboarding,
    runArguments: ['.', '--hidden'],
    demo: false,
    text: createText('en'),
    folder: () => folder,
    now: () => 0,
    log: heardLog()
  });
  return { ...made, folder, done, events, saved, onboarding };
}

describe('everything that is kept', () => {
  it('stays when Plumbline quits as usual', () => {
    const { dispose, folder } = keeping();
    dispose();
    expect(readdirSync(folder).toSorted()).toEqual(['Preferences', 'settings.json']);
  });

  it('is deleted at the end of a run that was asked to, and Plumbline starts anew, in sight', () => {
    const { handlers, dispose, folder, done } = keeping();
    handlers['privacy:deleteAll'](null, 1);
    expect(done).toEqual(['relaunch .', 'quit']);
    expect(readdirSync(folder)).toContain('settings.json');
    dispose();
    expect(readdirSync(folder)).toEqual(['Preferences']);
  });

  it('is measured, and its folder opened', () => {
    const { answers, handlers, folder, done } = keeping();
    expect(answers['privacy:facts'](null, 1)).toMatchObject({ folder, bytes: { settings: 2, browser: 2 } });
    handlers['privacy:openFolder'](null, 1);
    expect(done).toEqual(['open the folder']);
  });

  it('is written to no file where a policy forbids that', async () => {
    const { answers, folder } = keeping({ exportAllowed: false });
    expect(await answers['settings:export'](null, 1)).toEqual({ kind: 'cancelled' });
    expect(readdirSync(folder)).not.toContain('mine.json');
  });

  it('is written to no file where such a policy came while the box for it was open', async () => {
    const { answers, folder } = keeping({ forbiddenMeanwhile: true });
    expect(await answers['settings:export'](null, 1)).toEqual({ kind: 'cancelled' });
    expect(readdirSync(folder)).not.toContain('mine.json');
  });
});

describe('setting up', () => {
  it('is remembered step by step, and tells when the user has read what the camera is for', () => {
    const { handlers, saved, done, onboarding } = keeping();
    expect(onboarding.current()).toEqual({ step: 'what' });
    handlers['onboarding:go']('camera', 1);
    handlers['onboarding:go']('camera', 1);
    handlers['onboarding:end'](null, 1);
    expect(saved).toEqual([{ step: 'what' }, { step: 'camera' }, { step: null }]);
    expect(done).toEqual(['introduced', 'introduced']);
  });

  it('is begun again when asked for', () => {
    const { handlers, saved, done } = keeping({ stored: { step: null } });
    handlers['onboarding:begin'](null, 1);
    expect(saved).toEqual([{ step: 'what' }]);
    expect(done).toEqual(['refreshed']);
  });
});

it('a reset goes to the monitor, which forgets the choices', () => {
  const { handlers, events } = keeping();
  handlers['settings:reset'](['theme'], 1);
  expect(events).toEqual([{ kind: 'settingsReset', keys: ['theme'] }]);
});
