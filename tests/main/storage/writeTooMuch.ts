import { registerHooks } from 'node:module';

// A program of its own, so that its files can be limited: writes more than fits and prints the notices that follow.
const electron = new URL('../../fakes/electronModule.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context)
});
const { openRecordFile } = await import('../../../src/main/storage/recordFile.ts');

const [, , folder = ''] = process.argv;
const ignore = (): void => undefined;
openRecordFile({
  folder,
  name: 'things',
  log: { info: ignore, warn: ignore, error: ignore },
  notice: ({ kind }) => void process.stdout.write(kind),
  now: () => 0
}).write({ long: 'x'.repeat(100_000) });
