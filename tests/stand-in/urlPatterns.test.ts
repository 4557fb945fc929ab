import { expect, test } from 'vitest';
import { matchesPatterns } from './urlPatterns.ts';

test('match as Chromium documents them', () => {
  expect(matchesPatterns('app://bundle/x', undefined)).toBe(true);
  expect(matchesPatterns('app://bundle/x', ['<all_urls>'])).toBe(true);
  expect(matchesPatterns('https://a.example.org/x', ['*://*.example.org/*'])).toBe(true);
  expect(matchesPatterns('https://example.org/x', ['*://*.example.org/*'])).toBe(true);
  expect(matchesPatterns('https://badexample.org/x', ['*://*.example.org/*'])).toBe(false);
  expect(matchesPatterns('app://bundle/x', ['*://*/*'])).toBe(false);
  expect(matchesPatterns('app://bundle/x/y.js', ['app://bundle/x/*.js'])).toBe(true);
  expect(matchesPatterns('wss://host:8080/', ['wss://host:8080/*'])).toBe(true);
});
