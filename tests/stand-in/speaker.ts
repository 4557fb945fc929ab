/** Says on standard output what a desktop would show in its tray and notifications. */
export type Speaker = {
  tray(tooltip: string): void;
  notification(title: string, body: string): void;
  say(line: string): void;
};

/**
 * @param write null keeps silent, as under a test runner.
 */
export function createSpeaker(write: ((line: string) => void) | null): Speaker {
  let lastTray = '';
  const say = (line: string): void => write?.(line);
  return {
    say,
    tray: (tooltip) => {
      const line = oneLine(tooltip);
      // A countdown in the tooltip is not news; a changed state is.
      const withoutNumbers = line.replace(/\d+/g, '#');
      if (line === '' || withoutNumbers === lastTray) return;
      lastTray = withoutNumbers;
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
