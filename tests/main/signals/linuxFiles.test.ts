import { spawn } from 'node:child_process';
import { closeSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnProcess, processesHolding, processName } from '../../../src/main/signals/linuxProcesses.ts';
import { systemFiles } from '../../../src/main/signals/systemFiles.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';
import { fakeFiles } from './fakeFiles.ts';

describe('files of the system', () => {
  it('are read, listed and followed; what is not there is null', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'type'), 'Mains\n');
    symlinkSync('somewhere', join(folder, 'link'));
    expect(systemFiles.read(join(folder, 'type'))).toBe('Mains\n');
    expect(systemFiles.list(folder)?.toSorted()).toEqual(['link', 'type']);
    expect(systemFiles.link(join(folder, 'link'))).toBe('somewhere');
    expect(systemFiles.read(join(folder, 'nothing'))).toBeNull();
    expect(systemFiles.read(folder)).toBeNull();
    expect(systemFiles.list(join(folder, 'nothing'))).toBeNull();
    expect(systemFiles.link(join(folder, 'type'))).toBeNull();
  });

  it('are cut off when they do not end', () => {
    const file = join(temporaryFolder(), 'long');
    writeFileSync(file, 'x'.repeat(1024 * 1024));
    expect(systemFiles.read(file)?.length).toBe(256 * 1024);
  });
});

describe('the processes of Linux', () => {
  const stat = (id: number, name: string, parent: number) =>
    `${id} (${name}) S ${parent} ${id} ${id} 0 -1 4194560`;
  const files = fakeFiles({
    '/proc/100/stat': stat(100, 'plumbline', 1),
    '/proc/110/stat': stat(110, 'plumb) S 7 (line', 100),
    '/proc/120/stat': stat(120, 'plumbline', 110),
    '/proc/200/stat': stat(200, 'zoom', 1),
    '/proc/200/comm': 'zoom\n',
    '/proc/300/stat': stat(300, 'loop', 301),
    '/proc/301/stat': stat(301, 'loop', 300)
  });

  it('are ours when we or one of ours started them', () => {
    expect([100, 110, 120, 200, 300, 999].map((id) => isOwnProcess(files, 100, id))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ]);
  });

  it('have a name, or none when they are gone', () => {
    expect(processName(files, 200)).toBe('zoom');
    expect(processName(files, 999)).toBe('');
  });

  it.runIf(process.platform === 'linux')('that hold a file are found among the real ones', async () => {
    const file = join(temporaryFolder(), 'camera');
    writeFileSync(file, '');
    const descriptor = openSync(file, 'r');
    const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
      stdio: [descriptor, 'pipe', 'ignore']
    });
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    const holding = await processesHolding(systemFiles, new Set([file]));
    closeSync(descriptor);
    child.kill();
    expect(new Set(holding)).toEqual(new Set([process.pid, child.pid]));
    expect(isOwnProcess(systemFiles, process.pid, child.pid ?? 0)).toBe(true);
    expect(isOwnProcess(systemFiles, child.pid ?? 0, process.pid)).toBe(false);
  });
});
