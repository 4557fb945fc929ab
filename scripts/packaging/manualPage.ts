import { commandHelps, helpText } from '../../src/main/cli/readArguments.ts';
import { createText } from '../../src/text/createText.ts';
import { product, productVersion } from './product.ts';

/** On Linux, the one system with manual pages of packages. */
const places = [
  ['~/.config/Plumbline', 'Settings, places, history and logs of each user. No package ever touches them.'],
  ['/etc/plumbline/policy.json', 'What an administrator decided for everybody on this computer.'],
  [
    '/etc/xdg/autostart/plumbline.desktop',
    'Starts Plumbline for everybody who logs in, where an administrator asked for it.'
  ]
] as const;

/**
 * The manual page, plumbline(1). Commands and options are those of the program: they are read from what it says to
 * `--help`.
 * @param date in seconds since 1970
 */
export function manualPage(date: number): string {
  const text = createText('en');
  const day = new Date(date * 1000).toISOString().slice(0, 10);
  return [
    `.TH ${product.command.toUpperCase()} 1 "${day}" "${product.name} ${productVersion()}" "User Commands"`,
    '.SH NAME',
    `${product.command} \\- ${roff(product.summary)}`,
    '.SH SYNOPSIS',
    `.B ${product.command}`,
    '[options]',
    '.br',
    `.B ${product.command}`,
    '.I command',
    '[arguments]',
    '.SH DESCRIPTION',
    roff(product.description),
    '.PP',
    'Without a command it starts, or brings the window of the Plumbline that runs to the front.',
    '.SH OPTIONS AND COMMANDS',
    ...example(helpText(text)),
    ...commandHelps(text).flatMap(({ name, help }) => [`.SS ${roff(name)}`].concat(example(help))),
    '.SH FILES',
    ...entries(places),
    '.SH NOTES',
    'Plumbline does not use the network. Pictures of the camera are kept in memory for the length of one look.',
    ''
  ].join('\n');
}

function entries(list: readonly (readonly [string, string])[]): readonly string[] {
  return list.flatMap(([term, meaning]) => ['.TP', `.B ${roff(term)}`, roff(meaning)]);
}

/** Lines as they are, in a fixed width. */
function example(lines: string): readonly string[] {
  return ['.PP', '.EX', ...lines.split('\n').map(roff), '.EE'];
}

/** Text that roff takes for nothing but text. */
function roff(line: string): string {
  const escaped = line.replaceAll('\\', '\\(rs').replaceAll('-', '\\-').replaceAll("'", '\\(aq');
  return escaped.startsWith('.') ? `\\&${escaped}` : escaped;
}
