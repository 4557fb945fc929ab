import type { Addresses } from './addresses.ts';
import type { Chromium } from './chromium/chromium.ts';
import type { CommandLine } from './commandLine.ts';
import type { Journal } from './journal.ts';
import type { SchemeHandler } from './localServer.ts';
import type { CameraCondition } from './page/hostMessages.ts';
import type { Speaker } from './speaker.ts';

/** What the stand-in's parts share. */
export type Host = {
  readonly commandLine: CommandLine;
  readonly addresses: Addresses;
  readonly journal: Journal;
  readonly speaker: Speaker;
  /** `app://` and its like: handlers by scheme. */
  readonly handlers: Map<string, SchemeHandler>;
  /** Folder of the app's package.json. */
  readonly appFolder: string;
  readonly package: AppPackage;
  readonly isPackaged: boolean;
  /** Version of Electron that the stand-in stands in for. */
  readonly electronVersion: string;
  readonly isHeaded: boolean;
  /** The real Node program, since `process.execPath` names the stand-in. */
  readonly nodeProgram: string;
  /** What tests have made of the cameras. */
  camera: CameraCondition;
  /** A window of Chromium that no window of the app has taken yet. */
  spareTarget: string | null;
  /** Throws before `start`. */
  chromium(): Chromium;
  /** Address of an empty page for windows that must open with one. */
  blankUrl(): string;
  /** Folder of Chromium's profile. */
  profileFolder(): string;
};

export type AppPackage = {
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly main: string;
};
