/**
 * Whether a recording device of ALSA is open, from `/proc/asound/card…/pcm…c/sub…/status`: `closed`, or several lines
 * with `state:` and `owner_pid`. A sound server closes it some seconds after the last program has stopped listening.
 * @returns the process that has it open, or null while it is closed
 */
export function parseCaptureStatus(text: string): string | null {
  if (!/^state:/mu.test(text)) return null;
  return /^owner_pid\s*:\s*(\d+)/mu.exec(text)?.[1] ?? 'unnamed';
}

/** Whether a folder of a card belongs to a recording device: `pcm0c`, in contrast to `pcm0p` for playing. */
export function isCaptureFolder(name: string): boolean {
  return /^pcm\d+c$/u.test(name);
}
