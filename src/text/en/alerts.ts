/** Alerts of posture. */
export const alertsEn = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'That was wrong',
  'alert.pause': 'Pause for 30 minutes',
  'alert.dismiss': 'Dismiss'
} as const;
