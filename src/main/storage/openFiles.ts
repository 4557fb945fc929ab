import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Log } from '../system/log.ts';
import { type BaselinesFile, openBaselinesFile } from './baselinesFile.ts';
import { type CheckInFile, openCheckInFile } from './checkInFile.ts';
import { openSettingsFile, type SettingsFile } from './settingsFile.ts';
import { openStateFile, type StateFile } from './stateFile.ts';
import { openWellbeingFile, type WellbeingFile } from './wellbeingFile.ts';

/** What the user's folder holds, the history aside. */
export type Files = {
  readonly settings: SettingsFile;
  readonly baselines: BaselinesFile;
  readonly state: StateFile;
  readonly wellbeing: WellbeingFile;
  readonly checkIn: CheckInFile;
  /** What is wrong with them, up to now and from now on, is told there. */
  readonly tellTo: (notice: (content: NoticeContent) => void) => void;
  /** Tries again to write what could not be written, for a full disk above all. */
  readonly retry: () => void;
};

export type FilesParts = {
  readonly folder: string;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

/** How often it is tried again. */
export const filesRetryMs = 60_000;

/** Opens all files; never fails. */
export function openFiles({ folder, log, now }: FilesParts): Files {
  const early: NoticeContent[] = [];
  let notice = (content: NoticeContent): void => void early.push(content);
  const parts = { folder, log, now, notice: (content: NoticeContent): void => notice(content) };
  const files = {
    settings: openSettingsFile(parts),
    baselines: openBaselinesFile(parts),
    state: openStateFile(parts),
    wellbeing: openWellbeingFile(parts),
    checkIn: openCheckInFile(parts)
  };
  return {
    ...files,
    tellTo: (next) => {
      notice = next;
      for (const content of early.splice(0)) notice(content);
    },
    retry: () => {
      for (const file of Object.values(files)) file.retry();
    }
  };
}
