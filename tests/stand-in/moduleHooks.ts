import { registerHooks } from 'node:module';

const electronNames: ReadonlySet<string> = new Set(['electron', 'electron/main', 'electron/common']);
const moduleUrl = 'stand-in:electron';
const globalKey = 'plumbline.standIn.electron';

/** From now on `electron` means this object, for `import` (by name or default) and `require` alike. */
export function provideElectron(electron: Readonly<Record<string, unknown>>): void {
  Object.defineProperty(globalThis, Symbol.for(globalKey), { value: electron });
  const names = Object.keys(electron).filter((name) => /^[A-Za-z]\w*$/.test(name));
  // CommonJS gets the object itself, so that a member nobody wrote throws there too.
  const source = `const electron = globalThis[Symbol.for('${globalKey}')];
export const { ${names.join(', ')} } = electron;
export { electron as default, electron as 'module.exports' };`;
  registerHooks({
    resolve: (name, context, next) =>
      electronNames.has(name)
        ? { url: moduleUrl, format: 'module', shortCircuit: true }
        : next(name, context),
    load: (url, context, next) =>
      url === moduleUrl ? { source, format: 'module', shortCircuit: true } : next(url, context)
  });
}
