// Playwright ships the protocol's types without exporting their path.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

export type Command = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues;
export type Parameters<Name extends Command> = Protocol.CommandParameters[Name];
export type Answer<Name extends Command> = Protocol.CommandReturnValues[Name];
export type EventName = keyof Protocol.Events;
export type Payload<Name extends EventName> = Protocol.Events[Name];
