import { describe, expect, it } from 'vitest';
import {
  filterRequests,
  type OutgoingRequest,
  requestAllowed
} from '../../../src/main/security/requestFilter.ts';

const product = { devServer: null };
const developing = { devServer: new URL('http://localhost:5173') };

describe('the request filter', () => {
  it.each([
    ['app://bundle/dashboard/index.html', 'mainFrame'],
    ['app://bundle/model/movenet-lightning.bin', 'xhr'],
    ['blob:app://bundle/2f1c', 'image'],
    ['data:image/png;base64,AA==', 'image']
  ])('lets %s (%s) go', (url, resourceType) => {
    expect(requestAllowed({ url, resourceType }, product)).toBe(true);
  });

  it.each([
    ['http://example.com/', 'xhr'],
    ['https://example.com/', 'mainFrame'],
    ['https://localhost/', 'xhr'],
    ['http://127.0.0.1:5173/', 'xhr'],
    ['http://localhost:5173/', 'xhr'],
    ['ws://localhost:5173/', 'webSocket'],
    ['wss://example.com/', 'webSocket'],
    ['ftp://example.com/', 'other'],
    ['file:///etc/passwd', 'xhr'],
    ['devtools://devtools/bundled/inspector.html', 'mainFrame'],
    ['chrome-extension://abc/page.html', 'subFrame'],
    ['app://other/index.html', 'xhr'],
    ['app://bundle.example.com/', 'xhr'],
    ['app://bundle:80/', 'xhr'],
    ['app://user@bundle@example.com/', 'xhr'],
    ['data:text/html,<script>1</script>', 'mainFrame'],
    ['data:text/html,hello', 'subFrame'],
    ['blob:https://example.com/2f1c', 'image'],
    ['blob:app://bundle/2f1c', 'subFrame'],
    ['about:srcdoc', 'subFrame'],
    ['not an address', 'other']
  ])('refuses %s (%s)', (url, resourceType) => {
    expect(requestAllowed({ url, resourceType }, product)).toBe(false);
  });

  it('lets the dev server and the developer tools in only while developing', () => {
    expect(requestAllowed({ url: 'ws://localhost:5173/?token=1' }, developing)).toBe(true);
    expect(requestAllowed({ url: 'http://localhost:5173/@vite/client' }, developing)).toBe(true);
    expect(requestAllowed({ url: 'devtools://devtools/bundled/a.js' }, developing)).toBe(true);
    expect(requestAllowed({ url: 'http://localhost:5174/' }, developing)).toBe(false);
    expect(requestAllowed({ url: 'https://example.com/' }, developing)).toBe(false);
  });

  it('sees every request of the session and tells only the host of what it refused', () => {
    const answers: boolean[] = [];
    const refused: string[] = [];
    const filters: string[][] = [];
    filterRequests(
      {
        webRequest: {
          onBeforeRequest: (filter, listener) => {
            filters.push(filter.urls);
            const ask = (request: OutgoingRequest): void =>
              listener(request, ({ cancel }) => void answers.push(cancel));
            ask({ url: 'https://example.com/secret?token=1', resourceType: 'xhr' });
            ask({ url: 'app://bundle/dashboard/index.html', resourceType: 'mainFrame' });
          }
        }
      },
      product,
      (where) => void refused.push(where)
    );
    expect(filters).toEqual([['<all_urls>']]);
    expect(answers).toEqual([true, false]);
    expect(refused).toEqual(['https://example.com']);
  });
});
