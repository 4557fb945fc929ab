import type { BrowserWindow } from 'electron';
import type { LocalTime } from '../../core/breaks/localTime.ts';
import type { CheckInEntry } from '../../core/checkIn/checkInEntry.ts';
import { isWithin } from '../../core/history/calendar.ts';
import type { Desk, Watched } from '../../core/history/observed.ts';
import type { Dated } from '../../core/history/records.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Settings } from '../../core/settings/schema.ts';
import type { WellbeingEvent } from '../../core/wellbeing/wellbeingEvent.ts';
import type { Text } from '../../text/createText.ts';
import { disposeAll, type Disposer } from '../disposer.ts';
import type { ElectronParts, RunOptions } from '../electronParts.ts';
import type { Answers, SendHandlers } from '../ipc/gateway.ts';
import type { NotificationPort } from '../notifications/notificationSlot.ts';
import { createQuietNotifier } from '../notifications/quietNotifier.ts';
import type { StateFile } from '../storage/stateFile.ts';
import type { FileBoxes } from '../system/fileBoxes.ts';
import { localTimeAt } from '../system/localTime.ts';
import type { Log } from '../system/log.ts';
import type { Timers } from '../system/timers.ts';
import type { WindowParts } from '../windows/windowParts.ts';
import { createDayDeletion } from './dayDeletion.ts';
import { createHistoryExport } from './historyExport.ts';
import { createHistoryRecorder, type HistoryRecorder } from './historyRecorder.ts';
import { openHistoryStore } from './historyStore.ts';
import { createHistorySummaries } from './historySummaries.ts';
import { createReportBook } from './reportBook.ts';
import { createReportPaper } from './reportPaper.ts';

export type HistoryParts = {
  readonly electron: Pick<ElectronParts, 'app' | 'clipboard'>;
  readonly options: RunOptions;
  readonly windowParts: WindowParts<BrowserWindow>;
  readonly notifications: NotificationPort;
  readonly text: Text;
  readonly log: Log;
  /** The machine's own clock, which windows live by. */
  readonly timers: Timers;
  /** The clock of the day: the same, unless a trial lets it pass faster. */
  readonly dayTimers: Timers;
  readonly stateFile: Pick<StateFile, 'exportFolder' | 'saveExportFolder' | 'summaries' | 'saveSummaries'>;
  readonly settings: () => Settings;
  readonly boxes: FileBoxes;
  /** Whether anything may leave the app; tells the user where not. */
  readonly exportAllowed: () => boolean;
  readonly watched: () => Watched;
  readonly desk: () => Desk;
  readonly isCalm: () => boolean;
  readonly checkIns: () => readonly CheckInEntry[];
  readonly wellbeing: (event: WellbeingEvent) => void;
  readonly notice: (content: NoticeContent) => void;
  /** Reports may have changed. */
  readonly changed: () => void;
  readonly openReport: () => void;
};

type ReportSendChannel =
  'history:export' | 'history:delete' | 'report:pdf' | 'report:print' | 'report:laidOut' | 'report:copy';

/** What is remembered of the days, and what becomes of it: reports, files, paper, notifications. */
export type History = {
  readonly recorder: Pick<HistoryRecorder, 'record' | 'monitorStepped'>;
  readonly handlers: Pick<SendHandlers<'dashboard'>, ReportSendChannel>;
  readonly answers: Pick<Answers['dashboard'], 'report:get' | 'history:facts'>;
  /** Begins to record; disposing writes what is left and closes the file. */
  readonly start: () => Disposer;
};

/** The file is opened and checked when the windows are up: the check of a year takes a tenth of a second. */
const openAfterMs = 1000;

export function composeHistory(parts: HistoryParts): History {
  const { electron, options, boxes, log, text, timers, dayTimers, notice, stateFile } = parts;
  const now = (): number => dayTimers.now().epochMs;
  const localNow = (): LocalTime => localTimeAt(now());
  // A policy that turns history off holds this setting (`core/policy/moduleRules.ts`).
  const keepsHistory = (): boolean => parts.settings().keepHistory;
  const checkIns = (): readonly Dated<CheckInEntry>[] => parts.checkIns().map(dated);

  const store = openHistoryStore({ folder: options.folders.userData, log, notice, now });
  const recorder = createHistoryRecorder({
    timers: dayTimers,
    watched: parts.watched,
    desk: parts.desk,
    store,
    keepsHistory,
    minutePassed: () => {
      deletion.forgetOldDays();
      summaries.minutePassed();
      parts.changed();
    },
    wrote: (date) => book.changed([date])
  });
  const book = createReportBook({
    store,
    minuteUnderWay: recorder.minuteUnderWay,
    checkIns,
    keepsHistory,
    localNow
  });
  const notifier = createQuietNotifier({
    ...parts.notifications,
    log,
    onClick: parts.openReport
  });
  const summaries = createHistorySummaries({
    memory: stateFile.summaries,
    save: stateFile.saveSummaries,
    settings: parts.settings,
    localNow,
    calm: parts.isCalm,
    book,
    text,
    notifier
  });

  let exportFolder = stateFile.exportFolder;
  const folder = {
    get: () => exportFolder ?? electron.app.getPath('documents'),
    set: (chosen: string) => {
      exportFolder = chosen;
      stateFile.saveExportFolder(chosen);
    }
  };
  const exportHistory = createHistoryExport({
    boxes,
    text,
    read: (range) => {
      const { firstDate, lastDate } = store.facts();
      const { date } = localNow();
      const asked = range ?? { from: firstDate ?? date, to: lastDate ?? date };
      const span = store.read(asked);
      const days = book.sums(asked);
      if (span === null || days === null) return null;
      const said = checkIns().filter((entry) => isWithin(range, entry.date));
      return {
        span: {
          minutes: span.minutes,
          events: [...span.events, ...said.map((record) => ({ kind: 'checkIn', record }) as const)]
        },
        days
      };
    },
    folder,
    notice,
    now,
    today: () => localNow().date,
    log
  });
  const paper = createReportPaper({
    ...parts.windowParts,
    boxes,
    folder,
    text,
    // Paper goes by the country, whatever language is spoken.
    systemLocale: options.locales[0] ?? 'en',
    timers,
    notice
  });

  const deletion = createDayDeletion({
    store,
    localNow,
    historyDays: () => parts.settings().historyDays,
    keepsHistory,
    forgetSaidAndBreathed: (fromEpochMs, toEpochMs) =>
      parts.wellbeing({ kind: 'daysForgotten', fromEpochMs, toEpochMs }),
    forgetUnderWay: recorder.forget,
    changed: () => {
      book.changed(null);
      parts.changed();
    },
    notice
  });

  return {
    recorder,
    handlers: {
      'history:export': (wish) => void boxes.ask(() => exportHistory(wish)),
      'history:delete': deletion.deleteDays,
      'report:pdf': (request) => void boxes.ask(() => paper.savePdf(request)),
      'report:print': (request) => {
        if (parts.exportAllowed()) void boxes.ask(() => paper.print(request));
      },
      'report:laidOut': (drawn, contentsId) => paper.laidOut(contentsId, drawn),
      'report:copy': (words) => {
        if (!parts.exportAllowed()) return;
        electron.clipboard.writeText(words).catch((error: unknown) => log.error('report: not copied', error));
      }
    },
    answers: { 'report:get': book.answer, 'history:facts': store.facts },
    start: () =>
      disposeAll([
        store.close,
        notifier.dispose,
        paper.dispose,
        timers.after(openAfterMs, () => store.dates()),
        recorder.start()
      ])
  };
}

/** Check-ins are kept with their moment alone: their day is that of the time zone in which they are looked at. */
function dated(entry: CheckInEntry): Dated<CheckInEntry> {
  const { date, minuteOfDay } = localTimeAt(entry.atEpochMs);
  return { ...entry, date, minuteOfDay };
}
