import { breakOutlook } from '../breaks/breakOutlook.ts';
import type { RestingPhase } from '../breaks/breakCycle.ts';
import type { OverlayScene } from '../ipc/overlayContract.ts';
import { breathingSoundFrom } from '../settings/breathingSettings.ts';
import { isHeldByFullScreen, offerOnCard } from './offers.ts';
import type { WellbeingEvent } from './wellbeingEvent.ts';
import type { WellbeingState } from './wellbeingState.ts';

type SceneOf<Kind extends OverlayScene['kind']> = Extract<OverlayScene, { readonly kind: Kind }>;

/** What is to be on the screens, with the scene of each window. The shell makes windows until it is so. */
export type Overlay = {
  /** The same as long as it is about the same thing. */
  readonly key: string;
  /** What to tell when its windows are gone without our doing; null: nothing follows. */
  readonly lost: Readonly<Record<'closed' | 'crashed', WellbeingEvent>> | null;
} & (
  | {
      readonly kind: 'everyDisplay';
      readonly main: SceneOf<'movement'>;
      readonly other: SceneOf<'movement'>;
    }
  | { readonly kind: 'oneDisplay'; readonly scene: SceneOf<'breathing'> }
  | { readonly kind: 'corner'; readonly scene: SceneOf<'micro' | 'notice' | 'offer'> }
);

/**
 * What is to be shown over other programs now: at most one thing, the weightiest. Nothing while nobody can see it
 * (locked, asleep).
 */
export function overlayOf(state: WellbeingState): Overlay | null {
  const { presence, cycle } = state.clock;
  if (presence.locked || presence.asleep) return null;
  const { phase } = cycle;
  if (phase.kind === 'resting' && phase.breakKind === 'movement') return breakOverlay(state, phase);
  if (state.breathing.kind !== 'idle') return breathingOverlay(state, state.breathing);
  if (phase.kind === 'resting') return breakOverlay(state, phase);
  if (phase.kind === 'noticed') return phase.shown ? noticeOverlay(state) : null;
  return offerOverlay(state);
}

function breakOverlay(state: WellbeingState, phase: RestingPhase): Overlay | null {
  const { settings, card, clock } = state;
  const outlook = breakOutlook(clock);
  if (card === null || outlook.kind !== 'resting') return null;
  const { id, breakKind, cause, plannedSeconds } = phase;
  const { secondsLeft, choices, sittingSeconds } = outlook;
  const { theme, postponeMinutes } = settings;
  const lost = {
    closed: { kind: 'overlayLost', id, why: 'closed' },
    crashed: { kind: 'overlayLost', id, why: 'crashed' }
  } as const;
  const running = { theme, id, plannedSeconds, secondsLeft, card, choices, postponeMinutes };
  const key = `${breakKind} break ${id}`;
  if (breakKind === 'micro') return { kind: 'corner', key, lost, scene: { ...running, kind: 'micro' } };
  const scene = { ...running, kind: 'movement', cause, sittingSeconds } as const;
  return {
    kind: 'everyDisplay',
    key,
    lost,
    main: { ...scene, display: 'main' },
    other: { ...scene, display: 'other' }
  };
}

function noticeOverlay({ settings, clock }: WellbeingState): Overlay | null {
  const outlook = breakOutlook(clock);
  if (outlook.kind !== 'noticed') return null;
  const { breakKind, cause, secondsLeft, sittingSeconds, waitingForTypingPause, choices } = outlook;
  const { theme, postponeMinutes } = settings;
  return {
    kind: 'corner',
    key: `notice of break ${clock.cycle.nextId}`,
    // The break comes all the same; who closes its notice has read it.
    lost: null,
    scene: {
      kind: 'notice',
      theme,
      breakKind,
      cause,
      secondsLeft,
      sittingSeconds,
      waitingForTypingPause,
      choices,
      postponeMinutes
    }
  };
}

function breathingOverlay(
  { settings }: WellbeingState,
  breathing: Exclude<WellbeingState['breathing'], { readonly kind: 'idle' }>
): Overlay {
  const { startedAtEpochMs } = breathing.kind === 'ended' ? breathing.record : breathing;
  return {
    kind: 'oneDisplay',
    key: `breathing since ${startedAtEpochMs}`,
    lost: { closed: { kind: 'breathingStopped' }, crashed: { kind: 'breathingStopped' } },
    scene: {
      kind: 'breathing',
      theme: settings.theme,
      state: breathing,
      sound: breathingSoundFrom(settings)
    }
  };
}

/** Not in a call, a pause or an empty room: there the window still has it for a while. */
function offerOverlay(state: WellbeingState): Overlay | null {
  const offer = offerOnCard(state);
  const fits = offer?.offer === 'heldBreak' ? isHeldByFullScreen(state) : isCounting(state);
  if (offer === null || !fits) return null;
  const dismissed = { kind: 'offerDismissed', offer: offer.offer } as const;
  return {
    kind: 'corner',
    key: `offer of ${offer.offer}`,
    lost: { closed: dismissed, crashed: dismissed },
    scene: { kind: 'offer', theme: state.settings.theme, offer }
  };
}

function isCounting({ clock }: WellbeingState): boolean {
  return breakOutlook(clock).kind === 'counting';
}
