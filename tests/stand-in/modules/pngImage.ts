import { crc32, deflateSync } from 'node:zlib';

export type ImageSize = { readonly width: number; readonly height: number };

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The size in pixels of a PNG or JPEG, or null when the bytes are neither. */
export function pictureSize(bytes: Buffer): ImageSize | null {
  // PNG: the first chunk is IHDR with width and height at 16 and 20 (PNG specification, 11.2.2).
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(pngSignature)) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null;
}

/** A PNG of four bytes a pixel, as Electron's bitmaps are: blue, green, red, alpha, from the top left. */
export function encodePng(bitmap: Buffer, { width, height }: ImageSize): Buffer {
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter type; 0 is none.
    const row = y * (width * 4 + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = row + x * 4;
      rows[to] = bitmap[from + 2] ?? 0;
      rows[to + 1] = bitmap[from + 1] ?? 0;
      rows[to + 2] = bitmap[from] ?? 0;
      rows[to + 3] = bitmap[from + 3] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a channel, colour type 6 (RGB with alpha), no interlacing.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Walks the segments up to the frame header, markers C0–CF but C4, C8 and CC (ITU T.81, B.1.1.3). */
function jpegSize(bytes: Buffer): ImageSize | null {
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
