import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A colour of `tokens.css` in both themes, as `#rrggbb`. */
export type TokenColour = { readonly light: string; readonly dark: string };

const tokensFile = fileURLToPath(new URL('../src/renderer/ui/tokens.css', import.meta.url));

/** Reads the `--name: light-dark(#rrggbb, #rrggbb)` lines of the windows' one colour table, by name. */
export function readTokens(css: string = readFileSync(tokensFile, 'utf8')): ReadonlyMap<string, TokenColour> {
  const declarations = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/giu);
  return new Map(
    [...declarations].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const)
  );
}
