import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStateFile } from '../../../src/main/storage/stateFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

function opened(content?: string, folder = temporaryFolder()) {
  if (content !== undefined) writeFileSync(join(folder, 'state.json'), content);
  const file = openStateFile(fileParts(folder).parts);
  return { file, folder };
}

describe('the state file', () => {
  it('knows nothing at first', () => {
    expect(opened().file).toMatchObject({ pause: null, dashboardBounds: null });
  });

  it('remembers a pause and the place of the window over a restart', () => {
    const { file, folder } = opened();
    const bounds = { x: -5, y: 10, width: 800, height: 600 };
    file.savePause({ until: 12 });
    file.saveDashboardBounds(bounds);
    expect(opened(undefined, folder).file).toMatchObject({ pause: { until: 12 }, dashboardBounds: bounds });
    file.savePause(null);
    expect(opened(undefined, folder).file).toMatchObject({ pause: null, dashboardBounds: bounds });
  });

  it('stays paused when its file cannot be opened at all', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'state.json'));
    expect(opened(undefined, folder).file.pause).toEqual({ until: null });
  });

  it.each([
    ['{"pause":{"until":"soon"}}'],
    ['{"pause":true}'],
    // As a newer version might write it.
    ['{"pause":{"kind":"meeting","version":2}}'],
    ['{"pause":'],
    ['']
  ])('stays paused when it cannot read whether there was a pause: %s', (content) => {
    expect(opened(content).file.pause).toEqual({ until: null });
  });

  it('forgets a place that is none', () => {
    const { file } = opened('{"pause":null,"dashboardBounds":{"x":0,"y":0,"width":-1,"height":5}}');
    expect(file).toMatchObject({ pause: null, dashboardBounds: null });
  });

  it('remembers the folder of exports and what was told of evening and week over a restart', () => {
    const { file, folder } = opened();
    expect(file).toMatchObject({ exportFolder: null, summaries: { eveningOn: null, digestOn: null } });
    file.saveExportFolder('/home/me/reports');
    file.saveSummaries({ eveningOn: '2026-07-17', digestOn: null });
    expect(opened(undefined, folder).file).toMatchObject({
      exportFolder: '/home/me/reports',
      summaries: { eveningOn: '2026-07-17', digestOn: null }
    });
  });

  it('forgets what it cannot understand of either', () => {
    const { file } = opened('{"exportFolder":7,"summaries":{"eveningOn":"yesterday","digestOn":null}}');
    expect(file).toMatchObject({ exportFolder: null, summaries: { eveningOn: null, digestOn: null } });
  });
});
