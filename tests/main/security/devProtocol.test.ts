import { describe, expect, it } from 'vitest';
import { createDevProtocol } from '../../../src/main/security/devProtocol.ts';

function protocol() {
  const fetched: string[] = [];
  const answer = createDevProtocol({
    devServer: new URL('http://localhost:5173'),
    policy: 'the policy',
    files: () => Promise.resolve(new Response('from the disk')),
    fetch: (address) => {
      fetched.push(address.href);
      return Promise.resolve(new Response('from the server', { headers: { 'content-type': 'text/html' } }));
    }
  });
  return { fetched, get: (address: string) => answer(new Request(address)) };
}

describe('the app:// scheme while developing', () => {
  it('hands pages on to the dev server, with the policy', async () => {
    const { fetched, get } = protocol();
    const response = await get('app://bundle/dashboard/main.tsx?t=1');
    expect(fetched).toEqual(['http://localhost:5173/dashboard/main.tsx?t=1']);
    expect(await response.text()).toBe('from the server');
    expect(response.headers.get('content-security-policy')).toBe('the policy');
  });

  it('takes the pose model from the disk as the product does', async () => {
    const { fetched, get } = protocol();
    expect(await (await get('app://bundle/model/movenet-lightning.bin')).text()).toBe('from the disk');
    expect(fetched).toEqual([]);
  });

  it('never asks another host than the dev server', async () => {
    const { fetched, get } = protocol();
    await get('app://bundle//example.com/steal');
    expect(fetched.every((address) => new URL(address).host === 'localhost:5173')).toBe(true);
  });
});
