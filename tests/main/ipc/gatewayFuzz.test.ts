import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import type { WindowRole } from '../../../src/core/ipc/contract.ts';
import type { Sender } from '../../../src/main/ipc/senderRefusal.ts';
import { payloadParsers } from '../../../src/main/ipc/payloads.ts';
import { tryParse } from '../../../src/main/tryParse.ts';
import { hostileValue, spoilt } from '../../fakes/hostile.ts';
import { watchingMonitor } from '../../fakes/monitorRun.ts';
import { uprightSitter } from '../../fakes/sitters.ts';
import { dashboard, detector, from, openTestGateway, overlay } from '../../fakes/testGateway.ts';
import { validMessages, validQuestions } from '../../fakes/validMessages.ts';
import { runWellbeing } from '../../fakes/wellbeingRun.ts';

const pages: readonly (readonly [WindowRole, Sender])[] = [
  ['detector', detector],
  ['dashboard', dashboard],
  ['overlay', overlay]
];
type Sent = { readonly role: WindowRole; readonly channel: string; readonly payloads: readonly unknown[] };
const messages = [
  ...sentBy('detector', validMessages.detector),
  ...sentBy('dashboard', validMessages.dashboard),
  ...sentBy('overlay', validMessages.overlay)
];
const parsers: Readonly<Record<string, z.ZodType>> = {
  ...payloadParsers.detector.sends,
  ...payloadParsers.dashboard.sends,
  ...payloadParsers.overlay.sends
};
const questions = [
  ...sentBy('dashboard', validQuestions.dashboard),
  ...sentBy('overlay', validQuestions.overlay)
];

/** A page of ours that somebody else has taken over, or a page that is none of ours. */
const anySender = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(detector, dashboard, overlay) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Sender>(
      from(99, 'app://bundle/dashboard/index.html'),
      from(4, 'https://example.com/'),
      from(4, 'app://bundle/dashboard/index.html', {}),
      { sender: { id: 3 }, senderFrame: null }
    )
  }
);
const anyMessage = fc.constantFrom(...messages).chain(({ role, channel, payloads }) =>
  fc.record({
    role: fc.constant(role),
    channel: fc.constant(channel),
    payload: fc.oneof(
      { weight: 4, arbitrary: spoilt(fc.constantFrom<unknown>(...payloads)) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(...payloads) }
    ),
    further: fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hostileValue }),
    sender: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pageOf(role)) },
      { weight: 1, arbitrary: anySender }
    )
  })
);

describe('a window that sends whatever it likes', () => {
  it('is understood where it sends what the contract says: the fuzzing begins with messages that count', () => {
    for (const { channel, payloads } of messages)
      for (const payload of payloads) {
        expect([channel, takes(channel, payload)]).toEqual([channel, true]);
      }
  });

  it('is refused where what it sent cannot even be measured', () => {
    const { ipcMain, events, log } = openTestGateway();
    ipcMain.send(dashboard, 'baseline:assign', { length: { toString: 'first' } });
    expect(events).toEqual([]);
    expect(log.lines).toHaveLength(1);
  });

  it('ends nothing, and changes nothing where it is refused', () => {
    const { ipcMain, events, wellbeing, others, log } = openTestGateway();
    const monitor = watchingMonitor(uprightSitter);
    const breaks = runWellbeing();
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(anyMessage, ({ role, channel, payload, further, sender }) => {
        const before = events.length + wellbeing.length + others.length;
        ipcMain.send(sender, channel, ...(further === null ? [payload] : [payload, further]));
        const heard = events.length + wellbeing.length + others.length - before;
        const fits = further === null && isPage(role, sender) && takes(channel, payload);
        if (fits) taken += 1;
        else refused += 1;
        expect(heard > 0, `${channel} was listened to`).toBe(fits);
        // What did come through is more than parsed: whoever decides about it must survive it, too.
        for (const event of events.splice(0)) monitor.happened(event);
        for (const event of wellbeing.splice(0)) breaks.happened(event);
        others.splice(0);
      }),
      { numRuns: inject('hostileMessages') }
    );
    monitor.wait(1);
    expect(monitor.snapshot()).toEqual(JSON.parse(JSON.stringify(monitor.snapshot())));
    // The log tells channel, reason and count, and nothing of what was sent.
    const line = /^warn ipc: refused [a-z]+:[A-Za-z]+ \([a-z ]+\), \d+ so far$/u;
    expect(log.lines.length).toBeGreaterThan(50);
    expect(log.lines.filter((each) => !line.test(each))).toEqual([]);
    expect(refused).toBeGreaterThan(taken);
    expect(taken).toBeGreaterThan(inject('hostileMessages') / 50);
  });

  it('gets no answer to a question that it may not ask, whatever comes with it', async () => {
    const { ipcMain } = openTestGateway();
    const asked = fc.record({
      question: fc.constantFrom(...questions),
      payload: hostileValue,
      sender: anySender
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ question, payload, sender }) => {
        const fits = isPage(question.role, sender) && (payload === null) === question.payloads.includes(null);
        const answer = await ipcMain.invoke(sender, question.channel, payload).then(
          () => 'answered',
          () => 'refused'
        );
        // A question about a report takes more than nothing, and nothing hostile is a report's name.
        const expected = fits && question.payloads.includes(null) ? 'answered' : 'refused';
        expect([question.channel, answer]).toEqual([question.channel, expected]);
      }),
      { numRuns: Math.round(inject('hostileMessages') / 10) }
    );
  });
});

function sentBy(role: WindowRole, channels: Readonly<Record<string, readonly unknown[]>>): readonly Sent[] {
  return Object.entries(channels).map(([channel, payloads]) => ({ role, channel, payloads }));
}

function takes(channel: string, payload: unknown): boolean {
  const parser = parsers[channel];
  return parser !== undefined && tryParse(parser, payload).success;
}

function pageOf(role: string): readonly Sender[] {
  return pages.filter(([name]) => name === role).map(([, page]) => page);
}

function isPage(role: string, sender: Sender): boolean {
  return pageOf(role).includes(sender);
}
