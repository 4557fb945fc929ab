import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builderConfig } from '../../scripts/packaging/builderConfig.ts';
import { shippedPackages } from '../../scripts/shippedPackages.ts';
import { networkWordsIn, type AllowedWords } from './networkWords.ts';

const root = resolve(import.meta.dirname, '../..');

/** Names of packages that update an app, count its users, or send home what went wrong. */
const refused: readonly RegExp[] = [
  // Updaters
  /updater|update-electron|auto-?update|nucleus|hazel|squirrel|simple-update-notifier|update-notifier|update-check/,
  /electron-publish|electron-winstaller/,
  // Analytics and telemetry
  /analytics|telemetry|opentelemetry|amplitude|mixpanel|posthog|plausible|matomo|piwik|(?:^|[/@-])segment(?:io)?(?:$|[/-])|heap-api|countly/,
  /aptabase|nucleus-analytics|google-tag|(?:^|[/-])gtag|firebase|datadog|newrelic|applicationinsights|insights|statsd|keen-/,
  // Crash and error reports
  /sentry|bugsnag|rollbar|raygun|honeybadger|crashreport|crash-report|airbrake|logrocket|fullstory|backtrace|minidump/
];

/** They are part of electron-builder, whose parts for publishing nobody calls: `publish` is null, no code ships. */
const onlyOnTheBuildMachine: readonly string[] = [
  'electron-builder-squirrel-windows',
  'electron-publish',
  'electron-winstaller',
  'simple-update-notifier'
];

const lock = z
  .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })
  .parse(JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')));
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, { dev }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 13),
    dev: dev === true
  }));

const isRefused = (name: string): boolean => refused.some((pattern) => pattern.test(name));

describe('the packages in the lock file', () => {
  it('are many, and the patterns know those that are refused', () => {
    expect(installed.length).toBeGreaterThan(300);
    for (const name of [
      'electron-updater',
      '@sentry/electron',
      'posthog-node',
      '@opentelemetry/api',
      'bugsnag'
    ]) {
      expect(isRefused(name), name).toBe(true);
    }
  });

  it('hold no updater, no analytics and no crash reports, but for the parts of the packager that only build', () => {
    const found = installed.filter(({ name }) => isRefused(name));
    expect(found.filter(({ dev }) => !dev)).toEqual([]);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(onlyOnTheBuildMachine));
  });

  it('put none of these into what ships', () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(names.filter(isRefused)).toEqual([]);
  });
});

describe('the packager', () => {
  it('publishes nothing and makes no files for updates', () => {
    expect(builderConfig().publish).toBeNull();
    expect(builderConfig().nsis?.differentialPackage).toBe(false);
    expect(builderConfig().dmg?.writeUpdateInfo).toBe(false);
  });

  it('brings no package along', () => {
    expect(builderConfig().files).toContain('!**/node_modules/**');
  });
});

/** All code of ours that could reach something outside its own process or page, and why it is there. */
const allowedInSource: AllowedWords = {
  'src/main/cli/commandClient.ts': {
    words: ['net'],
    because: 'a socket in the data folder of the user, or a pipe: commands to the Plumbline that runs'
  },
  'src/main/cli/commandServer.ts': { words: ['net'], because: 'the other end of it' },
  'src/main/security/devProtocol.ts': {
    words: ['fetch'],
    because: 'while developing, pages come from the dev server; a packaged app has none'
  },
  'src/renderer/detector/worker/detectorWorker.ts': {
    words: ['fetch'],
    because: 'the pose model, from app://bundle'
  }
};

describe('our own code', () => {
  it('reaches for nothing outside but what is listed with its reason', () => {
    const found = globSync('src/**/*.{ts,tsx}', { cwd: root })
      .map(
        (file) =>
          [file.replaceAll('\\', '/'), networkWordsIn(readFileSync(resolve(root, file), 'utf8'))] as const
      )
      .filter(([, words]) => words.length > 0);
    const allowed = Object.entries(allowedInSource).map(([file, { words }]) => [file, words] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed));
  });

  it('would be found with a client of any kind', () => {
    for (const line of [
      "import { request } from 'node:https';",
      "const dns = require('dns/promises');",
      "await fetch('https://example.com')",
      'autoUpdater.checkForUpdates()',
      'shell.openExternal(url)'
    ]) {
      expect(networkWordsIn(line), line).toHaveLength(1);
    }
  });
});
