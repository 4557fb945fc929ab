import type { ImportFault } from '../core/baselines/placesFile.ts';
import type { NoticeContent } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';
import { joinSentences } from './sentences.ts';

/** What came of an import: how many were added, which were here, which have another name now. */
export function describeImport(
  text: Text,
  { file, added, alreadyHere, renamed }: Extract<NoticeContent, { readonly kind: 'placesImported' }>
): string {
  if (added === 0) return text('notice.placesImported.none', { file });
  return joinSentences(text, [
    text('notice.placesImported', { file, added }),
    ...renamed.map((names) => text('notice.placesImported.renamed', names)),
    ...(alreadyHere === 0 ? [] : [text('notice.placesImported.alreadyHere', { count: alreadyHere })])
  ]);
}

/** Why nothing was taken from a file, and where it is wrong. */
export function describeImportFault(text: Text, file: string, fault: ImportFault): string {
  switch (fault.kind) {
    case 'notJson':
      return fault.line === null
        ? text('import.notJson', { file })
        : text('import.notJson.line', { file, line: fault.line });
    case 'damaged':
      return text('import.damaged', { file, where: fault.where });
    case 'tooMany':
      return text('import.tooMany', { file, most: fault.most });
    case 'unreadable':
    case 'tooLarge':
    case 'foreign':
    case 'newer':
    case 'noPlaces':
      return text(`import.${fault.kind}`, { file });
    default:
      return fault satisfies never;
  }
}
