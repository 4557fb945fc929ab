import type { NoticeContent } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';
import { describeImport, describeImportFault } from './importWords.ts';
import { spellShortcut } from './shortcutWords.ts';

/** What went wrong outside the watching, in one or two whole sentences. @param onMac whose keys have other names */
export function describeNotice(text: Text, content: NoticeContent, onMac: boolean): string {
  if (content.kind === 'shortcutUnavailable' || content.kind === 'shortcutRepeated') {
    return text(`notice.${content.kind}`, { shortcut: spellShortcut(text, content.shortcut, onMac) });
  }
  if (content.kind === 'loginStartNotInstalled' || content.kind === 'loginStartRefused') {
    return text(`notice.${content.kind}`);
  }
  if (content.kind === 'historyDeleted') return text('notice.historyDeleted', { days: content.days });
  if (content.kind === 'folderNotWritable')
    return text('notice.folderNotWritable', { folder: content.folder });
  if (content.kind === 'reportNotPrinted') return text('notice.reportNotPrinted');
  if (content.kind === 'exportForbidden') return text('policy.exportForbidden');
  const { file } = content;
  switch (content.kind) {
    case 'fileSetAside':
    case 'historyFromNewer':
      return text(`notice.${content.kind}`, { file, keptAs: content.keptAs });
    case 'historyRowsSkipped':
      return text('notice.historyRowsSkipped', { file, count: content.count });
    case 'historyNotSaved':
    case 'historyLocked':
    case 'historySavedAgain':
    case 'historyExported':
    case 'historyNotExported':
    case 'historyNotDeleted':
    case 'reportSaved':
    case 'reportNotSaved':
      return text(`notice.${content.kind}`, { file });
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
