import type { NoticeContent } from '../core/monitor/snapshot.ts';
import type { Text } from './createText.ts';

/** What went wrong outside the watching, in one or two whole sentences. */
export function describeNotice(text: Text, content: NoticeContent): string {
  if (content.kind === 'shortcutUnavailable') {
    return text('notice.shortcutUnavailable', { shortcut: content.shortcut });
  }
  const { file } = content;
  if (content.kind === 'fileSetAside') {
    return text('notice.fileSetAside', { file, keptAs: content.keptAs });
  }
  return content.kind === 'valuesReset'
    ? text('notice.valuesReset', { file, keptAs: content.keptAs, count: content.keys.length })
    : text(`notice.${content.kind}`, { file });
}
