import { type DeviceHolder, type DeviceUse, type DeviceUses, knownUse, unknownUses } from './deviceUse.ts';

/**
 * Windows (from 10 version 1903) writes down in the registry which program uses camera and microphone:
 * `HKCU\…\CapabilityAccessManager\ConsentStore\webcam|microphone`, store apps by package name, all others under
 * `NonPackaged` by their path with `#` for `\`. `LastUsedTimeStop` is 0 while the program uses the device; times are
 * FILETIME. Not documented by Microsoft; it is what "recently used" in the privacy settings shows.
 */
export const consentStoreKey =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

type Usage = { readonly key: string; start: bigint | null; stop: bigint | null };

/**
 * Reads what `reg query` prints of the store.
 * @param ownProgram path of our own program, which does not count
 * @param startedMs when the system started, epoch milliseconds: a program that was cut off by a crash of the system
 *   stays marked as using its device
 */
export function parseConsentStore(output: string, ownProgram: string, startedMs: number): DeviceUses {
  const usages = usagesIn(output);
  if (usages.length === 0 && !/^HKEY_/mu.test(output)) return unknownUses;
  const ownKey = comparable(`NonPackaged\\${ownProgram.replaceAll('\\', '#')}`);
  const use = (device: 'webcam' | 'microphone'): DeviceUse =>
    knownUse(
      usages.flatMap(({ key, start, stop }): readonly DeviceHolder[] => {
        const [, name] = new RegExp(`\\\\ConsentStore\\\\${device}\\\\(.+)$`, 'iu').exec(key) ?? [];
        if (name === undefined || stop !== 0n || start === null || start === 0n) return [];
        if (comparable(name) === ownKey) return [];
        const heldSinceMs = epochMsOf(start);
        return heldSinceMs < startedMs ? [] : [{ id: name, heldSinceMs }];
      })
    );
  return { camera: use('webcam'), microphone: use('microphone') };
}

function usagesIn(output: string): readonly Usage[] {
  const usages: Usage[] = [];
  for (const line of output.split(/\r?\n/u)) {
    if (line.startsWith('HKEY_')) usages.push({ key: line.trimEnd(), start: null, stop: null });
    const [, name, value] = /^\s+LastUsedTime(Start|Stop)\s+REG_QWORD\s+(0x[\da-f]+)\s*$/iu.exec(line) ?? [];
    const usage = usages.at(-1);
    if (usage === undefined || value === undefined) continue;
    if (name === 'Start') usage.start = BigInt(value);
    else usage.stop = BigInt(value);
  }
  return usages;
}

/** `reg` writes in the console's code page, so letters beyond ASCII arrive damaged: they count as one unknown letter. */
function comparable(name: string): string {
  return name.toLowerCase().replaceAll(/[^\x20-\x7e]+/gu, '?');
}

/** FILETIME counts 100 ns since 1601-01-01 UTC (Microsoft, "FILETIME structure"). */
function epochMsOf(fileTime: bigint): number {
  return Number(fileTime / 10_000n - 11_644_473_600_000n);
}
