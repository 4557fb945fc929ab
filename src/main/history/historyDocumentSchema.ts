import { z } from 'zod';
import { breakCauses, breakFactKinds } from '../../core/breaks/breakEffects.ts';
import { breakKinds } from '../../core/breaks/breakSettings.ts';
import { discomfortScale } from '../../core/checkIn/checkInEntry.ts';
import { careSigns } from '../../core/guide/care.ts';
import { symptoms } from '../../core/guide/symptoms.ts';
import {
  type HistoryDocument,
  historyDocumentFormat,
  historyDocumentVersion
} from '../../core/history/historyDocument.ts';
import { unwatchedReasons } from '../../core/history/records.ts';
import { pairingRules } from '../../core/pairing/pairingRules.ts';
import { badStates, cannotTellReasons, measureNames, postureStates } from '../../core/posture/verdict.ts';
import { presences } from '../../core/presence/presence.ts';
import { yieldReasons } from '../../core/signals/yieldingState.ts';

/** The form of the exported document, with what each of its parts means. */
export function historyDocumentSchema(): unknown {
  return {
    ...z.toJSONSchema(historyDocumentParser, {
      override: ({ jsonSchema }) => {
        // Read-only in our memory; a reader may do with its copy as it likes.
        delete jsonSchema.readOnly;
        // `format` says it; the pattern that zod adds knows leap years by heart.
        if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      }
    }),
    title: 'Exported history of Plumbline',
    description: 'See export.md.'
  };
}

const seconds = (meaning: string) => z.number().int().nonnegative().describe(meaning);
const moment = (meaning: string) =>
  z.number().nonnegative().describe(`${meaning}; milliseconds since 1970 (UTC)`);
const date = z.iso.date().describe('Local day, in the time zone of that moment');
const minuteOfDay = z
  .number()
  .int()
  .min(0)
  .max(1439)
  .describe('What the wall clock showed, minutes since 00:00');
const dated = { date, minuteOfDay };

/** Seconds by what they were spent in. */
const counts = <const Key extends string>(keys: readonly [Key, ...Key[]] | readonly Key[], meaning: string) =>
  z.partialRecord(z.enum(keys), z.number().int().positive()).describe(meaning);

const minute = z.strictObject({
  epochMinute: z.number().int().describe('Whole minutes since 1970 (UTC); one record for each'),
  ...dated,
  runningSeconds: seconds('Seconds in which Plumbline ran and the machine was awake').max(60),
  states: counts(
    postureStates,
    'Seconds by what was known of the posture; with `unwatched` they make `runningSeconds`'
  ),
  cannotTell: counts(cannotTellReasons, 'Why nothing could be told; together `states.cannotTell`'),
  unwatched: counts(unwatchedReasons, 'Seconds in which no camera looked, by the reason'),
  presence: counts(presences, 'Seconds by whether somebody was at the desk; together `runningSeconds`'),
  sittingSeconds: seconds('Seconds sitting at the desk').max(60),
  unbrokenSittingSeconds: seconds(
    'The longest sitting without a movement break up to and within this minute'
  ),
  baselineId: z.string().nullable().describe('The calibrated place in use, or null'),
  rulesVersion: z
    .number()
    .int()
    .describe('The rules that judged it; days of different rules are not comparable')
});

const share = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), share: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('tooLittle') })
]);
const breakCounts = z.strictObject({
  due: seconds('Breaks that came due'),
  taken: seconds('Taken, at least half of them'),
  natural: seconds('Absences that counted as a break'),
  skipped: seconds('Skipped'),
  postponed: seconds('Times that one was put off'),
  interrupted: seconds('Ended by something else before half of it')
});
const unseen = z.strictObject({
  reason: z.enum([...new Set([...cannotTellReasons, ...unwatchedReasons])]),
  seconds: seconds('Seconds for this reason')
});

const day = z.strictObject({
  date,
  upright: share.describe('Share of the judged time that was upright; `tooLittle` below half an hour of it'),
  states: counts(postureStates, 'Seconds by what was known of the posture'),
  coverage: z.strictObject({
    runningSeconds: seconds('Seconds at the desk: running, without absences'),
    judgedSeconds: seconds('Of them, those in which a posture was told'),
    awaySeconds: seconds('Seconds in which nobody was there'),
    unseen: z.array(unseen).describe('The rest, by the reason, the largest first')
  }),
  alerts: z.strictObject({
    count: seconds('Alerts that were shown'),
    wrong: seconds('Of them, those that were called wrong'),
    medianRecoverySeconds: z.number().nonnegative().nullable().describe('From the alert until upright again')
  }),
  longestSittingSeconds: seconds('The longest sitting without a movement break'),
  sittingSeconds: seconds('Seconds sitting at the desk'),
  movementBreaks: breakCounts,
  microBreaks: breakCounts,
  breathing: z.strictObject({
    sessions: seconds('Sessions that were begun'),
    done: seconds('Of them, those that were at least half done'),
    seconds: seconds('Seconds breathed')
  }),
  mainCause: z
    .enum([...badStates, 'longSitting'])
    .nullable()
    .describe('What stood out most, or null'),
  short: z.boolean().describe('Less than three hours at the desk')
});

const event = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('alert'),
    record: z.strictObject({
      raisedAt: moment('When it was shown'),
      endedAt: moment('When it ended'),
      ...dated,
      state: z.enum(badStates),
      findings: z
        .array(z.strictObject({ measure: z.enum(measureNames), amount: z.number() }))
        .describe('The measures behind it, the strongest first, against the calibrated baseline'),
      heldSeconds: seconds('How long the posture had lasted when it was shown'),
      outcome: z.enum(['recovered', 'dismissed', 'wrong', 'interrupted'])
    })
  }),
  z.strictObject({
    kind: z.literal('break'),
    record: z.strictObject({
      kind: z.enum(breakFactKinds),
      breakKind: z.enum(breakKinds),
      cause: z.enum(breakCauses),
      at: moment('When it was known'),
      ...dated,
      seconds: z.number().nonnegative().describe('Of rest, or of absence up to the moment it counted'),
      emergency: z.boolean().describe('Left by the emergency exit of a strict break')
    })
  }),
  z.strictObject({
    kind: z.literal('breathing'),
    record: z.strictObject({
      startedAtEpochMs: moment('When it began'),
      ...dated,
      plannedSeconds: z.number().nonnegative(),
      breathedSeconds: z.number().nonnegative(),
      done: z.boolean().describe('At least half of it'),
      how: z.enum(['finished', 'stopped', 'abandoned'])
    })
  }),
  z.strictObject({
    kind: z.literal('checkIn'),
    record: z.strictObject({
      atEpochMs: moment('When it was answered'),
      ...dated,
      discomfort: z.number().int().min(discomfortScale.lowest).max(discomfortScale.highest),
      harder: z.array(z.enum(symptoms)),
      signs: z.array(z.enum(careSigns))
    })
  }),
  z.strictObject({
    kind: z.literal('cameraGap'),
    record: z.strictObject({
      reason: z.enum(yieldReasons),
      fromMs: moment('When the camera was given away'),
      toMs: moment('When it came back'),
      ...dated,
      seconds: z.number().nonnegative()
    })
  }),
  z.strictObject({
    kind: z.literal('pairing'),
    record: z.strictObject({
      ruleId: z.enum(pairingRules.map(({ id }) => id)),
      at: moment('When the rule applied'),
      date
    })
  }),
  z.strictObject({
    kind: z.literal('tipShown'),
    record: z.strictObject({ tipId: z.string(), date })
  })
]);

/** Reads what an export wrote; the demo's prepared days are such a document. */
export const historyDocumentParser: z.ZodType<HistoryDocument> = z.strictObject({
  format: z.literal(historyDocumentFormat),
  version: z.literal(historyDocumentVersion),
  exportedAt: moment('When it was written'),
  range: z
    .strictObject({ from: date, to: date })
    .nullable()
    .describe('The days that were asked for, both included; null: everything'),
  days: z.array(day),
  minutes: z.array(minute),
  events: z.array(event)
});
