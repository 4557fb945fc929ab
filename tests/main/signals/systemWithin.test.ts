import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemWithin } from '../../../src/main/signals/systemWithin.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

describe('a folder that stands for the system', () => {
  it('is where files are read, and nothing outside of it', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'proc/asound/card0'), { recursive: true });
    writeFileSync(join(root, 'proc/asound/card0/id'), 'pretended');
    symlinkSync('/dev/video0', join(root, 'proc/asound/link'));
    const { files } = systemWithin(root, 'linux', {});
    expect(files.list('/proc/asound')?.toSorted()).toEqual(['card0', 'link']);
    expect(files.read('/proc/asound/card0/id')).toBe('pretended');
    expect(files.link('/proc/asound/link')).toBe('/dev/video0');
    expect(files.list('/proc/self')).toBeNull();
  });

  it('has no program but those that lie in it', async () => {
    const { programs } = systemWithin(temporaryFolder(), 'linux', {});
    await expect(programs.ask('gdbus', ['--help'])).resolves.toEqual({
      kind: 'failed',
      why: 'not installed'
    });
  });

  it('is the machine itself where none is given', () => {
    const { files } = systemWithin('', process.platform, process.env);
    expect(files.list(import.meta.dirname)).toContain('systemWithin.test.ts');
  });
});
