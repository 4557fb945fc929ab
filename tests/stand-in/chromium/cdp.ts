import type { Readable, Writable } from 'node:stream';
import { isRecord, textAt } from '../readUnknown.ts';
import type { Answer, Command, EventName, Parameters, Payload } from './protocol.ts';

/** One end of a conversation in the Chrome DevTools Protocol: the whole browser, or one page. */
export type CdpSession = {
  /** Rejects with Chromium's own words when the command fails or the browser is gone. */
  send<Name extends Command>(command: Name, parameters?: Parameters<Name>): Promise<Answer<Name>>;
  /** Returns the removal of the listener. */
  on<Name extends EventName>(event: Name, listener: (payload: Payload<Name>) => void): () => void;
};

/** The browser's own session, from which the sessions of its pages are made. */
export type Cdp = CdpSession & {
  session(sessionId: string): CdpSession;
  /** Rejects what is still unanswered; later commands reject at once. */
  close(reason: string): void;
};

type Pending = {
  /** Empty: of the browser itself. */
  readonly sessionId: string;
  readonly command: string;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
};

type Listener = (payload: unknown) => void;

/**
 * Speaks CDP over Chromium's `--remote-debugging-pipe`: JSON texts ended by a NUL byte. A pipe needs no port and no
 * package, and Chromium leaves by itself when this process dies and the pipe closes.
 */
export function createCdp(toBrowser: Writable, fromBrowser: Readable): Cdp {
  const pending = new Map<number, Pending>();
  /** By session, so that those of a page go with it. */
  const listeners = new Map<string, Map<string, Set<Listener>>>();
  let lastId = 0;
  let closedFor: string | null = null;

  function post(command: string, parameters: unknown, sessionId: string): Promise<unknown> {
    if (closedFor !== null) return Promise.reject(new Error(`${command}: ${closedFor}`));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { sessionId, command, resolve, reject });
      const message = { id, method: command, params: parameters ?? {}, sessionId: sessionId || undefined };
      toBrowser.write(`${JSON.stringify(message)}\0`);
    });
  }

  function receive(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message)) return;
    if (typeof message['id'] === 'number') {
      const waiting = pending.get(message['id']);
      pending.delete(message['id']);
      if (message['error'] === undefined) waiting?.resolve(message['result']);
      else waiting?.reject(new Error(`${waiting.command}: ${textAt(message['error'], 'message')}`));
      return;
    }
    const [method, params] = [textAt(message, 'method'), message['params']];
    const heard = listeners.get(textAt(message, 'sessionId'))?.get(method);
    for (const listener of heard ? Array.from(heard) : []) listener(params);
    if (method === 'Target.detachedFromTarget' && isRecord(params)) endSession(textAt(params, 'sessionId'));
  }

  /** Of what was under way in a page that goes, Chromium answers nothing: whoever waits would wait for ever. */
  function endSession(sessionId: string): void {
    if (sessionId === '') return;
    listeners.delete(sessionId);
    for (const [id, waiting] of pending) {
      if (waiting.sessionId !== sessionId) continue;
      pending.delete(id);
      waiting.reject(new Error(`${waiting.command}: the page is gone`));
    }
  }

  function close(reason: string): void {
    closedFor ??= reason;
    for (const { command, reject } of pending.values()) reject(new Error(`${command}: ${reason}`));
    pending.clear();
  }

  function session(sessionId: string): CdpSession {
    return {
      send: async (command, parameters) => {
        const answer = await post(command, parameters, sessionId);
        if (!isAnswer(command, answer)) throw new Error(`${command}: unreadable answer`);
        return answer;
      },
      on: (event, listener) => {
        const ofSession = listeners.get(sessionId) ?? new Map<string, Set<Listener>>();
        listeners.set(sessionId, ofSession);
        const heard = ofSession.get(event) ?? new Set();
        ofSession.set(event, heard);
        const forward: Listener = (payload) => {
          if (isPayload(event, payload)) listener(payload);
        };
        heard.add(forward);
        return () => heard.delete(forward);
      }
    };
  }

  onMessages(fromBrowser, receive);
  for (const stream of [toBrowser, fromBrowser]) stream.on('error', () => close('the browser is gone'));
  return { ...session(''), session, close };
}

/** Cuts the stream at NUL bytes. Chunks may end anywhere, also inside a UTF-8 sequence. */
function onMessages(stream: Readable, listener: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      parts.push(rest.subarray(0, end));
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      rest = rest.subarray(end + 1);
      listener(text);
    }
    if (rest.length > 0) parts.push(rest);
  });
}

// The other end is the browser we started, and the types are generated from its own protocol: its word is taken.
function isAnswer<Name extends Command>(_command: Name, answer: unknown): answer is Answer<Name> {
  return isRecord(answer);
}

function isPayload<Name extends EventName>(_event: Name, payload: unknown): payload is Payload<Name> {
  return isRecord(payload);
}
