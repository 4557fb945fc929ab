import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/main/system/log.ts';
import { openLogFile } from '../../../src/main/system/logFile.ts';
import { createStatusLog } from '../../../src/main/system/statusLog.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { cameraOn, runMonitor } from '../../fakes/monitorRun.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

describe('the log', () => {
  it('names no person: the home folder is written as ~', () => {
    const lines: string[] = [];
    const sink = {
      info: (line: string) => void lines.push(line),
      warn: () => undefined,
      error: (line: string) => void lines.push(line)
    };
    const log = createLog(sink, '/home/maria');
    log.info('read /home/maria/.config/Plumbline');
    log.error('failed', new Error('ENOENT: /home/maria/x'));
    expect(lines[0]).toBe('read ~/.config/Plumbline');
    expect(lines.join()).not.toContain('maria');
  });

  it('takes the folder of somebody whose name begins alike for another one', () => {
    const lines: string[] = [];
    const sink = {
      info: (line: string) => void lines.push(line),
      warn: () => undefined,
      error: () => undefined
    };
    const log = createLog(sink, '/home/ann');
    log.info('read /home/annette/x and /home/ann.old/x, then /home/ann/x and /home/ann.');
    createLog(sink, '/').info('read /srv/x');
    expect(lines).toEqual(['read /home/annette/x and /home/ann.old/x, then ~/x and ~.', 'read /srv/x']);
  });

  it('writes to its file only, and turns a full file over', () => {
    const folder = temporaryFolder();
    const logger = electronLog.create({ logId: 'log-test' });
    const sink = openLogFile(logger, folder);
    sink.info('first line');
    const path = join(folder, 'main.log');
    expect(readFileSync(path, 'utf8')).toMatch(/\[info\] +first line/u);
    expect(logger.transports.console.level).toBe(false);
    const kilobyte = 'x'.repeat(1024);
    for (let line = 0; line < 1100; line += 1) sink.warn(kilobyte);
    expect(existsSync(join(folder, 'main.old.log'))).toBe(true);
    expect(statSync(path).size).toBeLessThan(1.1 * 1024 * 1024);
  });

  it('makes its folder, also one that is deleted while it writes', () => {
    const folder = join(temporaryFolder(), 'not', 'there');
    const sink = openLogFile(electronLog.create({ logId: 'log-folder' }), folder);
    sink.info('first line');
    rmSync(folder, { recursive: true });
    sink.error('second line');
    expect(readFileSync(join(folder, 'main.log'), 'utf8')).toMatch(/^\[.*\[error\] second line/u);
  });

  it('is lived without where its folder cannot be made, and again while its file cannot be written', () => {
    const place = join(temporaryFolder(), 'logs');
    writeFileSync(place, '');
    // The logger of the app itself: what electron-log has to say of files comes through it.
    const nowhere = openLogFile(electronLog, place);
    expect(() => nowhere.error('lost')).not.toThrow();
    expect(readFileSync(place, 'utf8')).toBe('');

    const folder = temporaryFolder();
    mkdirSync(join(folder, 'main.log'));
    const blocked = openLogFile(electronLog.create({ logId: 'log-blocked' }), folder);
    expect(() => blocked.error('lost')).not.toThrow();
  });

  it('tells the troubles of camera and engine once each, and no measure', () => {
    const log = heardLog();
    const statusLog = createStatusLog(log);
    const run = runMonitor();
    run.happened({ kind: 'detectorReady' });
    statusLog(run.snapshot());
    run.happened(cameraOn);
    statusLog(run.snapshot());
    statusLog(run.snapshot());
    run.happened({ kind: 'cameraReported', report: { kind: 'problem', problem: 'busy' } });
    statusLog(run.snapshot());
    run.wait(1);
    statusLog(run.snapshot());
    run.happened({ kind: 'engineFailed', problem: { kind: 'modelCorrupt', detail: 'movenet.bin' } });
    statusLog(run.snapshot());
    expect(log.lines).toEqual([
      'info camera: starting',
      'info camera: on',
      'warn camera: problem (busy)',
      'info camera: off (engineFailed)',
      'error engine: modelCorrupt movenet.bin'
    ]);
  });
});
