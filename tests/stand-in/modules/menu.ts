import { createEvent } from '../cancelableEvent.ts';
import { strictEmitter, strictObject } from '../strict.ts';

export type MenuItemOptions = {
  readonly id?: string;
  readonly label?: string;
  readonly sublabel?: string;
  readonly toolTip?: string;
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio' | 'header' | 'palette';
  readonly role?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly icon?: unknown;
  readonly submenu?: readonly (MenuItemOptions | MenuItem)[] | Menu;
  readonly click?: (item: MenuItem, window: unknown, event: unknown) => void;
};

/** A menu as a test sees it. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly checked: boolean;
  readonly accelerator: string;
  readonly submenu: readonly MenuEntry[];
};

/** What menus need of the rest. */
export type MenuSurroundings = {
  readonly quit: () => void;
  readonly focusedWindow: () => { close(): void; minimize(): void; hide(): void } | null;
  readonly onPopup: (menu: Menu) => void;
};

let lastCommandId = 0;

/** One line of a menu. */
export class MenuItem {
  readonly id: string;
  readonly commandId: number;
  readonly type: string;
  readonly role: string | undefined;
  readonly submenu: Menu | undefined;
  readonly accelerator: string | undefined;
  readonly icon: unknown;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | null = null;
  click: () => void;

  constructor(around: MenuSurroundings, options: MenuItemOptions) {
    lastCommandId += 1;
    this.commandId = lastCommandId;
    this.id = options.id ?? '';
    this.role = options.role;
    this.label = options.label ?? roleLabel(options.role);
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled !== false;
    this.visible = options.visible !== false;
    this.checked = options.checked === true;
    this.accelerator = options.accelerator;
    this.icon = options.icon;
    this.submenu = toSubmenu(around, options.submenu);
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal');
    this.click = () => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.#chooseAmongNeighbours();
      if (options.click) options.click(this, around.focusedWindow() ?? undefined, createEvent());
      else performRole(around, this.role);
    };
  }

  /** Radio items side by side, without a separator between them, are one choice. */
  #chooseAmongNeighbours(): void {
    const items = this.menu?.items ?? [];
    const at = items.indexOf(this);
    for (const step of [-1, 1]) {
      for (let index = at + step; items[index]?.type === 'radio'; index += step) {
        const neighbour = items[index];
        if (neighbour) neighbour.checked = false;
      }
    }
    this.checked = true;
  }
}

/** A menu; nothing is drawn, tests click its items. */
export class Menu extends strictEmitter('Menu') {
  readonly items: MenuItem[] = [];
  readonly #around: MenuSurroundings;

  constructor(around: MenuSurroundings) {
    super();
    this.#around = around;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
    Object.assign(item, { menu: this });
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const below = item.submenu?.getMenuItemById(id);
      if (below) return below;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show', createEvent());
    this.#around.onPopup(this);
  }

  closePopup(): void {
    this.emit('menu-will-close', createEvent());
  }
}

export function buildMenu(around: MenuSurroundings, template: readonly (MenuItemOptions | MenuItem)[]): Menu {
  const menu = new Menu(around);
  for (const entry of template) {
    menu.append(entry instanceof MenuItem ? entry : new MenuItem(around, entry));
  }
  return menu;
}

/** A menu as data, for tests. */
export function describeMenu(menu: Menu | null): MenuEntry[] {
  return (menu?.items ?? []).map((item) => ({
    id: item.id,
    label: item.label,
    type: item.type,
    enabled: item.enabled,
    visible: item.visible,
    checked: item.checked,
    accelerator: item.accelerator ?? '',
    submenu: describeMenu(item.submenu ?? null)
  }));
}

/** The item at the end of a path of labels. Throws when a user could not click it. */
export function findMenuItem(menu: Menu | null, labels: readonly string[]): MenuItem {
  const [label, ...below] = labels;
  const items = menu?.items.filter((item) => item.visible) ?? [];
  const item = items.find((candidate) => candidate.label === label);
  if (!item) {
    throw new Error(`No menu item "${label ?? ''}" among: ${items.map((other) => other.label).join(', ')}`);
  }
  if (!item.enabled) throw new Error(`The menu item "${item.label}" is disabled.`);
  return below.length === 0 ? item : findMenuItem(item.submenu ?? null, below);
}

/** The `Menu` and `MenuItem` of the module, made for one app. */
export function createMenuClasses(
  around: MenuSurroundings,
  app: { applicationMenu: unknown }
): { readonly Menu: object; readonly MenuItem: object } {
  class AppMenu extends Menu {
    constructor() {
      super(around);
    }
  }
  class AppMenuItem extends MenuItem {
    constructor(options: MenuItemOptions) {
      super(around, options);
    }
  }
  const statics = {
    buildFromTemplate: (template: readonly (MenuItemOptions | MenuItem)[]) => buildMenu(around, template),
    setApplicationMenu: (menu: Menu | null) => Object.assign(app, { applicationMenu: menu }),
    getApplicationMenu: () => app.applicationMenu
  };
  return { Menu: strictObject('Menu', Object.assign(AppMenu, statics)), MenuItem: AppMenuItem };
}

function toSubmenu(around: MenuSurroundings, submenu: MenuItemOptions['submenu']): Menu | undefined {
  if (submenu === undefined || submenu instanceof Menu) return submenu;
  return buildMenu(around, submenu);
}

function roleLabel(role: string | undefined): string {
  return role === undefined ? '' : role.charAt(0).toUpperCase() + role.slice(1);
}

function performRole({ quit, focusedWindow }: MenuSurroundings, role: string | undefined): void {
  if (role === 'quit') quit();
  if (role === 'close') focusedWindow()?.close();
  if (role === 'minimize') focusedWindow()?.minimize();
  if (role === 'hide') focusedWindow()?.hide();
}
