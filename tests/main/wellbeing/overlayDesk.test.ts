import { describe, expect, it } from 'vitest';
import type { OverlayScene } from '../../../src/core/ipc/overlayContract.ts';
import type { Overlay } from '../../../src/core/wellbeing/overlays.ts';
import type { WellbeingEvent } from '../../../src/core/wellbeing/wellbeingEvent.ts';
import { createOverlayDesk, overlayDeskRules } from '../../../src/main/wellbeing/overlayDesk.ts';
import type { OverlayWindowWish } from '../../../src/main/windows/overlayWindow.ts';
import type { WindowBounds } from '../../../src/main/storage/stateFile.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

type Opened = {
  readonly id: number;
  readonly wish: OverlayWindowWish;
  bounds: WindowBounds;
  open: boolean;
  focused: number;
  answered: boolean;
  readonly scenes: OverlayScene[];
};

const left = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1600, height: 1000 },
  workArea: { x: 0, y: 0, width: 1600, height: 960 }
};
const right = {
  id: 2,
  bounds: { x: 1600, y: 0, width: 1280, height: 800 },
  workArea: { x: 1600, y: 0, width: 1280, height: 800 }
};

function desk(displays = [left, right]) {
  const timers = fakeTimers();
  const windows: Opened[] = [];
  const events: WellbeingEvent[] = [];
  let present = displays;
  let pointer = left;
  const made = createOverlayDesk({
    openWindow: (wish) => {
      const window: Opened = {
        id: windows.length + 100,
        wish,
        bounds: wish.bounds,
        open: true,
        focused: 0,
        answered: false,
        scenes: []
      };
      windows.push(window);
      return {
        contents: { id: window.id, isDestroyed: () => !window.open, send: () => undefined },
        answered: () => {
          window.answered = true;
        },
        place: (bounds) => {
          window.bounds = bounds;
        },
        focus: () => {
          window.focused += 1;
        },
        dispose: () => {
          window.open = false;
        }
      };
    },
    displays: () => present,
    pointerDisplay: () => pointer,
    send: ({ id }, scene) => windows.find((window) => window.id === id)?.scenes.push(scene),
    happened: (event) => void events.push(event),
    timers,
    log: heardLog()
  });
  return {
    ...made,
    timers,
    windows,
    events,
    open: () => windows.filter(({ open }) => open),
    setDisplays: (next: readonly (typeof left)[], pointerAt = next[0] ?? left) => {
      present = [...next];
      pointer = pointerAt;
    },
    crash: (window: Opened | undefined, why: 'closed' | 'crashed' = 'crashed') => {
      if (window === undefined) throw new Error('There is no such window.');
      window.open = false;
      window.wish.onLost(why);
    }
  };
}

function movementBreak(): Overlay {
  const run = runWellbeing();
  run.happened({ kind: 'breakAsked', breakKind: 'movement' });
  return shown(run.overlay());
}
function shown(overlay: Overlay | null): Overlay {
  if (overlay === null) throw new Error('Nothing is shown.');
  return overlay;
}
function microBreak(): Overlay {
  const run = runWellbeing();
  run.happened({ kind: 'breakAsked', breakKind: 'micro' });
  return shown(run.overlay());
}

describe('the desk during a movement break', () => {
  it('has a window on every display, with card and focus where the pointer is', () => {
    const at = desk();
    at.setDisplays([left, right], right);
    at.show(movementBreak());
    expect(at.open().map(({ wish }) => [wish.layout, wish.bounds, wish.takesFocus])).toEqual([
      ['display', left.bounds, false],
      ['display', right.bounds, true]
    ]);
    expect(at.windows.map(({ id }) => at.sceneFor(id))).toMatchObject([
      { display: 'other' },
      { display: 'main' }
    ]);
    expect(at.windows.map(({ answered }) => answered)).toEqual([true, true]);
    expect(at.fillsDisplay()).toBe(true);
  });

  it('is free again as soon as there is nothing to show', () => {
    const at = desk();
    at.show(movementBreak());
    at.show(null);
    expect(at.open()).toEqual([]);
    expect(at.events).toEqual([]);
    expect(at.fillsDisplay()).toBe(false);
  });

  it('sends a scene when it changed, and the same one again as a sign of life', () => {
    const at = desk([left]);
    const overlay = movementBreak();
    at.show(overlay);
    const [window] = at.windows;
    at.show(overlay);
    expect(window?.scenes).toEqual([]);
    at.timers.pass(1000);
    at.show(overlay);
    expect(window?.scenes).toHaveLength(1);
    const changed =
      overlay.kind === 'everyDisplay' ? { ...overlay, main: { ...overlay.main, secondsLeft: 5 } } : overlay;
    at.show(changed);
    expect(window?.scenes.at(-1)).toMatchObject({ secondsLeft: 5 });
  });

  it('follows displays: a new one is covered, a moved one moved, and the card goes on when its display is taken away', () => {
    const at = desk([left, right]);
    const overlay = movementBreak();
    at.show(overlay);
    const [onLeft, onRight] = at.windows;
    at.setDisplays([{ ...right, bounds: { ...right.bounds, x: 0 } }]);
    at.displaysChanged();
    expect(onLeft?.open).toBe(false);
    expect(onRight).toMatchObject({ open: true, focused: 1, bounds: { x: 0 } });
    expect(at.sceneFor(onRight?.id ?? 0)).toMatchObject({ display: 'main' });
    at.setDisplays([right, left], right);
    at.show(overlay);
    expect(at.open()).toHaveLength(2);
    expect(at.events).toEqual([]);
  });

  it('has no windows while there is no display, and has them again', () => {
    const at = desk([left]);
    const overlay = movementBreak();
    at.show(overlay);
    at.setDisplays([], left);
    at.displaysChanged();
    expect(at.open()).toEqual([]);
    at.setDisplays([right]);
    at.show(overlay);
    expect(at.open()).toHaveLength(1);
    expect(at.events).toEqual([]);
  });
});

describe('a window that is lost', () => {
  it('was the only one: the desk is free, the clock is told, and nothing comes back for this break', () => {
    const at = desk([left]);
    const overlay = movementBreak();
    at.show(overlay);
    at.crash(at.windows[0]);
    expect(at.events).toEqual([{ kind: 'overlayLost', id: 1, why: 'crashed' }]);
    at.show(overlay);
    expect(at.windows).toHaveLength(1);
  });

  it('was one of several: it is opened again, but not for ever', () => {
    const at = desk();
    const overlay = movementBreak();
    at.show(overlay);
    for (let count = 0; count < overlayDeskRules.reopenings; count += 1) {
      at.crash(at.open().at(-1));
      expect(at.open()).toHaveLength(2);
    }
    expect(at.events).toEqual([]);
    at.crash(at.open().at(-1));
    expect(at.open()).toEqual([]);
    expect(at.events).toEqual([{ kind: 'overlayLost', id: 1, why: 'crashed' }]);
  });

  it('was closed by hand: that is meant for all displays', () => {
    const at = desk();
    at.show(movementBreak());
    at.crash(at.windows[1], 'closed');
    expect(at.open()).toEqual([]);
    expect(at.events).toEqual([{ kind: 'overlayLost', id: 1, why: 'closed' }]);
  });

  it('said itself that it is of no use', () => {
    const at = desk([left]);
    at.show(movementBreak());
    at.close(at.windows[0]?.id ?? 0);
    expect(at.open()).toEqual([]);
    expect(at.events).toEqual([{ kind: 'overlayLost', id: 1, why: 'crashed' }]);
    at.close(999);
    expect(at.events).toHaveLength(1);
  });

  it('does not keep the next break away', () => {
    const at = desk([left]);
    at.show(movementBreak());
    at.crash(at.windows[0]);
    at.show(null);
    at.show(movementBreak());
    expect(at.open()).toHaveLength(1);
  });
});

describe('a card in the corner', () => {
  it('lies on the pointer’s display, takes no focus, and is as tall as its words', () => {
    const at = desk();
    at.show(microBreak());
    const [card] = at.windows;
    expect(at.open()).toHaveLength(1);
    expect(card?.wish).toMatchObject({ layout: 'corner', takesFocus: false });
    expect(at.fillsDisplay()).toBe(false);
    at.fitCard(card?.id ?? 0, 300);
    expect(card?.bounds).toEqual({ x: 1184, y: 644, width: 400, height: 300 });
    at.show(microBreak());
    expect(card?.bounds.height).toBe(300);
  });

  it('is another window when it is about something else', () => {
    const at = desk();
    at.show(microBreak());
    at.show(movementBreak());
    expect(at.windows[0]?.open).toBe(false);
    expect(at.open()).toHaveLength(2);
  });

  it('has nothing to show for a window that is not there, and no size for one that fills a display', () => {
    const at = desk([left]);
    at.show(movementBreak());
    at.fitCard(at.windows[0]?.id ?? 0, 300);
    expect(at.windows[0]?.bounds).toEqual(left.bounds);
    expect(at.sceneFor(1)).toBeNull();
    at.dispose();
    expect(at.open()).toEqual([]);
  });
});
