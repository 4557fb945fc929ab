import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { channels } from '../../src/core/ipc/contract.ts';
import { createBridge } from '../../src/preload/createBridge.ts';

function ipc() {
  const events = new EventEmitter();
  const sent: (readonly unknown[])[] = [];
  const renderer = Object.assign(events, {
    send: (...given: readonly unknown[]) => void sent.push(given),
    invoke: async <Response>(channel: string): Promise<Response> => {
      sent.push(['invoke', channel]);
      return Promise.reject(new Error('nobody answers'));
    }
  });
  return { renderer, sent, events };
}

/** A page may hand over anything: the bridge is called as plain JavaScript would. */
function callAsPage(bridge: object, name: string, ...given: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(bridge, name);
  if (typeof member !== 'function') throw new Error(`no ${name}`);
  const result: unknown = Reflect.apply(member, bridge, given);
  return result;
}

describe('the bridge of a window', () => {
  it('sends on the channels of its role', () => {
    const { renderer, sent } = ipc();
    createBridge('dashboard', renderer).send('pause:start', '1h');
    createBridge('detector', renderer).send('detector:ready', null);
    expect(sent).toEqual([
      ['pause:start', '1h'],
      ['detector:ready', null]
    ]);
  });

  it('has no channel of another role and none that the contract does not know', () => {
    const { renderer, sent } = ipc();
    const dashboard = createBridge('dashboard', renderer);
    for (const channel of [
      ...channels.detector.sends,
      'electron-store-get-data',
      '__proto__',
      'snapshot:get'
    ]) {
      expect(() => callAsPage(dashboard, 'send', channel, null)).toThrow('no channel');
    }
    for (const channel of [...channels.dashboard.sends, 'detector:command']) {
      expect(() => callAsPage(dashboard, 'invoke', channel, null)).toThrow('no channel');
    }
    expect(() => callAsPage(dashboard, 'on', 'detector:command', () => undefined)).toThrow('no channel');
    expect(() => callAsPage(createBridge('detector', renderer), 'invoke', 'snapshot:get', null)).toThrow(
      'no channel'
    );
    expect(sent).toEqual([]);
  });

  it('gives a listener the payload only, never the event that leads to Electron', () => {
    const { renderer, events } = ipc();
    const heard: (readonly unknown[])[] = [];
    createBridge('detector', renderer).on('detector:command', (...given) => void heard.push(given));
    events.emit('detector:command', { sender: 'ipcRenderer' }, { kind: 'stop' });
    expect(heard).toEqual([[{ kind: 'stop' }]]);
  });

  it('lets a listener be removed', () => {
    const { renderer, events } = ipc();
    let heard = 0;
    const remove = createBridge('detector', renderer).on('detector:command', () => {
      heard += 1;
    });
    remove();
    events.emit('detector:command', {}, { kind: 'stop' });
    expect(heard).toBe(0);
    expect(events.listenerCount('detector:command')).toBe(0);
  });

  it('tells its role and exposes nothing else', () => {
    const bridge = createBridge('dashboard', ipc().renderer);
    expect(Object.keys(bridge).toSorted()).toEqual(['invoke', 'on', 'role', 'send']);
    expect(bridge.role).toBe('dashboard');
  });
});
