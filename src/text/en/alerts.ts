/** Alerts of posture. */
export const alertsEn = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'That was wrong',
  'alert.pause': 'Pause for 30 minutes',
  'alert.dismiss': 'Dismiss',

  // “Show me”, beside the styles in the settings.
  'alert.try': 'Show me',
  'alert.try.help': 'Plays the chosen style for three seconds, with its sound if that is on.',
  'alert.try.nothing': 'There is nothing to show in this style.',
  'alert.try.asNotification':
    'This desktop lets no program draw over the others, so you get a notification instead.',
  'alert.try.asGlow': 'This desktop may show a dimmed screen as black, so you get the glow instead.',
  'alert.example.title': 'This is how an alert looks',
  'alert.example.body': 'It goes away by itself as soon as you sit up.'
} as const;
