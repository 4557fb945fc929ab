import type { WebContents } from 'electron';
import type { WindowRole } from '../../core/ipc/contract.ts';
import type { Disposer } from '../disposer.ts';

/** Who is who: the only windows that main listens to are those entered here, each under one role. */
export type WindowRoles = {
  /** Enters a window's contents under a role until disposed of. */
  readonly enter: (contents: RoleHolder, role: WindowRole) => Disposer;
  readonly roleOf: (contentsId: number) => WindowRole | null;
  /** The contents that hold a role now. */
  readonly holdersOf: (role: WindowRole) => readonly RoleHolder[];
};

export type RoleHolder = Pick<WebContents, 'id' | 'send' | 'isDestroyed'>;

export function createWindowRoles(): WindowRoles {
  const entries = new Map<number, { readonly contents: RoleHolder; readonly role: WindowRole }>();
  return {
    enter: (contents, role) => {
      const { id } = contents;
      entries.set(id, { contents, role });
      return () => entries.delete(id);
    },
    roleOf: (contentsId) => entries.get(contentsId)?.role ?? null,
    holdersOf: (role) =>
      [...entries.values()]
        .filter((entry) => entry.role === role && !entry.contents.isDestroyed())
        .map(({ contents }) => contents)
  };
}
