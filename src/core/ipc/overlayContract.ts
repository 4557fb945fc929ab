import type { ScreenAlert } from '../alerts/alertMeans.ts';
import type { BreakCause, BreakChoices } from '../breaks/breakEffects.ts';
import type { BreakKind } from '../breaks/breakSettings.ts';
import type { BreathingState } from '../breathing/breathingSession.ts';
import type { CardId } from '../guide/breakCards.ts';
import type { PairingOffer } from '../monitor/wellbeingSnapshot.ts';
import type { BadState } from '../posture/verdict.ts';

/**
 * What windows of the role `overlay` and main say to each other. Such a window shows one scene: a movement break on
 * every display, a small card in a corner (micro break, notice, offer), a breathing session, or the glow of an alert. It owns no truth: main
 * sends the whole scene again about once a second, changed or not, and the window counts on in between.
 */
export type OverlayContract = {
  readonly sends: {
    /** Put the noticed or running break off. */
    'break:postpone': null;
    /** Leave the noticed or running break out. */
    'break:skip': null;
    /** "I'm back": leave a break early. */
    'break:leave': null;
    /** The way out of a strict break; the window has asked twice already. */
    'break:exit': null;
    /** Begin the noticed break now. */
    'break:begin': null;
    /** Another card for the running break. */
    'card:change': null;
    /** The height that a corner card's words need, in CSS pixels. Main fits the window to it, within the work area. */
    'card:measured': number;
    'breathing:pause': null;
    'breathing:resume': null;
    'breathing:stop': null;
    /** Close the words at the end. */
    'breathing:close': null;
    /** To be kept as settings. */
    'breathing:adjust': BreathingSound;
    'offer:accept': PairingOffer['offer'];
    'offer:decline': PairingOffer['offer'];
    /** The window is of no use (no scene, or none for long): close it, whatever it was for. */
    'overlay:close': null;
  };
  readonly invokes: {
    /** Asked once when the page is there. */
    'scene:get': { readonly request: null; readonly response: SpokenScene };
  };
  readonly events: {
    'scene:changed': SpokenScene;
  };
};

/** The channel names at run time, for `channels` in `contract.ts`. */
export const overlayChannels = {
  sends: [
    'break:postpone',
    'break:skip',
    'break:leave',
    'break:exit',
    'break:begin',
    'card:change',
    'card:measured',
    'breathing:pause',
    'breathing:resume',
    'breathing:stop',
    'breathing:close',
    'breathing:adjust',
    'offer:accept',
    'offer:decline',
    'overlay:close'
  ],
  invokes: ['scene:get'],
  events: ['scene:changed']
} as const satisfies {
  readonly [Part in keyof OverlayContract]: readonly (keyof OverlayContract[Part])[];
};

export type OverlayTheme = 'system' | 'light' | 'dark';

/** What one overlay window shows. Movement breaks are dark in either theme; the others follow `theme`. */
export type OverlayScene = { readonly theme: OverlayTheme } & (
  | { readonly kind: 'empty' }
  | MovementScene
  | MicroScene
  | NoticeScene
  | OfferScene
  | BreathingScene
  | AlertScene
);

/** A scene as it is sent: with the locale (BCP 47) that its words are in. */
export type SpokenScene = OverlayScene & { readonly locale: string };

type RunningBreak = {
  /** The break's own, of `breakStarted`. */
  readonly id: number;
  readonly plannedSeconds: number;
  /** As of the sending. */
  readonly secondsLeft: number;
  readonly card: CardId;
  readonly choices: BreakChoices;
  /** What "later" means: `BreakSettings.postponeMinutes`. */
  readonly postponeMinutes: number;
};

/** A movement break, in a window that fills one display. */
export type MovementScene = RunningBreak & {
  readonly kind: 'movement';
  readonly cause: BreakCause;
  /** How long the person has sat when the break came. */
  readonly sittingSeconds: number;
  /** `other`: a display beside the one with card and buttons; shows the time left and takes no focus. */
  readonly display: 'main' | 'other';
};

/** A micro break, in a card in the corner that takes no focus by itself. */
export type MicroScene = RunningBreak & { readonly kind: 'micro' };

/** The word before a break, as a corner card. */
export type NoticeScene = {
  readonly kind: 'notice';
  readonly breakKind: BreakKind;
  readonly cause: BreakCause;
  /** As of the sending. */
  readonly secondsLeft: number;
  readonly sittingSeconds: number;
  readonly waitingForTypingPause: boolean;
  readonly choices: BreakChoices;
  readonly postponeMinutes: number;
};

/** Something that pairing offers, as a corner card; main takes it away by itself after a while. */
export type OfferScene = { readonly kind: 'offer'; readonly offer: PairingOffer };

/** A glow or dimming, in a window that fills a display, takes no focus and lets every click through. */
export type AlertScene = {
  readonly theme: OverlayTheme;
  readonly kind: 'alert';
  readonly effect: ScreenAlert;
  /** Gives colour and pattern. */
  readonly posture: BadState;
};

/** A breathing session, in a window that fills the display where it was begun. */
export type BreathingScene = {
  readonly kind: 'breathing';
  readonly state: Exclude<BreathingState, { readonly kind: 'idle' }>;
  readonly sound: BreathingSound;
};

/** The soft sound of breathing; `volume` 0–1. */
export type BreathingSound = { readonly on: boolean; readonly volume: number };

export const defaultBreathingSound: BreathingSound = { on: false, volume: 0.5 };

/**
 * The anchor that opens the overlay's page as one that draws nothing but alerts, and nothing at all before the first:
 * its window is transparent.
 */
export const throughPage = 'through';

/** Size and place of a corner card's window, in density-independent pixels; the card fills it and asks for its height. */
export const cornerCardSize = { width: 400, height: 208, tallest: 520, margin: 16 } as const;

/**
 * An overlay must never block the desk. A window without a scene, or with one that is silent for so long, shows a way
 * to close it, then asks main to close it and closes itself. Main closes what has outlived its scene, too.
 */
export const overlaySilence = { offerCloseSeconds: 4, closeSeconds: 12 } as const;
