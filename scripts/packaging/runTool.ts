import { spawnSync } from 'node:child_process';
import { runProgram } from '../runProgram.ts';

/** A tool of the system and the Debian package that brings it. */
export const toolPackages = {
  'dpkg-deb': 'dpkg',
  rpmbuild: 'rpm',
  lintian: 'lintian',
  'desktop-file-validate': 'desktop-file-utils',
  appstreamcli: 'appstream',
  makensis: 'nsis',
  man: 'man-db'
} as const;

export type Tool = keyof typeof toolPackages;

/** Whether a tool is there. */
export function hasTool(tool: Tool): boolean {
  const { error } = spawnSync(tool, ['--version'], { stdio: 'ignore' });
  return error === undefined;
}

/**
 * Runs a tool, and throws with what it said where it fails.
 * @returns what it wrote
 */
export async function runTool(
  tool: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {}
): Promise<string> {
  const { code, output } = await runProgram(tool, given, {
    environment: { ...process.env, LC_ALL: 'C.UTF-8', ...environment }
  });
  if (code !== 0) throw new Error(`${tool} failed:\n${output.trim()}`);
  return output;
}

/** What to install for tools that are missing, in one line. */
export function installLine(missing: readonly Tool[]): string {
  return `sudo apt-get install ${missing.map((tool) => toolPackages[tool]).join(' ')}`;
}
