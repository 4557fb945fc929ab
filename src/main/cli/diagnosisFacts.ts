import { readdirSync, readFileSync, statSync } from 'node:fs';
import { arch, cpus, homedir, hostname, release, totalmem, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '../../core/policy/policy.ts';
import type { DiagnosisFacts } from './diagnosis.ts';
import type { PersonalNames } from './scrubbed.ts';

export type DiagnosisPlaces = {
  readonly version: string;
  readonly isPackaged: boolean;
  readonly userData: string;
  readonly logs: string;
  /** The system's own word on camera access: macOS and Windows. */
  readonly cameraAccess: () => string;
};

/** Gathers what a diagnosis tells. What cannot be read is told as such; nothing is changed. */
export function gatherDiagnosis(
  places: DiagnosisPlaces,
  read: { readonly policy: Policy; readonly milliseconds: number },
  now: Date
): DiagnosisFacts {
  const { platform, env } = process;
  // Electron's own are missing where its module is stood in for.
  const versions = new Map(Object.entries(process.versions));
  return {
    at: now.toISOString(),
    versions: {
      plumbline: places.version,
      electron: versions.get('electron') ?? 'none',
      chromium: versions.get('chrome') ?? 'none',
      node: process.versions.node
    },
    system: {
      platform: `${platform} ${arch()} ${release()}`,
      packaged: String(places.isPackaged),
      desktop: env['XDG_CURRENT_DESKTOP'] ?? 'unknown',
      session: env['XDG_SESSION_TYPE'] ?? 'unknown',
      display: env['WAYLAND_DISPLAY'] !== undefined || env['DISPLAY'] !== undefined ? 'yes' : 'unknown',
      language: Intl.DateTimeFormat().resolvedOptions().locale,
      processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      memory: `${Math.round(totalmem() / 2 ** 20)} MB`
    },
    camera: {
      access: platform === 'linux' ? 'not asked for on this system' : orUnknown(places.cameraAccess),
      ...(platform === 'linux' ? { devices: orUnknown(linuxCameras) } : {})
    },
    policy: read.policy,
    policyMilliseconds: read.milliseconds,
    files: filesIn(places.userData),
    log: ['main.old.log', 'main.log'].map((name) => textOf(join(places.logs, name))).join(''),
    names: personalNames()
  };
}

/** How many there are, and whether this account may open them; not what they are called. */
function linuxCameras(): string {
  const devices = readdirSync('/dev').filter((name) => /^video\d+$/u.test(name));
  return `${devices.length} video devices`;
}

const ownFiles = /^(?:settings|state|baselines|wellbeing|check-?in|history)[\w.-]*$/iu;

function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = orNone(() => readdirSync(folder).filter((name) => ownFiles.test(name)));
  return Object.fromEntries(
    names.map((name) => [
      name,
      orUnknown(() => {
        const { size, mode } = statSync(join(folder, name));
        return `${size} bytes, mode ${(mode & 0o777).toString(8)}`;
      })
    ])
  );
}

function personalNames(): PersonalNames {
  return {
    home: homedir(),
    // Throws where the account has no entry, as in some containers.
    userName: orUnknown(() => userInfo().username, ''),
    fullName: process.platform === 'linux' ? fullNameOf(orUnknown(() => userInfo().username, '')) : '',
    hostName: hostname()
  };
}

/** The comment field of the account, up to its first comma. */
function fullNameOf(userName: string): string {
  const line = textOf('/etc/passwd')
    .split('\n')
    .find((each) => each.startsWith(`${userName}:`));
  return line?.split(':')[4]?.split(',')[0] ?? '';
}

function textOf(path: string): string {
  return orUnknown(() => readFileSync(path, 'utf8'), '');
}

function orUnknown(read: () => string, otherwise = 'unknown'): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function orNone(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
