import type { Page } from '@playwright/test';
import { person } from '../../src/replay/simulation/person.ts';
import type { Random } from '../../src/replay/simulation/random.ts';
import { wait } from '../bench/processTree.ts';

type Answer = 'leave it' | 'skip' | 'postpone' | 'come back' | 'breathe' | 'not now' | 'stop';

/** What the words on the buttons of overlays begin with. */
const buttons: Readonly<Record<Exclude<Answer, 'leave it'>, RegExp>> = {
  skip: /^Skip$/u,
  postpone: /^In \d/u,
  'come back': /^I’m back$/u,
  breathe: /^Breathe now$/u,
  'not now': /^(?:Not now|Close)$/u,
  stop: /^Stop$/u
};

/** A window that has not answered by then has gone. Real milliseconds. */
const reachMs = 2000;

/** Answers what comes over the screen, as the person of `src/replay/simulation` would; each window once. */
export type SoakPerson = {
  /** Looks at the overlays that are there, and presses what is to be pressed. */
  readonly answer: (overlays: readonly Page[]) => Promise<void>;
  /** How often each answer was given. */
  readonly given: () => Readonly<Partial<Record<Answer, number>>>;
};

export function createSoakPerson(random: Random): SoakPerson {
  const decided = new WeakSet<Page>();
  const given: Partial<Record<Answer, number>> = {};

  const decide = async (page: Page): Promise<void> => {
    const labels = await buttonsOf(page);
    const has = (answer: Exclude<Answer, 'leave it'>): boolean =>
      labels.some((label) => buttons[answer].test(label));
    if (has('stop')) return press(page, random.chance(person.breathesToTheEnd) ? 'leave it' : 'stop');
    if (has('breathe')) {
      return press(page, random.chance(person.breathesWhenOffered) ? 'breathe' : 'not now');
    }
    if (has('skip')) {
      return press(
        page,
        random.weighted<Answer>(
          [
            ['skip', person.skipsOnNotice],
            ['postpone', person.postponesMovementBreak],
            ['come back', 0.1]
          ],
          'leave it',
          1
        )
      );
    }
    // Not drawn yet: it is looked at again.
    return undefined;
  };

  const press = async (page: Page, answer: Answer): Promise<void> => {
    decided.add(page);
    if (answer !== 'leave it' && !(await pressButton(page, buttons[answer].source))) return;
    given[answer] = (given[answer] ?? 0) + 1;
  };

  return {
    answer: async (overlays) => {
      for (const page of overlays) if (!decided.has(page)) await decide(page);
    },
    given: () => given
  };
}

/** What stands on the buttons that do something; nothing where the window goes while it is asked. */
function buttonsOf(page: Page): Promise<readonly string[]> {
  return answerOf(
    page.evaluate(() =>
      Array.from(document.querySelectorAll('button:not([aria-disabled="true"])'), (button) =>
        button.textContent.trim()
      )
    ),
    []
  );
}

/** Presses at once: a card may be there for a third of a second. */
function pressButton(page: Page, words: string): Promise<boolean> {
  return answerOf(
    page.evaluate((pattern) => {
      for (const button of document.querySelectorAll('button')) {
        if (!new RegExp(pattern, 'u').test(button.textContent.trim())) continue;
        button.click();
        return true;
      }
      return false;
    }, words),
    false
  );
}

/** A page that goes while it is asked rejects, or never answers at all. */
function answerOf<Told>(asked: Promise<Told>, otherwise: Told): Promise<Told> {
  return Promise.race([asked.catch(() => otherwise), wait(reachMs).then(() => otherwise)]);
}
