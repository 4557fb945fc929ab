import type { z } from 'zod';
import { channels } from '../../core/ipc/contract.ts';
import type { Contract, EventChannel, WindowRole } from '../../core/ipc/contract.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { WindowRoles } from '../windows/windowRoles.ts';
import { payloadParsers } from './payloads.ts';
import { type Sender, senderRefusal } from './senderRefusal.ts';

/** What main does with each message of a role, already checked and parsed. */
export type SendHandlers<Role extends WindowRole> = {
  readonly [Channel in keyof Contract[Role]['sends']]: (payload: Contract[Role]['sends'][Channel]) => void;
};

export type DashboardAnswers = {
  readonly 'snapshot:get': () => Contract['dashboard']['invokes']['snapshot:get']['response'];
};

/** The door between the windows and main, and the only user of `ipcMain`. */
export type Gateway = {
  readonly send: <Role extends WindowRole, Channel extends EventChannel<Role>>(
    role: Role,
    channel: Channel,
    payload: Contract[Role]['events'][Channel & keyof Contract[Role]['events']]
  ) => void;
  readonly dispose: Disposer;
};

/** The part of Electron's `ipcMain` that is used. */
export type MessageSource = {
  on(channel: string, listener: MessageListener): unknown;
  removeListener(channel: string, listener: MessageListener): unknown;
  removeAllListeners(channel: string): unknown;
  handle(channel: string, listener: MessageListener): void;
  removeHandler(channel: string): void;
};
type MessageListener = (event: Sender, ...sent: readonly unknown[]) => unknown;

type GatewayParts = {
  readonly ipcMain: MessageSource;
  readonly roles: WindowRoles;
  readonly log: Log;
  readonly detector: SendHandlers<'detector'>;
  readonly dashboard: SendHandlers<'dashboard'>;
  readonly answers: DashboardAnswers;
};

type Parsers<Sends> = { readonly [Channel in keyof Sends]: z.ZodType<Sends[Channel]> };
type Handlers<Sends> = { readonly [Channel in keyof Sends]: (payload: Sends[Channel]) => void };

const unlikeContract = 'payload is not what the contract says';

/** Refusals come in floods when they come; each channel's first is logged, then every hundredth. */
const refusalsPerLine = 100;

/**
 * Opens the door. A message is listened to only if its sender, frame and role are right and its payload parses;
 * anything else changes nothing and is logged by channel and reason, never with what it carried.
 */
export function openGateway(parts: GatewayParts): Gateway {
  const { ipcMain, roles, log } = parts;
  // electron-store answers any page that asks for the data folder; no page of ours does, so nobody else may.
  ipcMain.removeAllListeners('electron-store-get-data');
  const refuse = createRefusals(log);

  const listen = <Sends>(
    role: WindowRole,
    parsers: Parsers<Sends>,
    handlers: Handlers<Sends>,
    channel: keyof Sends & string
  ): Disposer => {
    const parser = parsers[channel];
    const handle = handlers[channel];
    const listener = (event: Sender, ...sent: readonly unknown[]): void => {
      const refusal = senderRefusal(event, role, roles.roleOf);
      if (refusal !== null) {
        refuse(channel, refusal);
        return;
      }
      const payload = parser.safeParse(sent[0]);
      if (sent.length !== 1 || !payload.success) refuse(channel, unlikeContract);
      else handle(payload.data);
    };
    ipcMain.on(channel, listener);
    return () => ipcMain.removeListener(channel, listener);
  };

  const answer = (channel: keyof DashboardAnswers): Disposer => {
    ipcMain.handle(channel, (event: Sender, ...sent: readonly unknown[]) => {
      const refusal = senderRefusal(event, 'dashboard', roles.roleOf);
      const parsed = payloadParsers.dashboard.invokes[channel].safeParse(sent[0]);
      if (refusal === null && sent.length === 1 && parsed.success) return parts.answers[channel]();
      refuse(channel, refusal ?? unlikeContract);
      throw new Error('refused');
    });
    return () => ipcMain.removeHandler(channel);
  };

  const { detector, dashboard } = payloadParsers;
  const disposers = [
    ...channels.detector.sends.map((channel) => listen('detector', detector.sends, parts.detector, channel)),
    ...channels.dashboard.sends.map((channel) =>
      listen('dashboard', dashboard.sends, parts.dashboard, channel)
    ),
    ...channels.dashboard.invokes.map(answer)
  ];

  return {
    send: (role, channel, payload) => {
      for (const holder of roles.holdersOf(role)) holder.send(channel, payload);
    },
    dispose: disposeAll(disposers)
  };
}

function createRefusals(log: Log): (channel: string, reason: string) => void {
  const counts = new Map<string, number>();
  return (channel, reason) => {
    const count = (counts.get(channel) ?? 0) + 1;
    counts.set(channel, count);
    if (count % refusalsPerLine === 1) log.warn(`ipc: refused ${channel} (${reason}), ${count} so far`);
  };
}
