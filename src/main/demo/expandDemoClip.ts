import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** The recording holds five frames a second; Chromium's fake camera plays thirty, whatever a `.mjpeg` file holds. */
const repeats = 6;

/**
 * Writes the recorded clip in the form that Chromium plays at its own pace as a camera: every frame six times.
 * Synchronous, because the file must be there before Chromium starts.
 * @param recording concatenated JPEG pictures, five a second
 * @param target file to write, 30 frames a second
 * @throws Error when the recording is missing or no such clip, or the target cannot be written
 */
export function expandDemoClip(recording: string, target: string): void {
  const frames = splitJpegs(readFileSync(recording));
  if (frames.length === 0) throw new Error(`${recording} holds no JPEG pictures.`);
  const file = openSync(target, 'w');
  try {
    for (const frame of frames) {
      for (let copy = 0; copy < repeats; copy += 1) writeSync(file, frame);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Cuts concatenated JPEGs apart: an end of image (FF D9) followed at once by a start (FF D8). Neither can stand inside
 * the picture data, where FF is always followed by 00 or a restart marker (ITU-T T.81 B.1.1.5).
 */
export function splitJpegs(bytes: Buffer): readonly Buffer[] {
  const seam = Buffer.of(0xff, 0xd9, 0xff, 0xd8);
  const frames: Buffer[] = [];
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return frames;
  let start = 0;
  for (let at = bytes.indexOf(seam); at !== -1; at = bytes.indexOf(seam, start)) {
    frames.push(bytes.subarray(start, at + 2));
    start = at + 2;
  }
  frames.push(bytes.subarray(start));
  return frames;
}
