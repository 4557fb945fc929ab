import type { PreviewFrame } from '../../core/ipc/contract.ts';
import type { PostureState } from '../../core/posture/verdict.ts';

const width = 320;
const height = 240;

/** How the painted person sits, in pixels of 320 × 240: the middle of the face, its size, and the shoulders' height. */
type Sitting = { readonly x: number; readonly y: number; readonly face: number; readonly shoulders: number };

const upright: Sitting = { x: 160, y: 96, face: 34, shoulders: 178 };
const sittings: Readonly<Partial<Record<PostureState, Sitting>>> = {
  slouch: { x: 158, y: 130, face: 38, shoulders: 204 },
  forwardHead: { x: 162, y: 116, face: 39, shoulders: 182 },
  lean: { x: 196, y: 104, face: 34, shoulders: 182 },
  tooClose: { x: 160, y: 108, face: 52, shoulders: 214 },
  lookingDown: { x: 160, y: 118, face: 34, shoulders: 179 }
};

/** A painted room with a person in it, as the camera would send it, and where the landmarks are. */
export async function paintPerson(state: PostureState): Promise<PreviewFrame> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no 2D pictures.');
  const room = context.createLinearGradient(0, 0, width, height);
  room.addColorStop(0, '#c9c2b6');
  room.addColorStop(1, '#8f8a82');
  context.fillStyle = room;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#6f7c85';
  context.fillRect(18, 26, 70, 110);
  context.fillStyle = '#b9c7cf';
  context.fillRect(24, 32, 58, 98);
  const sitting = state === 'away' ? null : (sittings[state] ?? upright);
  if (sitting !== null) paint(context, sitting);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  return {
    t: 0,
    width,
    height,
    jpeg: new Uint8Array(await blob.arrayBuffer()),
    pose: sitting === null ? null : poseOf(sitting),
    picture: { meanLuma: 118, lumaDeviation: 48, change: 3 }
  };
}

function paint(context: OffscreenCanvasRenderingContext2D, { x, y, face, shoulders }: Sitting): void {
  context.fillStyle = '#3f5568';
  context.beginPath();
  context.moveTo(x - face * 2.9, height);
  context.quadraticCurveTo(160 - face * 2.8, shoulders - 6, x - face * 0.8, shoulders - face * 0.5);
  context.lineTo(x + face * 0.8, shoulders - face * 0.5);
  context.quadraticCurveTo(160 + face * 2.8, shoulders - 6, x + face * 2.9, height);
  context.fill();
  context.fillStyle = '#b98a6c';
  context.fillRect(x - face * 0.45, y, face * 0.9, shoulders - y - 6);
  context.fillStyle = '#c99a7b';
  context.beginPath();
  context.ellipse(x, y, face, face * 1.3, 0, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#4a3a30';
  context.beginPath();
  context.ellipse(x, y - face * 0.55, face * 1.05, face * 0.85, 0, Math.PI, 2 * Math.PI);
  context.fill();
}

function poseOf({ x, y, face, shoulders }: Sitting): NonNullable<PreviewFrame['pose']> {
  const point = (dx: number, dy: number): { x: number; y: number; score: number } => ({
    x: x + dx * face,
    y: y + dy * face,
    score: 0.8
  });
  return {
    nose: point(0, 0.25),
    left_eye: point(0.4, -0.05),
    right_eye: point(-0.4, -0.05),
    left_ear: point(0.95, 0.1),
    right_ear: point(-0.95, 0.1),
    left_shoulder: { x: 160 + face * 2.1, y: shoulders + 8, score: 0.8 },
    right_shoulder: { x: 160 - face * 2.1, y: shoulders + 8, score: 0.8 }
  };
}
