import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddresses } from './addresses.ts';

const addresses = createAddresses({
  token: 'abc123',
  port: () => 4711,
  isServed: (scheme) => scheme === 'app'
});

test('an address of the app is a host of this machine that carries the token', () => {
  expect(addresses.toPage('app://bundle/a/b.html?c=1#d')).toBe(
    'http://bundle.app.abc123.localhost:4711/a/b.html?c=1#d'
  );
  expect(addresses.toPage('app://bundle')).toBe('http://bundle.app.abc123.localhost:4711/');
});

test('the way there and back changes nothing', () => {
  const host = fc.constantFrom('bundle', 'a', 'a-b.c', 'x1.y2.z3');
  fc.assert(
    fc.property(host, fc.webPath(), (name, path) => {
      const url = `app://${name}${path.startsWith('/') ? path : `/${path}`}`;
      expect(addresses.fromPage(addresses.toPage(url))).toBe(url);
    })
  );
});

test('what the app does not serve keeps its address, both ways', () => {
  for (const url of [
    'https://example.org/x',
    'file:///x',
    'data:text/plain,x',
    'about:blank',
    'other://x/y'
  ]) {
    expect(addresses.toPage(url)).toBe(url);
    expect(addresses.fromPage(url)).toBe(url);
  }
});

test('an object address names the app that made it', () => {
  expect(addresses.fromPage('blob:http://bundle.app.abc123.localhost:4711/1-2')).toBe(
    'blob:app://bundle/1-2'
  );
});

test('a host without the token, or of another port, is not served', () => {
  expect(addresses.servedHost('bundle.app.abc123.localhost:4711')).toEqual({ scheme: 'app', host: 'bundle' });
  for (const host of [
    'bundle.app.localhost:4711',
    'bundle.app.abc124.localhost:4711',
    'bundle.app.abc123.localhost:4712',
    'app.abc123.localhost:4711',
    ''
  ]) {
    expect(addresses.servedHost(host)).toBeNull();
  }
});
