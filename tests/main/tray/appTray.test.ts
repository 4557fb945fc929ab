import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { AppSnapshot } from '../../../src/core/monitor/snapshot.ts';
import { wellbeingSnapshotOf } from '../../../src/core/wellbeing/wellbeingSnapshotOf.ts';
import { createAppTray } from '../../../src/main/tray/appTray.ts';
import type { PanelStyle } from '../../../src/main/tray/trayImage.ts';
import type { TrayWish } from '../../../src/main/tray/trayMenu.ts';
import { createText } from '../../../src/text/createText.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { runMonitor, watchingMonitor } from '../../fakes/monitorRun.ts';
import { slouchedSitter, uprightSitter } from '../../fakes/sitters.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

class FakeImage {
  readonly path: string;
  readonly #missing: boolean;
  template = false;

  constructor(path: string, missing: boolean) {
    this.path = path;
    this.#missing = missing;
  }

  isEmpty(): boolean {
    return this.#missing;
  }

  setTemplateImage(template: boolean): void {
    this.template = template;
  }
}

type Menu = readonly MenuItemConstructorOptions[];

function openTray(
  options: { missing?: boolean; refused?: boolean; clickOpens?: boolean; hasTitle?: boolean } = {}
) {
  const images: FakeImage[] = [];
  const tooltips: string[] = [];
  const titles: string[] = [];
  const menus: Menu[] = [];
  const wishes: TrayWish[] = [];
  const log = heardLog();
  let style: PanelStyle = 'light';
  let click: (() => void) | null = null;
  let destroyed = false;
  const tray = createAppTray<FakeImage, Menu>({
    createTray: (image) => {
      if (options.refused === true) throw new Error('Tray is not available');
      images.push(image);
      return {
        on: (_event, listener) => (click = listener),
        setImage: (next) => void images.push(next),
        setToolTip: (tooltip) => void tooltips.push(tooltip),
        setTitle: (title) => void titles.push(title),
        setContextMenu: (menu) => void menus.push(menu),
        destroy: () => {
          destroyed = true;
        }
      };
    },
    buildMenu: (template) => template,
    readImage: (path) => new FakeImage(path, options.missing ?? false),
    iconFolder: 'icons',
    panelStyle: () => style,
    text: createText('en'),
    log,
    onWish: (wish) => void wishes.push(wish),
    clickOpens: options.clickOpens ?? true,
    hasTitle: options.hasTitle ?? false
  });
  return {
    tray,
    images,
    tooltips,
    titles,
    menus,
    wishes,
    log,
    click: () => click?.(),
    destroyed: () => destroyed,
    setStyle: (next: PanelStyle) => {
      style = next;
    }
  };
}

describe('the tray', () => {
  it('follows the state with picture, tooltip and menu, and touches them only when they differ', () => {
    const { tray, images, tooltips, menus } = openTray();
    const run = watchingMonitor(uprightSitter);
    run.look(uprightSitter, 90, 1);
    tray.show(run.snapshot());
    tray.show(run.snapshot());
    expect(images.map(({ path }) => path)).toEqual([
      expect.stringMatching(/cannotTell-light\.png$/u),
      expect.stringMatching(/upright-light\.png$/u)
    ]);
    expect(tooltips).toHaveLength(1);
    expect(menus).toHaveLength(1);
    run.look(slouchedSitter, 5);
    tray.show(run.snapshot());
    expect(images.at(-1)?.path).toMatch(/slouch-light\.png$/u);
    expect(tooltips.at(-1)).toMatch(/^Plumbline: Slouching/u);
  });

  it('shows the time to the next break beside the icon where words can stand there and it is asked for', () => {
    const day = runWellbeing({ microBreaks: false });
    day.sit(600);
    const snapshot = (menuBarCountdown: boolean): AppSnapshot => {
      const shown = runMonitor().snapshot();
      const settings = { ...shown.settings, menuBarCountdown };
      return { ...shown, ...wellbeingSnapshotOf(day.state()), settings };
    };
    const titlesOf = (hasTitle: boolean, asked: boolean): readonly string[] => {
      const { tray, titles } = openTray({ hasTitle });
      tray.show(snapshot(asked));
      tray.show(snapshot(asked));
      tray.show(snapshot(false));
      return titles;
    };
    expect(titlesOf(true, true)).toEqual(['35\u00a0min', '']);
    expect(titlesOf(true, false)).toEqual([]);
    expect(titlesOf(false, true)).toEqual([]);
  });

  it('changes its picture with the panel', () => {
    const { tray, images, setStyle } = openTray();
    setStyle('template');
    tray.restyle();
    expect(images.at(-1)?.path).toMatch(/cannotTellTemplate\.png$/u);
    expect(images.at(-1)?.template).toBe(true);
  });

  it('says once that a picture is missing, and works on', () => {
    const { tray, log } = openTray({ missing: true });
    tray.restyle();
    tray.restyle();
    expect(log.lines.filter((line) => line.includes('missing'))).toHaveLength(1);
  });

  it('is lived without where the desktop has none', () => {
    const { tray, log } = openTray({ refused: true });
    expect(tray.created).toBe(false);
    tray.show(runMonitor().snapshot());
    tray.restyle();
    tray.dispose();
    expect(log.lines.join()).toContain('Tray is not available');
  });

  it('opens the window on a click, except where a click opens the menu', () => {
    const opening = openTray();
    opening.click();
    expect(opening.wishes).toEqual([{ kind: 'open' }]);
    const folding = openTray({ clickOpens: false });
    folding.click();
    expect(folding.wishes).toEqual([]);
  });

  it('asks for what is clicked in its menu', () => {
    const { tray, menus, wishes } = openTray();
    tray.show(runMonitor().snapshot());
    const click = (items: readonly MenuItemConstructorOptions[], label: string): void => {
      for (const item of items) {
        // Electron gives a click the item, the window and the event; ours needs none of them.
        if (item.label === label && item.click !== undefined) Reflect.apply(item.click, undefined, []);
        if (Array.isArray(item.submenu)) click(item.submenu, label);
      }
    };
    click(menus[0] ?? [], '2 hours');
    click(menus[0] ?? [], 'Quit Plumbline');
    expect(wishes).toEqual([{ kind: 'pause', choice: '2h' }, { kind: 'quit' }]);
  });

  it('goes with the app', () => {
    const { tray, destroyed } = openTray();
    tray.dispose();
    expect(destroyed()).toBe(true);
  });
});
