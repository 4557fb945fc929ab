import { registerHooks } from 'node:module';
import { stubbedPackages } from '../engine/stubs/stubbedPackages.ts';

/**
 * Makes every later `import` and `require` of the packages in `stubbedPackages` give their stubs, in this thread.
 * @returns the removal of the hook
 */
export function stubPoseDetectionImports(): () => void {
  const hooks = registerHooks({
    resolve: (specifier, context, nextResolve) => {
      const url = stubbedPackages[specifier];
      return url === undefined ? nextResolve(specifier, context) : { url, shortCircuit: true };
    }
  });
  return () => hooks.deregister();
}
