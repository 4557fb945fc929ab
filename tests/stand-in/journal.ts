/** One attempt of a page, or of Chromium itself, to fetch something. */
export type RequestRecord = {
  /** In the app's words: `app://…` for what the app serves. */
  readonly url: string;
  readonly method: string;
  /** Electron's `resourceType`; `network` is what Chromium's proxy saw beyond the pages' own requests. */
  readonly kind: string;
  readonly webContentsId: number | null;
  /** Refused by the app's filter or by the proxy. */
  readonly cancelled: boolean;
};

export type PermissionRecord = {
  readonly kind: 'request' | 'check';
  readonly permission: string;
  readonly mediaTypes: readonly string[];
  readonly url: string;
  readonly allowed: boolean;
};

export type DialogRecord = { readonly kind: string; readonly options: unknown };
export type OpenRecord = { readonly kind: 'external' | 'path' | 'item' | 'trash'; readonly target: string };

/** A page that was sent to a printer. */
export type PrintRecord = { readonly url: string; readonly options: unknown };

/** Everything of the past that tests ask for, in the order in which it happened. */
export type Journal = {
  readonly requests: RequestRecord[];
  readonly permissions: PermissionRecord[];
  readonly dialogs: DialogRecord[];
  readonly opened: OpenRecord[];
  readonly relaunches: unknown[];
  readonly prints: PrintRecord[];
};

export function createJournal(): Journal {
  return { requests: [], permissions: [], dialogs: [], opened: [], relaunches: [], prints: [] };
}
