import { writeFileSync } from 'node:fs';
import type { Activity } from '../../src/replay/simulation/dayPlan.ts';
import type { Random } from '../../src/replay/simulation/random.ts';
import { wait } from '../bench/processTree.ts';
import { faultsOf, type Situation } from './clockWatch.ts';
import { inTime, type SoakApp } from './soakApp.ts';
import type { SoakDay } from './soakPlan.ts';
import type { SoakPerson } from './soakPerson.ts';

/** What a day of the soak needs and tells. */
export type SoakDayParts = {
  readonly soak: SoakApp;
  readonly person: SoakPerson;
  readonly random: Random;
  /** The file that says whether a microphone is in use. */
  readonly microphone: string;
  readonly limits: Parameters<typeof faultsOf>[2];
  readonly fault: (what: string) => void;
  /** Somebody sits at the desk, and works. */
  readonly atTheDesk: () => Promise<void>;
  /** The screen is locked, the camera off and nothing open. */
  readonly hasLeft: () => Promise<void>;
  /** Something was done, by its name. */
  readonly count: (what: string) => void;
};

/** Between two looks at the app, real milliseconds. */
const lookEveryMs = 100;
/** In which the camera closes and windows go, real milliseconds. */
const followMs = 4000;
/** A call is noticed within three real seconds, however fast the day goes. */
const callMs = 5000;
/** A look at a screen of the window, real milliseconds. */
const screenMs = 250;
/** Beyond this without a hand on the keyboard, typing does not put a break off. */
const restingHandsSeconds = 6;
const awaySeconds = 1800;

const screens = ['now', 'report', 'breathe', 'settings', 'about'] as const;

/** Lives through a day from its first stretch to its last; it begins and ends at work. */
export async function liveDay(parts: SoakDayParts, day: SoakDay): Promise<void> {
  const { soak, person, random, microphone, limits, fault, atTheDesk, hasLeft, count } = parts;
  const { desktop } = soak;
  let looks = 0;

  const clock = (): number => {
    const at = soak.clockMs();
    if (at === null) throw new Error('The break clock writes nothing down any more.');
    return at;
  };

  const look = async (situation: Situation): Promise<boolean> => {
    const seen = await soak.look(isWithoutCamera(situation));
    const faults = faultsOf(seen, situation, limits);
    for (const what of faults) fault(what);
    return faults.length === 0;
  };

  /** Waits until what must hold in a situation does, and says what does not after seconds. */
  const settle = async (situation: Situation): Promise<void> => {
    const begun = performance.now();
    while (performance.now() - begun < followMs) {
      if (faultsOf(await soak.look(isWithoutCamera(situation)), situation, limits).length === 0) return;
      await wait(lookEveryMs);
    }
    await look(situation);
  };

  const until = async (endMs: number, situation: Situation): Promise<void> => {
    do {
      looks += 1;
      // Hands come and go, so that breaks wait for a pause in typing and find one.
      if (situation === 'atWork') await desktop.idle(looks % 3 === 0 ? restingHandsSeconds : 0);
      await look(situation);
      if (situation === 'atWork') await person.answer(soak.pages('overlay'));
      await wait(lookEveryMs);
    } while (clock() < endMs);
  };

  const read = async (): Promise<void> => {
    count('window opened');
    const page = await soak.openDashboard();
    for (const screen of screens) {
      await inTime(
        'its screens',
        page.evaluate((hash) => {
          location.hash = `#${hash}`;
        }, screen)
      );
      await wait(screenMs);
      await look('atWork');
    }
    await soak.closeDashboard();
  };

  const left = async (endMs: number): Promise<void> => {
    await desktop.lock(true);
    await settle('left');
    await hasLeft();
    await until(endMs, 'left');
    await desktop.lock(false);
  };

  const acts: Readonly<Record<Activity, (endMs: number) => Promise<void>>> = {
    work: async (endMs) => {
      const wish = random.weighted<'break' | 'breathe' | 'nothing'>(
        [
          ['break', 0.25],
          ['breathe', 0.25]
        ],
        'nothing',
        1
      );
      if (wish === 'break') await soak.ask({ kind: 'break', breakKind: 'movement' });
      if (wish === 'breathe') await soak.ask({ kind: 'breathe' });
      if (random.chance(0.5)) await read();
      await until(endMs, 'atWork');
      await atTheDesk();
    },
    // What is too dark in made-up days is a cable here.
    dark: async (endMs) => {
      await desktop.plugCamera(false);
      await until(endMs, 'atWork');
      await desktop.plugCamera(true);
    },
    coffee: left,
    lockedLunch: left,
    emptyChair: async (endMs) => {
      await desktop.plugCamera(false);
      await desktop.idle(awaySeconds);
      await until(endMs, 'away');
      await desktop.plugCamera(true);
    },
    call: async (endMs) => {
      writeFileSync(microphone, 'state: RUNNING\nowner_pid   : 4321\n');
      const begun = performance.now();
      do await until(endMs, 'atWork');
      while (performance.now() - begun < callMs);
      writeFileSync(microphone, 'closed\n');
    },
    lidClosed: (endMs) =>
      desktop.sleep(Math.max(0, endMs - clock()), async () => {
        await settle('left');
        await hasLeft();
      }),
    paused: async (endMs) => {
      await soak.ask({ kind: 'pause', length: 'untilResumed' });
      await settle('paused');
      await until(endMs, 'paused');
      await soak.ask({ kind: 'resume' });
    }
  };
  // A stretch that took longer than it was meant to, as windows that open do, takes it from the next one.
  let endMs = day.startsAtMs;
  for (const { activity, minutes } of day.stretches) {
    count(`stretch: ${activity}`);
    endMs += minutes * 60_000;
    await acts[activity](endMs);
  }
}

function isWithoutCamera(situation: Situation): boolean {
  return situation === 'paused' || situation === 'left';
}
