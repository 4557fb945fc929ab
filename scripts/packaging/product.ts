import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What installers and desktops say of the product. Words of the app itself are in `src/text`. */
export const product = {
  /** The bundle id of macOS, the app user model id of Windows, the desktop and AppStream id of Linux. */
  id: 'app.plumbline.Plumbline',
  name: 'Plumbline',
  /** Name of the program, the package and its folder on Linux. */
  command: 'plumbline',
  summary: 'posture, breaks and breathing at the desk',
  description: [
    'Plumbline sits in the tray and watches posture through the webcam, on the computer alone. It says so when',
    'somebody slouches or cranes the head forward, and pairs those alerts with movement breaks and breathing.',
    'It does not use the network.'
  ].join(' '),
  authors: 'The Plumbline authors',
  copyright: 'Copyright © 2026 The Plumbline authors'
} as const;

/** The project's folder. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** The version in package.json. */
export function productVersion(): string {
  const content: unknown = JSON.parse(readFileSync(resolve(projectFolder, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(content).version;
}

/**
 * Whom packages name as their maintainer: `PLUMBLINE_MAINTAINER="Name <address>"`, for who builds them. `.invalid` is
 * a domain that is certain not to exist (RFC 2606).
 */
export function maintainer(environment: NodeJS.ProcessEnv): string {
  return environment['PLUMBLINE_MAINTAINER'] ?? `${product.authors} <packages@plumbline.invalid>`;
}
