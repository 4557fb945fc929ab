import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandStatus } from '../../../src/core/cli/commandStatus.ts';
import { trayIcons } from '../../../src/core/monitor/snapshot.ts';
import { commandHelps, helpText } from '../../../src/main/cli/readArguments.ts';
import { createText } from '../../../src/text/createText.ts';
import { runMonitor } from '../../fakes/monitorRun.ts';

const document = readFileSync('docs/command-line.md', 'utf8');
const text = createText('en');

describe('docs/command-line.md', () => {
  it('holds what --help prints', () => {
    expect(document).toContain(`\`\`\`\n${helpText(text)}\n\`\`\``);
  });

  it.each(commandHelps(text))('holds what $name --help prints', ({ help }) => {
    expect(document).toContain(`\`\`\`\n${help}\n\`\`\``);
  });

  it('names every field of the status and every state', () => {
    for (const name of [...Object.keys(commandStatus(runMonitor().snapshot())), ...trayIcons]) {
      expect(document).toContain(`\`${name}\``);
    }
  });
});
