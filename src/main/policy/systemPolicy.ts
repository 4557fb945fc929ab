import { userInfo } from 'node:os';
import { systemPrograms } from '../signals/programs.ts';
import { filePolicy, linuxPolicyFile } from './filePolicy.ts';
import type { PolicyPort } from './followPolicy.ts';
import { macPolicy } from './macPolicy.ts';
import { windowsPolicy } from './windowsPolicy.ts';

/** Root on Linux and macOS. */
const administratorId = 0;

/**
 * Where this system keeps policies.
 * @param trialFile a file that stands for all of it in a trial run, owned by whoever tries; empty: the system's own
 */
export function systemPolicy(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  trialFile: string
): PolicyPort {
  if (trialFile !== '') return filePolicy(trialFile, process.getuid?.() ?? null);
  const programs = systemPrograms(platform, environment);
  if (platform === 'win32') return windowsPolicy(programs);
  if (platform === 'darwin') return macPolicy(programs, userInfo().username, administratorId);
  return filePolicy(linuxPolicyFile, administratorId);
}
