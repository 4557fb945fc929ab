import { dataInventory, keptDataIds } from '../src/core/privacy/dataInventory.ts';
import { createText } from '../src/text/createText.ts';
import { describeKept, privacyStatements } from '../src/text/privacyWords.ts';

/** The privacy page as a document: the same list and the same words as in the window, with the names of the fields. */
export function privacyPage(): string {
  const text = createText('en');
  const kept = keptDataIds.map((id) => {
    const { title, holds, why, howLong } = describeKept(text, id);
    const { names, fields, folder } = dataInventory[id];
    const where =
      names.length === 0
        ? 'the other files of the same folder'
        : names.map((name) => `\`${name}\``).join(', ');
    return [
      `### ${title}`,
      '',
      `- **${text('privacy.holds')}:** ${holds}`,
      `- **${text('privacy.why')}:** ${why}`,
      `- **${text('privacy.howLong')}:** ${howLong}`,
      `- **${text('privacy.where')}:** ${where}${folder === 'log' ? ' in the folder for logs' : ''}`,
      ...(fields.length === 0 ? [] : [`- **Fields:** \`${fields.join('`, `')}\``]),
      ''
    ].join('\n');
  });
  return [
    '# Privacy: what Plumbline keeps',
    '',
    '<!-- Made by `npm run privacy-page` from src/core/privacy/dataInventory.ts and src/text/en/privacy.ts; a test holds it up to date. -->',
    '',
    text('privacy.intro'),
    '',
    `## ${text('privacy.never')}`,
    '',
    ...privacyStatements.never.map((key) => `- ${text(key)}`),
    '',
    `## ${text('privacy.who')}`,
    '',
    ...privacyStatements.who.map((key) => `- ${text(key)}`),
    '',
    `## ${text('privacy.title')}`,
    '',
    'Plumbline’s folder is `%APPDATA%\\Plumbline` on Windows, `~/Library/Application Support/Plumbline` on macOS (logs in',
    '`~/Library/Logs/Plumbline`) and `~/.config/Plumbline` on Linux. The same list, with sizes and with buttons to export and to',
    'delete, stands in the app under Settings, Privacy.',
    '',
    ...kept,
    text('privacy.copies'),
    ''
  ].join('\n');
}
