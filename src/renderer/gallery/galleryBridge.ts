import type { ReportRequest } from '../../core/history/report.ts';
import type { Bridge, Contract, PreviewFrame } from '../../core/ipc/contract.ts';
import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { checkInAnswered } from './checkInAnswered.ts';
import { settingsAnswer, settingsAnswered } from './settingsAnswers.ts';
import { paintPerson } from './paintPerson.ts';
import { madeUpFacts, type ReportSource } from './reportCases.ts';

type Events = Contract['dashboard']['events'];
type Listeners = { readonly [Channel in keyof Events]: Set<(payload: Events[Channel]) => void> };

/**
 * A bridge without a main process: one snapshot, a painted person as the camera, and settings that stick. What the
 * window sends is written to `<html data-sent>` as JSON, for tests to read.
 * @param reports what is known of the days
 */
export function galleryBridge(first: AppSnapshot, reports: ReportSource): Bridge<'dashboard'> {
  const listeners: Listeners = {
    'snapshot:changed': new Set(),
    'preview:framed': new Set(),
    'history:changed': new Set()
  };
  const sent: (readonly [string, unknown])[] = [];
  let snapshot = first;
  let camera: number | undefined;

  const publish = (changed: AppSnapshot): void => {
    snapshot = changed;
    for (const listener of listeners['snapshot:changed']) listener(snapshot);
  };
  const film = async (): Promise<void> => {
    const frame: PreviewFrame = await paintPerson(snapshot.verdict?.state ?? 'upright');
    for (const listener of listeners['preview:framed']) listener(frame);
  };
  const answer = (channel: string, payload: unknown): void => {
    if (channel === 'preview:watch') {
      window.clearInterval(camera);
      if (payload === true) camera = window.setInterval(() => void film(), 500);
      if (payload === true) void film();
    }
    if (snapshot.checkIn !== undefined) {
      const checkIn = checkInAnswered(snapshot.checkIn, channel, payload, snapshot.at);
      if (checkIn !== snapshot.checkIn) publish({ ...snapshot, checkIn });
    }
    if (channel === 'baseline:delete') {
      publish({ ...snapshot, baselines: snapshot.baselines.filter(({ id }) => id !== payload) });
    }
    if (channel === 'baseline:select') {
      const chosen = typeof payload === 'string' ? payload : null;
      publish({
        ...snapshot,
        selectedBaselineId: chosen,
        activeBaselineId: chosen ?? snapshot.activeBaselineId
      });
    }
    const change = settingIn(payload);
    if (channel === 'setting:change' && change !== null) {
      publish({ ...snapshot, settings: { ...snapshot.settings, [change.key]: change.value } });
    }
    const next = settingsAnswered(snapshot, channel, payload);
    if (next !== snapshot) publish(next);
  };

  return {
    role: 'dashboard',
    send: (channel, payload) => {
      sent.push([channel, payload]);
      document.documentElement.dataset['sent'] = JSON.stringify(sent);
      answer(channel, payload);
    },
    invoke: (channel, request) => answerOf(reports, channel, request),
    on: (channel, listener) => {
      listeners[channel].add(listener);
      if (channel === 'snapshot:changed') queueMicrotask(() => publish(snapshot));
      return () => listeners[channel].delete(listener);
    }
  };
}

function settingIn(payload: unknown): { readonly key: string; readonly value: unknown } | null {
  return typeof payload === 'object' && payload !== null && 'key' in payload && 'value' in payload
    ? { key: String(payload.key), value: payload.value }
    : null;
}

/** What main would answer; the snapshot is published as soon as somebody listens, and the rest stays unanswered. */
function answerOf<Answer>(reports: ReportSource, channel: string, request: unknown): Promise<Answer> {
  // The contract pairs channels with answers; so do the lines below.
  const isAnswer = (answer: unknown): answer is Answer => answer !== undefined;
  return new Promise((resolve, reject) => {
    const answered = (answer: unknown): void => {
      if (isAnswer(answer)) resolve(answer);
    };
    if (channel === 'report:get' && isReportRequest(request)) reports(request).then(answered, reject);
    if (channel === 'history:facts') answered(madeUpFacts);
    answered(settingsAnswer(channel));
  });
}

function isReportRequest(request: unknown): request is ReportRequest {
  return typeof request === 'object' && request !== null && 'kind' in request && 'date' in request;
}
