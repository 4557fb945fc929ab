/** The part of `app.commandLine` that is used. */
export type CommandLine = { appendSwitch(name: string, value?: string): void };

/**
 * Chromium's own errands. Pages are filtered per session; these keep Chromium itself from going out, and give it
 * no name server to ask: only loopback names resolve.
 */
export function quietChromium(commandLine: CommandLine): void {
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost');
}

/**
 * On Wayland no program hears keys of others; the desktop's portal does it for those that ask.
 * Source: https://electronjs.org/docs/api/global-shortcut
 */
export function askPortalForShortcuts(commandLine: CommandLine, platform: NodeJS.Platform): void {
  if (platform === 'linux') commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}

/**
 * Keeps the room for young objects small in every page. Each look of the model leaves a few hundred objects behind; V8
 * enlarges that room from 1 MB to 16 as they come, twice over, in hours: the detector grew from 85 to 120 MB in
 * five thousand looks, and with this stays at 94 over fifteen thousand, at the same time per look
 * (docs/performance.md). Pages only: main's V8 has started by now.
 */
export function keepHeapsSmall(commandLine: CommandLine): void {
  commandLine.appendSwitch('js-flags', '--max-semi-space-size=1');
}

/**
 * Plays a recording as the only camera. Source: Chromium's media/base/media_switches.cc; the recording is motion
 * JPEG in 4:2:0 (4:2:2 gives black pictures).
 */
export function playAsCamera(commandLine: CommandLine, recording: string): void {
  commandLine.appendSwitch('use-fake-device-for-media-stream');
  commandLine.appendSwitch('use-file-for-fake-video-capture', recording);
}
