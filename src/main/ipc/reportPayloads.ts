import { z } from 'zod';
import type { DayRange, ReportInvokes, ReportSends } from '../../core/ipc/reportContract.ts';

const nothing = z.null();
const date = z.iso.date();
const range: z.ZodType<DayRange> = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to);
const request = z.strictObject({ kind: z.enum(['day', 'week', 'month']), date });

/** A month as text has some ten thousand characters. */
const longestCopy = 200_000;

/** The parsers of what the report's screens send. */
export const reportPayloads = {
  'history:export': z.strictObject({ format: z.enum(['csv', 'json']), range: range.nullable() }),
  'history:delete': range.nullable(),
  'report:pdf': request,
  'report:print': request,
  'report:laidOut': z.boolean(),
  'report:copy': z.string().max(longestCopy)
} as const satisfies { readonly [Channel in keyof ReportSends]: z.ZodType<ReportSends[Channel]> };

/** And of what they ask. */
export const reportQuestions = {
  'report:get': request,
  'history:facts': nothing
} as const satisfies {
  readonly [Channel in keyof ReportInvokes]: z.ZodType<ReportInvokes[Channel]['request']>;
};
