import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { throughPage } from '../../../src/core/ipc/overlayContract.ts';

test('the page of an alert is transparent by its address alone, before any script has run', () => {
  const page = readFileSync('src/renderer/overlay/index.html', 'utf8');
  const style = readFileSync('src/renderer/overlay/glow/glow.css', 'utf8');
  expect(page).toContain(`id="${throughPage}"`);
  expect(style).toMatch(
    new RegExp(`html:has\\(#${throughPage}:target[^{]*\\{\\s*background: transparent;`, 'u')
  );
});
