/** Says on standard output what a desktop would show in its tray and notifications. */
export type Speaker = {
  tray(tooltip: string): void;
  notification(title: string, body: string): void;
  /** A page could not open a camera; `errorName` is a DOMException's. */
  cameraFailed(errorName: string): void;
  /** A window was shown; said only where that was asked for. */
  windowShown(address: string): void;
  say(line: string): void;
};

/**
 * @param write null keeps silent, as under a test runner
 * @param windows whether windows are spoken of as well: who sits before them sees them
 */
export function createSpeaker(write: ((line: string) => void) | null, windows = false): Speaker {
  let lastTray = '';
  let lastCameraError = '';
  const say = (line: string): void => write?.(line);
  return {
    say,
    windowShown: (address) => {
      if (windows) say(`window: ${address}`);
    },
    cameraFailed: (errorName) => {
      // Retries fail alike: said once, until it fails in another way.
      if (errorName === lastCameraError) return;
      lastCameraError = errorName;
      if (errorName === 'NotFoundError')
        say('camera: none found. `npm start -- --demo` shows Plumbline with a recorded one.');
    },
    tray: (tooltip) => {
      const line = oneLine(tooltip);
      if (line === '' || isSameState(lastTray, line)) return;
      lastTray = line;
      say(`tray: ${line}`);
    },
    notification: (title, body) => say(`notification: ${oneLine([title, body].filter(Boolean).join('\n'))}`)
  };
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' — ');
}

/**
 * A tooltip that only counts on is not news: "Upright", "Upright for 1 s" and "Upright for 2 s · Short break in 20 min"
 * are one state. What follows a dot only goes along; the state itself is told by the words before its first number,
 * whatever their language.
 */
function isSameState(before: string, after: string): boolean {
  const [first, second] = [stateOf(before), stateOf(after)];
  const [start, next] = [beforeNumber(first), beforeNumber(second)];
  if (start === next) return true;
  return (next !== second && next.startsWith(first)) || (start !== first && start.startsWith(second));
}

function stateOf(tooltip: string): string {
  return tooltip.split(' · ', 1).join('');
}

function beforeNumber(text: string): string {
  const at = text.search(/\d/);
  return at < 0 ? text : text.slice(0, at);
}
