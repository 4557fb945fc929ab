import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { defaultBreakSettings, lengthSeconds } from '../../src/core/breaks/breakSettings.ts';
import type { CommandStatus } from '../../src/core/cli/commandStatus.ts';
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
import { copyHistory, type Figures, type HistoryCopy, figuresAtRest, figuresAtWork } from './soakSample.ts';

export type SoakWish = {
  readonly days: number;
  /** As many days as begin within so many real hours, instead. */
  readonly hours: number | null;
  readonly speed: number;
  readonly screenSpeed: number;
  readonly seed: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Told after each day, of all days so far. */
  readonly dayOver: (soFar: SoakResult) => Promise<void>;
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

/**
 * Real milliseconds before the first day. Three minutes after its start Chromium, which is more of a browser than Electron, looks
 * whether language models would run here, in a process that stays: no day shall be blamed for it.
 */
const settleMs = 200_000;

/** How long it is waited for a moment at work without a break, real milliseconds. */
const quietMs = 3000;

/** Starts the app once and lets it live through day after day. @throws Error when the app ends or hangs */
export async function runSoak(desk: BenchDesk, wish: SoakWish): Promise<SoakResult> {
  const { speed, screenSpeed, seed } = wish;
  const system = mkdtempSync(join(tmpdir(), 'plumbline-soak-system-'));
  const microphone = join(system, 'proc/asound/card0/pcm0c/sub0');
  mkdirSync(microphone, { recursive: true });
  writeFileSync(join(microphone, 'status'), 'closed\n');
  // A call is over 15 real seconds after its last sign: giving the camera away until then would take a third of the day.
  const data = desk.dataFolder({ slouchDelaySeconds: 3, alertCoolDownMinutes: 0, watchInCalls: true });
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
    const [processor] = cpus();
    const whole = (seen: SeenSoFar): SoakResult => ({
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
    });
    const dayOver = (seen: SeenSoFar): Promise<void> => wish.dayOver(whole(seen));
    return whole(await liveDays(soak, { ...wish, dayOver, data, microphone: join(microphone, 'status') }));
  } finally {
    await soak.quit();
    rmSync(system, { recursive: true, force: true });
  }
}

type SeenSoFar = Pick<SoakResult, 'days' | 'looks' | 'samples' | 'nights' | 'faults' | 'happened'>;

async function liveDays(
  app: SoakApp,
  wish: Omit<SoakWish, 'dayOver'> & {
    readonly data: string;
    readonly microphone: string;
    readonly dayOver: (seen: SeenSoFar) => Promise<void>;
  }
): Promise<SeenSoFar> {
  const { seed, data, say } = wish;
  const random = createRandom(seedOf(seed, -1));
  const person = createSoakPerson(random);
  const samples: Sample[] = [];
  const nights: Night[] = [];
  const faults = new Map<string, SoakFault>();
  const happened = new Map<string, number>();
  const logged = new Set<string>();
  const beginnings: number[] = [];
  const count = (what: string): void => void happened.set(what, (happened.get(what) ?? 0) + 1);
  let looks = 0;
  let day = 0;
  const soak: SoakApp = {
    ...app,
    look: (withCamera) => {
      looks += 1;
      return app.look(withCamera);
    }
  };
  const clock = (): number => soak.clockMs() ?? 0;
  const dayOf = (atMs: number): number => beginnings.filter((begin) => begin <= atMs).length;
  const fault = (what: string): void => {
    const atMs = clock();
    // The same with other numbers is the same.
    const key = what.replaceAll(/\d+(?:\.\d+)?/gu, '#');
    const known = faults.get(key);
    faults.set(
      key,
      known === undefined ? { day, atMs, what, times: 1 } : { ...known, times: known.times + 1 }
    );
  };

  const take = async (taken: Promise<Figures>): Promise<void> => {
    const figures = await inTime('its figures', taken);
    samples.push({ day, atMs: clock(), figures });
  };

  const atTheDesk = async (): Promise<void> => {
    const since = performance.now();
    let disturbed: string | null = null;
    do {
      const { status, overlays } = await soak.look(false);
      disturbed = disturbanceOf(status, overlays);
      if (disturbed === null) {
        await take(figuresAtWork(soak));
        return;
      }
      await wait(50);
    } while (performance.now() - since < quietMs);
    count(`no quiet moment at work: ${disturbed}`);
  };

  const hasLeft = (): Promise<void> => take(figuresAtRest(soak));

  const night = async (): Promise<void> => {
    if (day === 0) {
      await wait(settleMs);
      return;
    }
    const { events, skipped, minutes, bytes } = copyHistory(data);
    if (skipped > 0) fault(`${skipped} rows of the history cannot be read`);
    const log = soak.log();
    nights.push({
      day,
      databaseBytes: bytes,
      minutes,
      events: events.length,
      logBytes: Buffer.byteLength(log)
    });
    for (const line of log.split('\n')) {
      if (!line.includes('[error]') || logged.has(line)) continue;
      logged.add(line);
      fault(`in the log: ${line}`);
    }
    const outside = await soak.desktop.forget();
    if (outside > 0) fault(`${outside} requests wanted to leave the machine`);
    const seen = soFar(events);
    say(`day ${day}: ${samples.length} samples, ${minutes} minutes, ${seen.faults.length} faults`);
    await wish.dayOver(seen);
  };

  const soFar = (events: HistoryCopy['events']): SeenSoFar => {
    const breaks = events.flatMap((event) => (event.kind === 'break' ? [event.record] : []));
    const all = new Map(happened);
    const names = [
      ...breaks.map(({ kind, breakKind }) => `${breakKind} ${kind}`),
      ...events.flatMap(({ kind }) => (kind === 'break' ? [] : [kind]))
    ];
    for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
    for (const [answer, times] of Object.entries(person.given())) all.set(`answer: ${answer}`, times);
    const told = faultsOfHistory(breaks).map(({ atMs, what }) => ({
      day: dayOf(atMs),
      atMs,
      what,
      times: 1
    }));
    return {
      days: day,
      looks,
      samples: [...samples],
      nights: [...nights],
      faults: [...faults.values(), ...told],
      happened: Object.fromEntries(all)
    };
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
    beginnings.push(next.startsAtMs);
    await liveDay(
      { soak, person, random, microphone: wish.microphone, limits, fault, atTheDesk, hasLeft, count },
      next
    );
  }
  await soak.desktop.lock(true);
  await soak.desktop.sleep(3_600_000, night);
  return soFar(copyHistory(data).events);
}

/** What makes a moment at work one that cannot be compared with others; null where it can. */
function disturbanceOf(status: CommandStatus, overlays: number): string | null {
  if (!status.watching) return 'not watching';
  if (status.break !== null) return 'a break';
  if (status.breathing) return 'breathing';
  return overlays > 0 ? 'a window' : null;
}

function epochMsAt(date: string, minuteOfDay: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minuteOfDay).getTime();
}

function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}
