import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/packaging/product.ts';
import { hasTool, installLine } from '../../scripts/packaging/runTool.ts';
import { runProgram } from '../../scripts/runProgram.ts';

test.skip(!hasTool('makensis'), `makensis not here: ${installLine(['makensis'])}`);

test('what is added to the NSIS installer compiles without a warning', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-nsis-'));
  const output = join(folder, 'check.exe');
  const compiled = await runProgram(
    'makensis',
    ['-WX', '-NOCD', `-DOUTPUT=${output}`, 'packaging/windows/check.nsi'],
    { folder: projectFolder }
  );
  expect(compiled.code, compiled.output).toBe(0);
  expect(readFileSync(output).subarray(0, 2).toString('latin1')).toBe('MZ');
  rmSync(folder, { recursive: true });
});
