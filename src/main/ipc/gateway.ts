import type { z } from 'zod';
import { channels } from '../../core/ipc/contract.ts';
import type { Contract, EventChannel, WindowRole } from '../../core/ipc/contract.ts';
import type { SpokenScene } from '../../core/ipc/overlayContract.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { Log } from '../system/log.ts';
import type { RoleHolder, WindowRoles } from '../windows/windowRoles.ts';
import { payloadParsers } from './payloads.ts';
import { type Sender, senderRefusal } from './senderRefusal.ts';
import { tryParse } from '../tryParse.ts';

/**
 * What main does with each message of a role, already checked and parsed.
 * `contentsId`: the window that sent it, where a role has several.
 */
export type SendHandlers<Role extends WindowRole> = Handlers<Contract[Role]['sends']>;

/** What main answers to questions, already checked and parsed; at once or later. */
export type Answers = {
  readonly dashboard: AnswersTo<Contract['dashboard']['invokes']>;
  readonly overlay: AnswersTo<Contract['overlay']['invokes']>;
};
type AnswersTo<Questions> = {
  readonly [Channel in keyof Questions]: Questions[Channel] extends {
    readonly request: infer Request;
    readonly response: infer Response;
  }
    ? (request: Request, contentsId: number) => Response | Promise<Response>
    : never;
};

/** The door between the windows and main, and the only user of `ipcMain`. */
export type Gateway = {
  /** To every window of the role. */
  readonly send: <Role extends WindowRole, Channel extends EventChannel<Role>>(
    role: Role,
    channel: Channel,
    payload: Contract[Role]['events'][Channel & keyof Contract[Role]['events']]
  ) => void;
  /** To one overlay: each shows a scene of its own. */
  readonly sendScene: (holder: RoleHolder, scene: SpokenScene) => void;
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
  readonly overlay: SendHandlers<'overlay'>;
  readonly answers: Answers;
};

type Parsers<Sends> = { readonly [Channel in keyof Sends]: z.ZodType<Sends[Channel]> };
type Handlers<Sends> = {
  readonly [Channel in keyof Sends]: (payload: Sends[Channel], contentsId: number) => void;
};

type RequestParsers<Questions> = {
  readonly [Channel in keyof Questions]: Questions[Channel] extends { readonly request: infer Request }
    ? z.ZodType<Request>
    : never;
};

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
      const payload = tryParse(parser, sent[0]);
      if (sent.length !== 1 || !payload.success) refuse(channel, unlikeContract);
      else handle(payload.data, event.sender.id);
    };
    ipcMain.on(channel, listener);
    return () => ipcMain.removeListener(channel, listener);
  };

  const answer = <Questions>(
    role: WindowRole,
    parsers: RequestParsers<Questions>,
    answers: AnswersTo<Questions>,
    channel: keyof Questions & string
  ): Disposer => {
    const parser = parsers[channel];
    const reply = answers[channel];
    ipcMain.handle(channel, (event: Sender, ...sent: readonly unknown[]) => {
      const refusal = senderRefusal(event, role, roles.roleOf);
      const request = tryParse(parser, sent[0]);
      if (refusal === null && sent.length === 1 && request.success)
        return reply(request.data, event.sender.id);
      refuse(channel, refusal ?? unlikeContract);
      throw new Error('refused');
    });
    return () => ipcMain.removeHandler(channel);
  };

  const { detector, dashboard, overlay } = payloadParsers;
  const disposers = [
    ...channels.detector.sends.map((channel) => listen('detector', detector.sends, parts.detector, channel)),
    ...channels.dashboard.sends.map((channel) =>
      listen('dashboard', dashboard.sends, parts.dashboard, channel)
    ),
    ...channels.overlay.sends.map((channel) => listen('overlay', overlay.sends, parts.overlay, channel)),
    ...channels.dashboard.invokes.map((channel) =>
      answer('dashboard', dashboard.invokes, parts.answers.dashboard, channel)
    ),
    ...channels.overlay.invokes.map((channel) =>
      answer('overlay', overlay.invokes, parts.answers.overlay, channel)
    )
  ];

  return {
    send: (role, channel, payload) => {
      for (const holder of roles.holdersOf(role)) holder.send(channel, payload);
    },
    sendScene: (holder, scene) => {
      const channel: EventChannel<'overlay'> = 'scene:changed';
      if (!holder.isDestroyed()) holder.send(channel, scene);
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
