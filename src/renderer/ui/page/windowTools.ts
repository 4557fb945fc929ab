import { createContext, use, useSyncExternalStore, type Context } from 'react';
import type { Bridge, WindowRole } from '../../../core/ipc/contract.ts';
import type { Text } from '../../../text/createText.ts';
import type { LatestStore } from '../../bridge/latestStore.ts';

/** What every part of a window may use: words, the line to main, and what main sent last. */
export type WindowTools<Role extends WindowRole, Latest> = {
  readonly text: Text;
  readonly bridge: Bridge<Role>;
  readonly store: LatestStore<Latest>;
};

type ToolHooks<Role extends WindowRole, Latest> = {
  /** Gives the tools to the parts of the window. */
  readonly ToolsContext: Context<WindowTools<Role, Latest> | null>;
  /** The words. */
  readonly useText: () => Text;
  /** The line to main: intents go out, pictures come in. */
  readonly useBridge: () => Bridge<Role>;
  /** What main sent last, or null before the first. */
  readonly useLatest: () => Latest | null;
};

/** The context and hooks of one kind of window. Its parts throw where they are used outside of it. */
export function createWindowTools<Role extends WindowRole, Latest>(role: Role): ToolHooks<Role, Latest> {
  const ToolsContext = createContext<WindowTools<Role, Latest> | null>(null);
  const useTools = (): WindowTools<Role, Latest> => {
    const tools = use(ToolsContext);
    if (tools === null) throw new Error(`A part of the ${role} window was used outside of its tools.`);
    return tools;
  };
  return {
    ToolsContext,
    useText: () => useTools().text,
    useBridge: () => useTools().bridge,
    useLatest: () => {
      const { store } = useTools();
      return useSyncExternalStore(store.subscribe, store.current);
    }
  };
}
