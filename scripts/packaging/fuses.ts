import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * Switches inside Electron's program that can be set once, when it is packaged. All of them are named: an Electron
 * with a further one stops the packaging until somebody has decided. Source:
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const fuseTable: Readonly<Record<FuseV1Options, boolean>> = {
  /** `ELECTRON_RUN_AS_NODE` would make the program run any script in our name, with our camera permission on macOS. */
  [FuseV1Options.RunAsNode]: false,
  /** There is no cookie; with it some systems ask for the password of the key ring. */
  [FuseV1Options.EnableCookieEncryption]: false,
  /** `NODE_OPTIONS` and `NODE_EXTRA_CA_CERTS`. */
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  /** `--inspect` lets any program of the user look into main and change it. */
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  /** `app.asar` must be the one that was packaged (macOS and Windows; Electron does not do it on Linux). */
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  /** No `resources/app` folder beside it is run. */
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  /** There is no snapshot of our own. */
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  /** Pages come from `app://`; `file://` needs no rights. */
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  /** Bounds of wasm memory are checked by the processor, which the pose model's speed needs. */
  [FuseV1Options.WasmTrapHandlers]: true
};

/**
 * Sets the fuses of a packaged program, reads them back, and throws when one is not as the table says.
 * @param program the executable (Linux, Windows) or the `.app` folder (macOS)
 */
export async function setFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...fuseTable
  });
  const wrong = await wrongFuses(program);
  if (wrong.length > 0) throw new Error(`${program}: fuses are not as they were set: ${wrong.join(', ')}.`);
}

/** The names of the fuses in a program that are not as the table says; empty when all are. */
export async function wrongFuses(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program);
  return fuseOptions
    .filter((option) => wire[option] !== (fuseTable[option] ? FuseState.ENABLE : FuseState.DISABLE))
    .map((option) => FuseV1Options[option]);
}

const fuseOptions: readonly FuseV1Options[] = [
  FuseV1Options.RunAsNode,
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  FuseV1Options.EnableNodeCliInspectArguments,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
  FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  FuseV1Options.GrantFileProtocolExtraPrivileges,
  FuseV1Options.WasmTrapHandlers
];
