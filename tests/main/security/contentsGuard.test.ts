import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardContents } from '../../../src/main/security/contentsGuard.ts';

class FakeContents extends EventEmitter {
  readonly id = 7;
  webRtcPolicy = '';
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: () => { action: 'deny' }): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  /** Lets something happen and tells whether it was prevented. */
  attempt(name: string, details: { url?: string; isMainFrame?: boolean } = {}): boolean {
    let prevented = false;
    const event = { isMainFrame: true, url: '', ...details, preventDefault: () => (prevented = true) };
    this.emit(name, event);
    return prevented;
  }
}

function guarded(role: 'dashboard' | null = 'dashboard') {
  const contents = new FakeContents();
  const refused: string[] = [];
  guardContents(
    contents,
    () => role,
    (what) => void refused.push(what)
  );
  return { contents, refused };
}

describe('a guarded page', () => {
  it.each([
    'https://example.com/',
    'app://bundle/detector/index.html',
    'app://other/dashboard/index.html',
    'file:///etc/passwd',
    'data:text/html,hello',
    'about:blank'
  ])('cannot navigate to %s', (url) => {
    const { contents, refused } = guarded();
    expect(contents.attempt('will-navigate', { url })).toBe(true);
    expect(contents.attempt('will-frame-navigate', { url })).toBe(true);
    expect(refused.join()).not.toContain(url);
  });

  it('may load its own page anew', () => {
    const { contents } = guarded();
    const own = { url: 'app://bundle/dashboard/index.html' };
    expect(contents.attempt('will-navigate', own)).toBe(false);
    expect(contents.attempt('will-frame-navigate', own)).toBe(false);
  });

  it('cannot load even its own page into a frame', () => {
    const { contents } = guarded();
    const framed = { url: 'app://bundle/dashboard/index.html', isMainFrame: false };
    expect(contents.attempt('will-frame-navigate', framed)).toBe(true);
  });

  it('cannot be redirected, embed a webview or open a window', () => {
    const { contents, refused } = guarded();
    expect(contents.attempt('will-redirect', { url: 'app://bundle/dashboard/index.html' })).toBe(true);
    expect(contents.attempt('will-attach-webview')).toBe(true);
    expect(contents.openHandler({ url: 'https://example.com' })).toEqual({ action: 'deny' });
    expect(refused).toEqual(['redirect', 'webview', 'window-open']);
  });

  it('reaches nothing by WebRTC', () => {
    expect(guarded().contents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('may go nowhere at all without a role', () => {
    const { contents } = guarded(null);
    expect(contents.attempt('will-navigate', { url: 'app://bundle/dashboard/index.html' })).toBe(true);
  });
});
