import type { NoticeContent } from '../../src/core/monitor/snapshot.ts';
import { heardLog } from './heardLog.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** What a file of the app's is opened with, and the notices that it raises. The wall clock stands at 0. */
export function fileParts(folder = temporaryFolder()) {
  const notices: NoticeContent[] = [];
  const notice = (content: NoticeContent): void => void notices.push(content);
  return { folder, notices, parts: { folder, log: heardLog(), notice, now: () => 0 } };
}
