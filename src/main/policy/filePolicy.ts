import type { PolicySource } from '../../core/policy/policySource.ts';
import type { PolicyPort } from './followPolicy.ts';
import { foundIn } from './policyText.ts';
import { readTrustedFile } from './trustedFile.ts';
import { watchPath } from './watchPath.ts';

export const linuxPolicyFile = '/etc/plumbline/policy.json';

/**
 * A policy in a JSON file.
 * @param ownerId who must own it; null: not asked
 */
export function filePolicy(path: string, ownerId: number | null): PolicyPort {
  return {
    read: () => Promise.resolve([readFilePolicy(path, ownerId)]),
    watch: (changed) => watchPath(path, changed)
  };
}

function readFilePolicy(path: string, ownerId: number | null): PolicySource {
  const file = readTrustedFile(path, ownerId);
  const found = file.kind === 'bytes' ? foundIn(file.bytes.toString('utf8')) : file;
  return { place: path, form: 'json', found };
}
