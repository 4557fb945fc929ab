import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Styles that say left or right do not turn with the direction of writing: `inline-start` and `inline-end` do.
 * A transition's own `translate` and gradients name no side of a text and may stay.
 */
const sided =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*(?=[:;])/gu;

const sheets = readdirSync('src/renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('src/renderer', file));

describe('the style sheets', () => {
  test('name no left and no right side', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(
      sheets.flatMap((sheet) => sidesIn(readFileSync(sheet, 'utf8')).map((side) => `${sheet}: ${side}`))
    ).toEqual([]);
  });

  test.each(['margin-left: 1px', 'border-right-color: red', 'left: 0', 'text-align: right', 'float: left'])(
    'would be found with %s',
    (declaration) => {
      expect(sidesIn(`a {\n  ${declaration};\n}`)).toHaveLength(1);
    }
  );

  test.each(['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', '--left: 1px'])(
    'may say %s',
    (declaration) => {
      expect(sidesIn(`a {\n  ${declaration};\n}`)).toEqual([]);
    }
  );
});

function sidesIn(sheet: string): readonly string[] {
  return [...sheet.matchAll(sided)].map((match) => match[0].trim());
}
