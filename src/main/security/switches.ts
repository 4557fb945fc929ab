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
 * Plays a recording as the only camera. Source: Chromium's media/base/media_switches.cc; the recording is motion
 * JPEG in 4:2:0 (4:2:2 gives black pictures).
 */
export function playAsCamera(commandLine: CommandLine, recording: string): void {
  commandLine.appendSwitch('use-fake-device-for-media-stream');
  commandLine.appendSwitch('use-file-for-fake-video-capture', recording);
}
