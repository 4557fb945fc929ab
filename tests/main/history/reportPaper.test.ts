import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { NoticeContent } from '../../../src/core/monitor/snapshot.ts';
import { createReportPaper, paperFor, reportPaperRules } from '../../../src/main/history/reportPaper.ts';
import { createWindowRoles } from '../../../src/main/windows/windowRoles.ts';
import { createText } from '../../../src/text/createText.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const request = { kind: 'week', date: '2026-07-17' } as const;
const afterAll = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What becomes of the page in the hidden window. */
type Fate = 'drawn' | 'empty' | 'silent' | 'crashed' | 'not loaded';

function paper(fate: Fate, path: string | null, printing = { success: true, reason: '' }) {
  const notices: NoticeContent[] = [];
  const timers = fakeTimers();
  const roles = createWindowRoles();
  const loaded: string[] = [];
  const pdfs: PrintToPDFOptions[] = [];
  const prints: WebContentsPrintOptions[] = [];
  let destroyed = 0;
  const made = createReportPaper({
    createWindow: () => {
      let isDestroyed = false;
      const page = new EventEmitter();
      return {
        webContents: Object.assign(page, {
          id: 7,
          isDestroyed: () => isDestroyed,
          send: () => undefined,
          printToPDF: (options: PrintToPDFOptions) => {
            pdfs.push(options);
            return Promise.resolve(Buffer.from('%PDF-1.7 and so on'));
          },
          print: (
            options: WebContentsPrintOptions,
            callback: (success: boolean, failureReason: string) => void
          ) => {
            prints.push(options);
            callback(printing.success, printing.reason);
          }
        }),
        loadURL: (address) => {
          loaded.push(address);
          expect(roles.roleOf(7)).toBe('dashboard');
          if (fate === 'not loaded') return Promise.reject(new Error('ERR_FAILED'));
          if (fate === 'drawn') made.laidOut(7, true);
          if (fate === 'empty') made.laidOut(7, false);
          if (fate === 'crashed') page.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
          return Promise.resolve();
        },
        isDestroyed: () => isDestroyed,
        destroy: () => {
          isDestroyed = true;
          destroyed += 1;
        }
      };
    },
    preloadFolder: '/preloads',
    developing: false,
    roles,
    boxes: { whereToSave: () => Promise.resolve(path) },
    folder: { get: () => '/documents', set: () => undefined },
    text: createText('en'),
    locale: () => 'de-AT',
    systemLocale: 'en-US',
    timers,
    notice: (content) => notices.push(content),
    log: heardLog()
  });
  return { ...made, notices, timers, roles, loaded, pdfs, prints, destroyed: () => destroyed };
}

describe('a report on paper', () => {
  it('is drawn in a hidden window of the dashboard’s role, saved whole, and the window goes', async () => {
    const path = join(temporaryFolder(), 'week.pdf');
    const { savePdf, notices, loaded, pdfs, roles, destroyed } = paper('drawn', path);
    await savePdf(request);
    expect(loaded).toEqual(['app://bundle/dashboard/index.html?locale=de-AT#print/week/2026-07-17/letter']);
    expect(pdfs).toEqual([{ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true }]);
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7 and so on');
    expect(notices).toEqual([{ kind: 'reportSaved', file: 'week.pdf' }]);
    expect(destroyed()).toBe(1);
    expect(roles.roleOf(7)).toBeNull();
  });

  it.each(['empty', 'crashed', 'not loaded'] as const)(
    'is not saved where the page is %s, and that is said',
    async (fate) => {
      const folder = temporaryFolder();
      const { savePdf, print, notices, destroyed, prints } = paper(fate, join(folder, 'week.pdf'));
      await savePdf(request);
      await print(request);
      expect(notices.map(({ kind }) => kind)).toEqual(['reportNotSaved', 'reportNotPrinted']);
      expect(readdirSync(folder)).toEqual([]);
      expect(prints).toEqual([]);
      expect(destroyed()).toBe(2);
    }
  );

  it('does not wait for ever for a page that says nothing', async () => {
    const { print, notices, timers } = paper('silent', null);
    const printed = print(request);
    await afterAll();
    timers.pass(reportPaperRules.drawnWithinMs - 1);
    expect(notices).toEqual([]);
    timers.pass(1);
    await printed;
    expect(notices).toEqual([{ kind: 'reportNotPrinted' }]);
  });

  it('is printed through the system’s own box; closing that is no failure', async () => {
    const printed = paper('drawn', null);
    await printed.print(request);
    expect(printed.prints).toEqual([{ printBackground: true, pageSize: 'Letter' }]);
    const cancelled = paper('drawn', null, { success: false, reason: 'Print job canceled' });
    await cancelled.print(request);
    const failed = paper('drawn', null, { success: false, reason: 'Invalid printer settings' });
    await failed.print(request);
    expect([printed.notices, cancelled.notices, failed.notices]).toEqual([
      [],
      [],
      [{ kind: 'reportNotPrinted' }]
    ]);
  });

  it('opens no window when the box is closed', async () => {
    const { savePdf, loaded, notices } = paper('drawn', null);
    await savePdf(request);
    expect([loaded, notices]).toEqual([[], []]);
  });

  it.each([
    ['en-US', 'letter'],
    ['es-MX', 'letter'],
    ['fr-CA', 'letter'],
    ['de', 'a4'],
    ['en-GB', 'a4'],
    ['ja', 'a4'],
    ['en', 'letter']
  ])('has the size that lies in printers where %s is spoken', (locale, size) => {
    expect(paperFor(locale)).toBe(size);
  });
});
