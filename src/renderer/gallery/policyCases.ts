import type { AppSnapshot } from '../../core/monitor/snapshot.ts';
import { applyPolicy } from '../../core/policy/applyPolicy.ts';
import type { PolicySource } from '../../core/policy/policySource.ts';
import { resolvePolicy } from '../../core/policy/resolvePolicy.ts';

const machine = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Plumbline';
const user = 'HKEY_CURRENT_USER\\Software\\Policies\\Plumbline';
const file = '/etc/plumbline/policy.json';

/** Computers with a policy, and with a broken one. */
export function policyCases(usual: AppSnapshot): readonly (readonly [string, AppSnapshot])[] {
  return [
    [
      'policy-managed',
      under({ ...usual, settings: { ...usual.settings, theme: 'dark' } }, [
        {
          place: machine,
          form: 'registry',
          found: {
            kind: 'values',
            enforced: {
              ForbidExport: 1,
              DisableCheckIn: 'perhaps',
              HistoryDays: 90,
              MovementEveryMinutes: 30,
              WatchInCalls: 1,
              AlertStyle: 'siren',
              WorkingHours: ['monday 09:00-17:00', 'tuesday 09:00-12:30'],
              MovmentSeconds: 120
            },
            recommended: { Sensitivity: 'relaxed', Theme: 'light', SlouchBringsBreakForward: 0 }
          }
        },
        {
          place: user,
          form: 'registry',
          found: { kind: 'values', enforced: { MovementEveryMinutes: 60 }, recommended: {} }
        }
      ])
    ],
    [
      'policy-refused',
      under(usual, [
        {
          place: file,
          form: 'json',
          found: { kind: 'refused', refusal: 'writableByOthers', detail: '' }
        }
      ])
    ]
  ];
}

function under(snapshot: AppSnapshot, sources: readonly PolicySource[]): AppSnapshot {
  const policy = resolvePolicy(sources);
  const { settings, managed } = applyPolicy(policy, { theme: snapshot.settings.theme });
  return { ...snapshot, settings, managed, policy: policy.report };
}
