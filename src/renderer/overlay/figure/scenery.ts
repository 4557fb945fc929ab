/** What stands around a drawn person, in hairlines on the same grid. */
export const floorY = 180;

export const floor = `M36 ${floorY} H164`;

/** A chair for somebody who faces right, under the `sitting` pose. */
export const chair =
  'M61 84 C58 100 59 116 63 128 C65 142 66 149 74 149 H104 M84 149 V172 M66 180 C68 172 100 172 102 180';

/** A window with hills, far away. */
export const view =
  'M136 34 H188 V112 H136 Z M136 92 C148 74 154 76 162 88 C168 80 176 78 188 90 M172 50 a5 5 0 1 0 0.01 0 Z';

/** An arrow that bends from one point to another. */
export function arrow(path: string, tip: readonly [number, number], towards: number): string {
  const barb = (turn: number): string => {
    const radians = ((towards + turn) * Math.PI) / 180;
    return `${Math.round((tip[0] - 5 * Math.sin(radians)) * 100) / 100} ${Math.round((tip[1] - 5 * Math.cos(radians)) * 100) / 100}`;
  };
  return `${path} M${barb(-35)} L${tip[0]} ${tip[1]} L${barb(35)}`;
}
