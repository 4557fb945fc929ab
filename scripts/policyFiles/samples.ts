import type { PolicyKeyName } from '../../src/core/policy/policyKeys.ts';

/** A policy as `policy.json` holds it. */
export type SamplePolicy = { readonly [Name in PolicyKeyName]?: unknown } & {
  readonly Recommended?: { readonly [Name in PolicyKeyName]?: unknown };
};

/** Policies to begin with, by file name; `docs/policy.md` says when which one fits. */
export const samplePolicies: Readonly<Record<string, SamplePolicy>> = {
  'breaks-only': {
    ForbidCamera: true,
    ForbidExport: true,
    DisableCheckIn: true
  },
  'works-agreement': {
    ForbidExport: true,
    DisableCheckIn: true,
    WatchInCalls: false,
    HistoryDays: 90,
    Recommended: { WatchWithCamera: false, MovementEveryMinutes: 45, AlertStyle: 'tray' }
  },
  'open-plan-office': {
    AlertSound: false,
    BreathingSound: false,
    WorkingHours: [
      'monday 08:00-18:00',
      'tuesday 08:00-18:00',
      'wednesday 08:00-18:00',
      'thursday 08:00-18:00',
      'friday 08:00-16:00'
    ],
    Recommended: { BreathingInSeconds: 4.5, Sensitivity: 'relaxed' }
  }
};
