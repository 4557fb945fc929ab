import type { WindowRole } from '../../core/ipc/contract.ts';
import { isPageOf } from './appAddress.ts';

/** The part of Electron's `WebContents` that is guarded. */
export type GuardedContents = {
  readonly id: number;
  on(event: 'will-navigate' | 'will-redirect', listener: (details: Navigation) => void): unknown;
  on(
    event: 'will-frame-navigate',
    listener: (details: Navigation & { readonly isMainFrame: boolean }) => void
  ): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  setWebRTCIPHandlingPolicy(policy: 'disable_non_proxied_udp'): void;
};
type Preventable = { preventDefault(): void };
type Navigation = Preventable & { readonly url: string };

/**
 * Nails a page to itself: it cannot navigate away, open windows, embed others, or reach the network by WebRTC
 * (which no content security policy covers). A page may reload its own address.
 * @param onRefused told what was refused, without the address
 */
export function guardContents(
  contents: GuardedContents,
  roleOf: (contentsId: number) => WindowRole | null,
  onRefused: (what: string) => void
): void {
  const staysAtHome = (url: string): boolean => {
    const role = roleOf(contents.id);
    return role !== null && isPageOf(role, url);
  };
  const refuse = (what: string, event: Preventable): void => {
    event.preventDefault();
    onRefused(what);
  };
  contents.setWindowOpenHandler(() => {
    onRefused('window-open');
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (!staysAtHome(event.url)) refuse('navigation', event);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !staysAtHome(event.url)) refuse('frame navigation', event);
  });
  contents.on('will-redirect', (event) => refuse('redirect', event));
  contents.on('will-attach-webview', (event) => refuse('webview', event));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
