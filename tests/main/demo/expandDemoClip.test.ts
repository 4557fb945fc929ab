import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expandDemoClip, splitJpegs } from '../../../src/main/demo/expandDemoClip.ts';

const recording = resolve(import.meta.dirname, '../../../resources/demo/demo.mjpeg');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-demo-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the demo recording', () => {
  it('is small enough to ship and holds a bit more than a minute of pictures', () => {
    expect(statSync(recording).size).toBeLessThan(3_000_000);
    const frames = splitJpegs(readFileSync(recording));
    expect(frames.length / 5).toBeGreaterThan(60);
    for (const frame of frames) {
      expect(frame.readUInt16BE(0)).toBe(0xff_d8);
      expect(frame.readUInt16BE(frame.length - 2)).toBe(0xff_d9);
    }
  });

  it('is written with every picture six times in a row, for a camera of thirty a second', () => {
    const target = join(folder, 'camera.mjpeg');
    expandDemoClip(recording, target);
    const once = splitJpegs(readFileSync(recording));
    const played = splitJpegs(readFileSync(target));
    expect(played).toHaveLength(once.length * 6);
    expect(played.every((frame, index) => frame.equals(once[Math.floor(index / 6)] ?? Buffer.of()))).toBe(
      true
    );
  });

  it('that is missing or no film is an error that names it', () => {
    const broken = join(folder, 'broken.mjpeg');
    writeFileSync(broken, 'not a picture');
    expect(() => expandDemoClip(broken, join(folder, 'out.mjpeg'))).toThrow(/broken\.mjpeg/);
    expect(() => expandDemoClip(join(folder, 'none.mjpeg'), join(folder, 'out.mjpeg'))).toThrow(
      /none\.mjpeg/
    );
  });
});
