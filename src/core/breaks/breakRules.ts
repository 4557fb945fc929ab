/** The thresholds of the break clock that are not settings. */
export const breakRules = {
  /**
   * Between a break that was taken and the next one, whatever asks for it (the product's pairing rule: "never nearer
   * than 10 minutes after the last"). A break that the user asks for is the user's own business.
   */
  nearestSeconds: 600,
  /** A break counts as taken from half of it on: BreakTimer's rule, the fairest of the peers'. */
  takenShare: 0.5,
  /**
   * An empty chair is seen, so half of a movement break counts here, too. Idle and lock are weaker witnesses and have to
   * last for the whole length, and so does a micro break, half of which is a reach into a drawer.
   */
  emptyChairShare: 0.5,
  /**
   * Buttons of a break do nothing at first: a click or key that was meant for the work under the overlay must not
   * dismiss it (peers' users call it thoughtless skipping).
   */
  inertSeconds: 3,
  /** Longest wait for a pause in typing before a break begins (product: up to 2 min). */
  typingWaitSeconds: 120,
  /** Back from an absence, a pause or a night: nobody is met with a break. */
  settleSeconds: 60,
  /** Absences below this are a reach for a pen, not a return. */
  shortAbsenceSeconds: 20,
  /** A call that drops and comes back is one call. */
  releaseSeconds: 20,
  /** From the summary after a call to the movement break that the call held back. */
  afterHoldSeconds: 120,
  /**
   * Full screen that is worked in, and not watched or shown: with a movement break held back by it, so many seconds of
   * keyboard or mouse bring a card that offers the break, and as many again the next one. A film has none of them and a
   * talk few (a slide every half minute: about a tenth of its time); at a keyboard it is some twenty-five minutes.
   */
  fullScreenWorkSeconds: 900,
  /** A break whose overlay crashed is offered once more, this much later; a second crash gives it up. */
  overlayRetrySeconds: 300,
  overlayLossesSurvived: 1,
  /**
   * After a restart the counters go on if the program was gone for less than this (a crash, an update); otherwise nobody
   * knows what happened in between, and the day's sitting starts anew.
   */
  restartForgetsSeconds: 600
} as const;
