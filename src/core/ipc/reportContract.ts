import type { DaySpan } from '../history/calendar.ts';
import type { ReportAnswer, ReportRequest } from '../history/report.ts';

/** Local days, both included; null: everything that is kept. */
export type DayRange = DaySpan;

/** What the report's screens send. Files are chosen in dialogs of main. */
export type ReportSends = {
  'history:export': { readonly format: 'csv' | 'json'; readonly range: DayRange | null };
  'history:delete': DayRange | null;
  /** PDF or print of a day or week, laid out by main in a hidden window of its own. */
  'report:pdf': ReportRequest;
  'report:print': ReportRequest;
  /** From the page on paper itself: it is drawn, or (false) there is nothing to draw. */
  'report:laidOut': boolean;
  /** The report as plain text on the clipboard. */
  'report:copy': string;
};

export type ReportInvokes = {
  'report:get': { readonly request: ReportRequest; readonly response: ReportAnswer };
  /** What is kept, for the privacy page and the report's calendar. */
  'history:facts': {
    readonly request: null;
    readonly response: {
      readonly firstDate: string | null;
      readonly lastDate: string | null;
      readonly days: number;
      readonly bytes: number;
    };
  };
};

/** Minutes were written or deleted: what is shown may have changed. */
export type ReportEvents = { 'history:changed': null };

export const reportSends = [
  'history:export',
  'history:delete',
  'report:pdf',
  'report:print',
  'report:laidOut',
  'report:copy'
] as const satisfies readonly (keyof ReportSends)[];
export const reportInvokes = [
  'report:get',
  'history:facts'
] as const satisfies readonly (keyof ReportInvokes)[];
export const reportEvents = ['history:changed'] as const satisfies readonly (keyof ReportEvents)[];
