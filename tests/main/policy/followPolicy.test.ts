import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/core/policy/policy.ts';
import type { PolicySource } from '../../../src/core/policy/policySource.ts';
import { followPolicy, followRules } from '../../../src/main/policy/followPolicy.ts';
import { fakeTimers } from '../../fakes/fakeTimers.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { settled } from '../../fakes/settled.ts';
import { refusedSource, sourceOf } from '../../core/policy/sourceOf.ts';

async function followed(begin: readonly PolicySource[]) {
  let sources = begin;
  let reads = 0;
  let tell: () => void = () => undefined;
  let watching = false;
  const timers = fakeTimers();
  const log = heardLog();
  const { first, follow } = await followPolicy(
    {
      read: () => {
        reads += 1;
        return Promise.resolve(sources);
      },
      watch: (changed) => {
        tell = changed;
        watching = true;
        return () => {
          watching = false;
        };
      }
    },
    timers,
    log
  );
  const heard: Policy[] = [];
  const stop = follow((policy) => void heard.push(policy));
  return {
    first,
    heard,
    log,
    timers,
    stop,
    reads: () => reads,
    watching: () => watching,
    becomes: (next: readonly PolicySource[]) => {
      sources = next;
    },
    tell: () => tell()
  };
}

describe('a followed policy', () => {
  it('is known at the start', async () => {
    const { first } = await followed([sourceOf({ ForbidCamera: true })]);
    expect(first.modulesOff).toEqual({ camera: '/etc/plumbline/policy.json' });
  });

  it('is read again each minute, and told only when it is another one', async () => {
    const { timers, heard, becomes, reads } = await followed([sourceOf({ MicroSeconds: 30 })]);
    timers.pass(followRules.recheckMs);
    await settled();
    expect([reads(), heard]).toEqual([2, []]);
    becomes([sourceOf({ MicroSeconds: 40 })]);
    timers.pass(followRules.recheckMs);
    await settled();
    expect(heard.map(({ settings }) => settings.enforced.microSeconds?.value)).toEqual([40]);
  });

  it('is read once when a file is touched several times in a row', async () => {
    const { timers, heard, becomes, reads, tell } = await followed([sourceOf({})]);
    becomes([sourceOf({ ForbidExport: true })]);
    for (let touch = 0; touch < 5; touch += 1) {
      tell();
      timers.pass(followRules.settleMs / 2);
    }
    timers.pass(followRules.settleMs);
    await settled();
    expect([reads(), heard.length]).toEqual([2, 1]);
  });

  it('says when it goes', async () => {
    const { timers, heard, becomes } = await followed([sourceOf({ ForbidCamera: true })]);
    becomes([{ ...sourceOf({}), found: { kind: 'nothing' } }]);
    timers.pass(followRules.recheckMs);
    await settled();
    expect(heard.map(({ modulesOff }) => modulesOff)).toEqual([{}]);
  });

  it('is let go of: no timer, no watch, and a read under way tells nobody', async () => {
    const { timers, heard, becomes, stop, tell, watching } = await followed([sourceOf({})]);
    becomes([sourceOf({ ForbidCamera: true })]);
    tell();
    timers.pass(followRules.settleMs);
    stop();
    await settled();
    expect([heard, timers.pending(), watching()]).toEqual([[], 0, false]);
  });

  it('is logged by keys, places and faults, and never by value', async () => {
    const { log } = await followed([
      sourceOf({ AlertStyle: 'secret-siren', Colour: 'secret-red', 'line\nbreak': 1 }),
      refusedSource('/other')
    ]);
    expect(log.lines).toEqual([
      'info policy: 0 values in force, off: camera, export, checkIn, history',
      'warn policy: /other is not used (notUnderstood)',
      'warn policy: "AlertStyle" (enforced) in /etc/plumbline/policy.json: notAChoice, ignored',
      'warn policy: "Colour" (enforced) in /etc/plumbline/policy.json: unknownKey, ignored',
      String.raw`warn policy: "line\nbreak" (enforced) in /etc/plumbline/policy.json: unknownKey, ignored`
    ]);
  });
});
