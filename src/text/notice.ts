import type { NoticeContent } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';
import { describeImport, describeImportFault } from './importWords.ts';

/** What went wrong outside the watching, in one or two whole sentences. */
export function describeNotice(text: Text, content: NoticeContent): string {
  if (content.kind === 'shortcutUnavailable') {
    return text('notice.shortcutUnavailable', { shortcut: content.shortcut });
  }
  const { file } = content;
  switch (content.kind) {
    case 'fileSetAside':
      return text('notice.fileSetAside', { file, keptAs: content.keptAs });
    case 'valuesReset':
      return text('notice.valuesReset', { file, keptAs: content.keptAs, count: content.keys.length });
    case 'fileNotReadable':
    case 'fileNotSaved':
    case 'placesNotExported':
      return text(`notice.${content.kind}`, { file });
    case 'placesExported':
      return text('notice.placesExported', { file, count: content.count });
    case 'placesImported':
      return describeImport(text, content);
    case 'placesNotImported':
      return describeImportFault(text, file, content.fault);
    default:
      return content satisfies never;
  }
}
