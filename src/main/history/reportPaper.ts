import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import { basename, dirname, join } from 'node:path';
import type { ReportRequest } from '../../core/history/report.ts';
import type { NoticeContent } from '../../core/monitor/snapshot.ts';
import type { Text } from '../../text/createText.ts';
import type { Disposer } from '../disposer.ts';
import { pageAddress } from '../security/appAddress.ts';
import { writeWhole } from '../storage/writeWhole.ts';
import type { FileBoxes } from '../system/fileBoxes.ts';
import type { Timers } from '../system/timers.ts';
import { type CrashingContents, webPreferencesFor } from '../windows/webPreferences.ts';
import type { WindowParts } from '../windows/windowParts.ts';
import type { RoleHolder } from '../windows/windowRoles.ts';
import type { ExportFolder } from './historyExport.ts';

/** Lays reports out for paper in a window that nobody sees. */
export type ReportPaper = {
  readonly savePdf: (request: ReportRequest) => Promise<void>;
  readonly print: (request: ReportRequest) => Promise<void>;
  /** The page in such a window says that it is drawn, or that there is nothing to draw. */
  readonly laidOut: (contentsId: number, drawn: boolean) => void;
  readonly dispose: Disposer;
};

/** The part of Electron's window that is used. */
export type PaperWindow = {
  readonly webContents: RoleHolder &
    CrashingContents & {
      printToPDF(options: PrintToPDFOptions): Promise<Uint8Array>;
      print(
        options: WebContentsPrintOptions,
        callback: (success: boolean, failureReason: string) => void
      ): void;
    };
  loadURL(address: string): Promise<void>;
  isDestroyed(): boolean;
  destroy(): void;
};

export type ReportPaperParts = WindowParts<PaperWindow> & {
  readonly boxes: Pick<FileBoxes, 'whereToSave'>;
  readonly folder: ExportFolder;
  readonly text: Text;
  /** Of the system, BCP 47; decides the size of the paper. */
  readonly systemLocale: string;
  readonly timers: Pick<Timers, 'after'>;
  readonly notice: (content: NoticeContent) => void;
};

export const reportPaperRules = {
  /** A page that is not drawn by then never will be. */
  drawnWithinMs: 30_000,
  /** A4 between its margins is 688 px wide; the window is as high as a page. */
  widthPx: 820,
  heightPx: 1160
} as const;

/** Where letter paper is what lies in printers. Source: Unicode CLDR, `measurementData`, paperSize US-Letter. */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export function paperFor(locale: string): 'a4' | 'letter' {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return letterRegions.has(region) ? 'letter' : 'a4';
}

export function createReportPaper(parts: ReportPaperParts): ReportPaper {
  const { notice, log, text } = parts;
  const waiting = new Map<number, (drawn: boolean) => void>();
  const open = new Set<PaperWindow>();

  /** Gives the drawn page to whoever wants it, and takes it away afterwards. */
  const withPage = async (
    request: ReportRequest,
    use: (page: PaperWindow['webContents']) => Promise<void>
  ): Promise<void> => {
    const window = parts.createWindow({
      show: false,
      width: reportPaperRules.widthPx,
      height: reportPaperRules.heightPx,
      webPreferences: webPreferencesFor('dashboard', parts.preloadFolder, parts.developing)
    });
    open.add(window);
    const { webContents } = window;
    const leave = parts.roles.enter(webContents, 'dashboard');
    try {
      await drawn(window, request);
      await use(webContents);
    } finally {
      leave();
      open.delete(window);
      if (!window.isDestroyed()) window.destroy();
    }
  };

  const drawn = async (window: PaperWindow, { kind, date }: ReportRequest): Promise<void> => {
    const { webContents } = window;
    let cancel: Disposer = () => undefined;
    const answered = new Promise<boolean>((resolve) => {
      waiting.set(webContents.id, resolve);
      webContents.on('render-process-gone', () => resolve(false));
      cancel = parts.timers.after(reportPaperRules.drawnWithinMs, () => resolve(false));
    });
    try {
      const address = `${pageAddress('dashboard', parts.locale())}#print/${kind}/${date}/${paperFor(parts.systemLocale)}`;
      await window.loadURL(address);
      if (!(await answered)) throw new Error('the page was not drawn');
    } finally {
      cancel();
      waiting.delete(webContents.id);
    }
  };

  return {
    savePdf: async (request) => {
      const path = await parts.boxes.whereToSave({
        title: text('report.pdf.title'),
        defaultPath: join(parts.folder.get(), `plumbline-${request.kind}-${request.date}.pdf`),
        filters: [{ name: text('report.pdf.kind'), extensions: ['pdf'] }]
      });
      if (path === null) return;
      const file = basename(path);
      parts.folder.set(dirname(path));
      try {
        await withPage(request, async (page) => {
          // The page itself says how large the paper is, and numbers it.
          const pdf = await page.printToPDF({
            printBackground: true,
            preferCSSPageSize: true,
            generateTaggedPDF: true
          });
          writeWhole(path, pdf);
        });
        notice({ kind: 'reportSaved', file });
      } catch (error) {
        log.error('report: the PDF could not be saved', error);
        notice({ kind: 'reportNotSaved', file });
      }
    },
    print: async (request) => {
      try {
        await withPage(
          request,
          (page) =>
            new Promise((resolve, reject) => {
              const pageSize = paperFor(parts.systemLocale) === 'a4' ? 'A4' : 'Letter';
              page.print({ printBackground: true, pageSize }, (success, reason) => {
                // Who closes the system's box did not want it after all.
                if (success || /cancel/iu.test(reason)) resolve();
                else reject(new Error(reason));
              });
            })
        );
      } catch (error) {
        log.error('report: not printed', error);
        notice({ kind: 'reportNotPrinted' });
      }
    },
    laidOut: (contentsId, isDrawn) => waiting.get(contentsId)?.(isDrawn),
    dispose: () => {
      for (const window of open) if (!window.isDestroyed()) window.destroy();
      for (const answer of waiting.values()) answer(false);
    }
  };
}
