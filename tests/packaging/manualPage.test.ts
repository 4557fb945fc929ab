import { describe, expect, it } from 'vitest';
import { manualPage } from '../../scripts/packaging/manualPage.ts';
import { commandHelps } from '../../src/main/cli/readArguments.ts';
import { createText } from '../../src/text/createText.ts';

const page = manualPage(Date.UTC(2026, 0, 2) / 1000);

describe('the manual page', () => {
  it('is titled with the version and its date', () => {
    expect(page).toMatch(/^\.TH PLUMBLINE 1 "2026-01-02" "Plumbline \d+\.\d+\.\d+"/);
  });

  it('has a section for every command of the program, with what its help says', () => {
    for (const { name, help } of commandHelps(createText('en'))) {
      expect(page).toContain(`.SS ${name}\n`);
      const [usage = ''] = help.split('\n');
      expect(page).toContain(usage.replaceAll('-', '\\-'));
    }
  });

  it('holds no line that roff would take for a request of its own', () => {
    const known = /^\.(?:TH|SH|SS|B|I|TP|PP|EX|EE|br)\b/;
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.filter((line) => !known.test(line))).toEqual([]);
  });
});
