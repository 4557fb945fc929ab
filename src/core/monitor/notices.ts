import type { MonitorState } from './monitorState.ts';
import type { NoticeContent } from './snapshot.ts';

/** Older notices give way: nobody reads a list of fifty. */
export const noticesKept = 5;

/** Tells the user something, until it is put away. */
export function withNotice(state: MonitorState, content: NoticeContent): MonitorState {
  const notice = { id: state.nextNoticeId, content };
  const notices = [...state.notices, notice].slice(-noticesKept);
  return { ...state, notices, nextNoticeId: state.nextNoticeId + 1 };
}
