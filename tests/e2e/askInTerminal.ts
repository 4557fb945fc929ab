import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** What a command of the command line printed, as JSON where it is that, and its exit code. */
export type TerminalAnswer = { readonly code: number; readonly answer: unknown };

/** Runs a command as somebody in a terminal does: another start of the program, without a display. Stand-in only. */
export async function askInTerminal(
  app: ElectronApplication,
  command: readonly string[]
): Promise<TerminalAnswer> {
  const userData = await app.evaluate((electron) => electron.app.getPath('userData'));
  const program = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
  const args = [resolve(import.meta.dirname, '../..'), `--user-data-dir=${userData}`, ...command];
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  return new Promise((done) => {
    execFile(program, args, { env }, (error, output) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
      done({ code, answer: jsonOrText(output.trim()) });
    });
  });
}

function jsonOrText(output: string): unknown {
  try {
    const value: unknown = JSON.parse(output);
    return value;
  } catch {
    return output;
  }
}
