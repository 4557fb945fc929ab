import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { defaultBreakSettings, lengthSeconds } from '../../src/core/breaks/breakSettings.ts';
import { createRandom, seedOf } from '../../src/replay/simulation/random.ts';
import { localTimeAt } from '../../src/main/system/localTime.ts';
import type { BenchDesk } from '../bench/benchDesk.ts';
import { wait } from '../bench/processTree.ts';
import { faultsOfHistory } from './clockWatch.ts';
import { inTime, startSoakApp, type SoakApp } from './soakApp.ts';
import { liveDay } from './soakDay.ts';
import { createSoakPerson } from './soakPerson.ts';
import { planSoak } from './soakPlan.ts';
import type { Night, Sample, SoakFault, SoakResult } from './soakResult.ts';
import { copyHistory, takeFigures } from './soakSample.ts';

export type SoakWish = {
  readonly days: number;
  /** As many days as begin within so many real hours, instead. */
  readonly hours: number | null;
  readonly speed: number;
  readonly screenSpeed: number;
  readonly seed: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly say: (what: string) => void;
};

/** What the settings of the run allow a break to be. */
const limits = {
  lengthSeconds: {
    micro: lengthSeconds('micro', defaultBreakSettings),
    movement: lengthSeconds('movement', defaultBreakSettings)
  },
  postponeLimit: defaultBreakSettings.postponeLimit
};

const leastNightMs = 6 * 3_600_000;

/** How long it is waited for the desk to be quiet before figures are taken, real milliseconds. */
const quietMs = 10_000;

/** Starts the app once and lets it live through day after day. @throws Error when the app ends or hangs */
export async function runSoak(desk: BenchDesk, wish: SoakWish): Promise<SoakResult> {
  const { speed, screenSpeed, seed } = wish;
  const system = mkdtempSync(join(tmpdir(), 'plumbline-soak-system-'));
  const microphone = join(system, 'proc/asound/card0/pcm0c/sub0');
  mkdirSync(microphone, { recursive: true });
  writeFileSync(join(microphone, 'status'), 'closed\n');
  const data = desk.dataFolder({ slouchDelaySeconds: 3, alertCoolDownMinutes: 0 });
  const begun = performance.now();
  const loadBefore = loadPerCore();
  const soak = await startSoakApp({
    folder: desk.app,
    data,
    recording: desk.recording,
    system,
    speed,
    screenSpeed,
    environment: wish.environment
  });
  try {
    const seen = await liveDays(soak, { ...wish, data, microphone: join(microphone, 'status') });
    const [processor] = cpus();
    return {
      machine: {
        processor: processor?.model.trim() ?? 'unknown processor',
        cores: cpus().length,
        system: `${type()} ${release()}`,
        loadPerCore: [loadBefore, loadPerCore()]
      },
      speed,
      screenSpeed,
      seed,
      wallSeconds: (performance.now() - begun) / 1000,
      ...seen
    };
  } finally {
    await soak.quit();
    rmSync(system, { recursive: true, force: true });
  }
}

async function liveDays(
  app: SoakApp,
  wish: SoakWish & { readonly data: string; readonly microphone: string }
): Promise<Pick<SoakResult, 'days' | 'looks' | 'samples' | 'nights' | 'faults' | 'happened'>> {
  const { seed, data, say } = wish;
  const random = createRandom(seedOf(seed, -1));
  const person = createSoakPerson(random);
  const samples: Sample[] = [];
  const nights: Night[] = [];
  const faults = new Map<string, SoakFault>();
  const happened = new Map<string, number>();
  const told = new Set<string>();
  const count = (what: string): void => void happened.set(what, (happened.get(what) ?? 0) + 1);
  let looks = 0;
  let day = 0;
  const soak: SoakApp = {
    ...app,
    look: () => {
      looks += 1;
      return app.look();
    }
  };
  const clock = (): number => soak.clockMs() ?? 0;
  const fault = (what: string, atMs = clock()): void => {
    // The same with other numbers is the same.
    const key = what.replaceAll(/\d+(?:\.\d+)?/gu, '#');
    const known = faults.get(key);
    faults.set(
      key,
      known === undefined ? { day, atMs, what, times: 1 } : { ...known, times: known.times + 1 }
    );
  };

  const atTheDesk = async (): Promise<void> => {
    const since = performance.now();
    while (performance.now() - since < quietMs) {
      const { status, overlays } = await soak.look();
      if (status.watching && overlays === 0 && status.break === null && !status.breathing) {
        samples.push({ day, atMs: clock(), figures: await inTime('its figures', takeFigures(soak)) });
        return;
      }
      await wait(50);
    }
    count('desk not quiet');
  };

  const night = async (): Promise<void> => {
    if (day === 0) return;
    const { events, minutes, bytes } = copyHistory(data);
    const log = soak.log();
    nights.push({
      day,
      databaseBytes: bytes,
      minutes,
      events: events.length,
      logBytes: Buffer.byteLength(log)
    });
    for (const line of log.split('\n')) {
      if (!line.includes('[error]') || told.has(line)) continue;
      told.add(line);
      fault(`in the log: ${line}`);
    }
    const outside = await soak.desktop.forget();
    if (outside > 0) fault(`${outside} requests wanted to leave the machine`);
    say(`day ${day}: ${samples.length} samples, ${minutes} minutes, ${faults.size} faults`);
  };

  const begun = performance.now();
  const isOver = (): boolean =>
    wish.hours === null ? day >= wish.days : performance.now() - begun >= wish.hours * 3_600_000;
  for (const next of planSoak(localTimeAt(Date.now()).date, seed, epochMsAt)) {
    if (isOver()) break;
    // A slow machine takes longer over its evening than there is night.
    if (next.startsAtMs < clock() + leastNightMs) continue;
    await soak.desktop.lock(true);
    await soak.desktop.sleep(next.startsAtMs - clock(), night);
    await soak.desktop.lock(false);
    await soak.desktop.idle(0);
    day += 1;
    await liveDay(
      { soak, person, random, microphone: wish.microphone, limits, fault, atTheDesk, count },
      next
    );
  }
  await soak.desktop.lock(true);
  await soak.desktop.sleep(3_600_000, night);

  const { events, skipped } = copyHistory(data);
  if (skipped > 0) fault(`${skipped} rows of the history cannot be read`);
  const breaks = events.flatMap((event) => (event.kind === 'break' ? [event.record] : []));
  for (const { atMs, what } of faultsOfHistory(breaks)) fault(what, atMs);
  for (const { kind, breakKind } of breaks) count(`${breakKind} ${kind}`);
  for (const { kind } of events) if (kind !== 'break') count(kind);
  for (const [answer, times] of Object.entries(person.given())) happened.set(`answer: ${answer}`, times);
  return {
    days: day,
    looks,
    samples,
    nights,
    faults: [...faults.values()],
    happened: Object.fromEntries(happened)
  };
}

function epochMsAt(date: string, minuteOfDay: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minuteOfDay).getTime();
}

function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}
