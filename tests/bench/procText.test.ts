import { describe, expect, it } from 'vitest';
import { parseOwnMemory, parsePss, parseSleeps, parseStat, roleOf } from './procText.ts';

const stat = (name: string): string =>
  `4711 (${name}) S 42 4711 4711 0 -1 4194560 9123 0 12 0 250 31 7 3 20 0 14 0 99887 1234567 8910 184467 1 1 0`;

describe('reading /proc', () => {
  it('finds parent and time of a process whatever its name', () => {
    for (const name of ['node', 'Web Content', 'a) S 1 2 (b', '']) {
      expect(parseStat(stat(name))).toEqual({ pid: 4711, parent: 42, ticks: 281 });
    }
  });

  it('says nothing of what is no line of a process', () => {
    for (const text of ['', '4711 node S 42', '4711 (node) S', '4711 (node) S x y', '(node) S 42']) {
      expect(parseStat(text)).toBeNull();
    }
  });

  it('takes the proportional set size in bytes, not one of its parts, and what of it is no mapped file', () => {
    const rollup = [
      '55d0c0a5c000-7ffd1a9f3000 ---p 00000000 00:00 0                          [rollup]',
      'Rss:              123456 kB',
      'Pss:               45678 kB',
      'Pss_Dirty:         40000 kB',
      'Pss_Anon:          39000 kB',
      'Pss_File:           6000 kB',
      'Pss_Shmem:           678 kB'
    ].join('\n');
    expect(parsePss(rollup)).toBe(45_678 * 1024);
    expect(parseOwnMemory(rollup)).toBe(39_678 * 1024);
    expect(parseOwnMemory('Pss:               45678 kB')).toBeNull();
    expect(parsePss('Rss: 123456 kB\nPss_Dirty: 40000 kB')).toBeNull();
    expect(parsePss('')).toBeNull();
  });

  it('counts how often a process woke by itself, not how often it was interrupted', () => {
    const status = ['Name:\tnode', 'voluntary_ctxt_switches:\t217', 'nonvoluntary_ctxt_switches:\t31'].join(
      '\n'
    );
    expect(parseSleeps(status)).toBe(217);
    expect(parseSleeps('nonvoluntary_ctxt_switches:\t31')).toBeNull();
  });

  it('tells Chromium’s processes apart by their command lines', () => {
    const of = (...words: readonly string[]): string =>
      roleOf(['/usr/bin/app', ...words, ''].join('\0'), false);
    expect(of('--type=renderer', '--lang=en')).toBe('renderer');
    expect(of('--type=gpu-process')).toBe('gpu');
    expect(of('--type=utility', '--utility-sub-type=network.mojom.NetworkService')).toBe('network');
    expect(of('--type=utility', '--utility-sub-type=video_capture.mojom.VideoCaptureService')).toBe(
      'capture'
    );
    expect(of('--type=utility', '--utility-sub-type=audio.mojom.AudioService')).toBe('audio');
    expect(of('--type=zygote')).toBe('other');
    expect(of('--user-data-dir=/tmp/x')).toBe('browser');
    expect(of('--version')).toBe('other');
    expect(roleOf('/usr/bin/electron\0.\0--user-data-dir=/tmp/x\0', true)).toBe('main');
    expect(roleOf('/usr/bin/chromium --type=renderer --lang=en\0', false)).toBe('renderer');
  });
});
