/** Thresholds of the presence reducer, in seconds. */
export const presenceRules = {
  /** Looks come once a second; a picture older than this says nothing about now. */
  sightKeptSeconds: 10,
  /** Posture says `away` after nobody was seen for ten seconds: the absence is that much older. */
  emptyChairLagSeconds: 10,
  /** The shell reads the idle time with every tick; an older reading says nothing about now. */
  idleKeptSeconds: 15,
  /**
   * Without a picture, this long without input is an absence. Five minutes is what Stretchly and Sane Break ship; their
   * users find two too short (reading, thinking) and ten too long.
   */
  idleAwaySeconds: 300,
  /** At most this long since the last input: somebody is typing or pointing right now. */
  inputNowSeconds: 3,
  /**
   * Input without a pause for this long, with nobody in the picture, is somebody whom the camera does not see. Players
   * and "keep awake" tools reset the idle time only now and then, so they do not get here.
   */
  inputProvesSeconds: 15,
  /**
   * Nobody works for ten minutes without a pause of five seconds: an idle time that has not risen for so long is not
   * measuring (always 0 under Wayland and in some Windows sessions, electron#27912, electron#30126).
   */
  idleRiseSeconds: 5,
  idleProvenForSeconds: 600,
  /** Someone who walks past the chair, or a bumped desk, is not a return. */
  returnSeconds: 5,
  /** Some programs make Windows announce a sleep that never comes (electron#44971): ticks that go on disprove it. */
  sleepDisprovedSeconds: 30,
  /** A tick may run between waking and the event that says so; the jump of the wall clock is kept this long for it. */
  jumpKeptSeconds: 60
} as const;
