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
 * Features of Chromium that are off without us. A switch has one value: they are asked for together.
 *
 * `NetworkServiceInProcess2`: Chromium's network code runs in the main process instead of one of its own, which takes
 * about 30 MB. Nothing is ever fetched but the app's own pages, which do not pass through it: there is no stranger's
 * answer that it would have to be kept apart with.
 *
 * `GlobalShortcutsPortal`: on Wayland no program hears keys of others; the desktop's portal does it for those that ask.
 * Source: https://electronjs.org/docs/api/global-shortcut
 */
export function enableFeatures(commandLine: CommandLine, platform: NodeJS.Platform): void {
  const features = ['NetworkServiceInProcess2', ...(platform === 'linux' ? ['GlobalShortcutsPortal'] : [])];
  commandLine.appendSwitch('enable-features', features.join(','));
}

/**
 * Plays a recording as the only camera. Source: Chromium's media/base/media_switches.cc; the recording is motion
 * JPEG in 4:2:0 (4:2:2 gives black pictures).
 */
export function playAsCamera(commandLine: CommandLine, recording: string): void {
  commandLine.appendSwitch('use-fake-device-for-media-stream');
  commandLine.appendSwitch('use-file-for-fake-video-capture', recording);
}
