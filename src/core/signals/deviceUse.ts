/** Who holds a camera or a microphone right now; Plumbline itself is left out. `unknown`: this system does not tell. */
export type DeviceUse =
  { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly holders: readonly DeviceHolder[] };

/** A program that holds a device. */
export type DeviceHolder = {
  /** Tells one holder from another within one run. It may name a program: never shown, logged, stored or sent. */
  readonly id: string;
  /** Since when, on the wall clock, where the system tells. */
  readonly heldSinceMs: number | null;
};

export type DeviceUses = { readonly camera: DeviceUse; readonly microphone: DeviceUse };

export const unknownUse: DeviceUse = { kind: 'unknown' };
export const unknownUses: DeviceUses = { camera: unknownUse, microphone: unknownUse };

export function knownUse(holders: readonly DeviceHolder[]): DeviceUse {
  return { kind: 'known', holders };
}

/** Holders by their ids alone, where a system does not tell since when; each id counts once. */
export function heldBy(ids: Iterable<string>): DeviceUse {
  return knownUse([...new Set(ids)].map((id) => ({ id, heldSinceMs: null })));
}

/** Whether two readings say the same. */
export function sameUses(one: DeviceUses, other: DeviceUses): boolean {
  return sameUse(one.camera, other.camera) && sameUse(one.microphone, other.microphone);
}

function sameUse(one: DeviceUse, other: DeviceUse): boolean {
  if (one.kind === 'unknown' || other.kind === 'unknown') return one.kind === other.kind;
  return (
    one.holders.length === other.holders.length &&
    one.holders.every((holder) =>
      other.holders.some(({ id, heldSinceMs }) => id === holder.id && heldSinceMs === holder.heldSinceMs)
    )
  );
}
