import type { CdpSession } from '../chromium/cdp.ts';
import { createEvent } from '../cancelableEvent.ts';
import type { FrameTree } from './frameTree.ts';

/** What is known of a page from one moment to the next. */
export type PageState = {
  /** In the app's words; empty before the first load. */
  url: string;
  title: string;
  /** The address that the app itself asked for last: going there needs no permission. */
  asked: string | null;
  isLoading: boolean;
  isCrashed: boolean;
};

type Emit = (event: string, ...given: readonly unknown[]) => unknown;

export function createPageState(): PageState {
  return { url: '', title: '', asked: null, isLoading: false, isCrashed: false };
}

/** Keeps the state up to what Chromium says, and emits Electron's events of a page's life. */
export function followPage(
  page: CdpSession,
  targetId: string,
  { state, frames, emit }: { readonly state: PageState; readonly frames: FrameTree; readonly emit: Emit }
): void {
  const hasPage = (): boolean => state.url !== '' && state.url !== 'about:blank';

  page.on('Page.frameStartedLoading', ({ frameId }) => {
    if (frameId !== targetId || state.isLoading || !hasPage()) return;
    state.isLoading = true;
    emit('did-start-loading', createEvent());
  });
  page.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== targetId) return;
    state.isCrashed = false;
    state.url = frames.mainFrame.url;
    if (hasPage()) emit('did-navigate', createEvent(), state.url, 200, 'OK');
  });
  page.on('Page.navigatedWithinDocument', ({ frameId }) => {
    if (frameId !== targetId) return;
    state.url = frames.mainFrame.url;
    emit('did-navigate-in-page', createEvent(), state.url, true, 1, 1);
  });
  page.on('Page.domContentEventFired', () => {
    if (hasPage()) emit('dom-ready', createEvent());
  });
  page.on('Page.loadEventFired', () => {
    if (!hasPage()) return;
    emit('did-frame-finish-load', createEvent(), true, 1, 1);
    state.isLoading = false;
    emit('did-finish-load', createEvent());
    emit('did-stop-loading', createEvent());
  });
  page.on('Runtime.consoleAPICalled', ({ type, args }) => {
    const words = args.map((argument) => String(argument.value ?? argument.description ?? ''));
    const frame = frames.mainFrame;
    emit(
      'console-message',
      createEvent({ level: type, message: words.join(' '), frame, lineNumber: 0, sourceId: '' })
    );
  });
}

/** Whether the app lets the page go there: its own wish, or no listener that forbids it. */
export function allowsNavigation(
  url: string,
  frameId: string,
  { state, frames, emit }: { readonly state: PageState; readonly frames: FrameTree; readonly emit: Emit }
): boolean {
  const frame = frames.frameOf(frameId);
  const isMainFrame = frame?.parent === null;
  if (isMainFrame && url === state.asked) return true;
  const details = { url, isMainFrame, isSameDocument: false, frame, initiator: frame };
  const any = createEvent(details);
  emit('will-frame-navigate', any);
  if (any.defaultPrevented || !isMainFrame) return !any.defaultPrevented;
  const main = createEvent(details);
  emit('will-navigate', main, url, false, true, 1, 1);
  return !main.defaultPrevented;
}
