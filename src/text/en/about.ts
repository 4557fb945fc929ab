/** About. */
export const aboutEn = {
  // About.
  'about.title': 'About Plumbline',
  'about.version': 'Version {version}',
  'about.what':
    'Plumbline watches how you sit through the camera and tells you when you slouch or your head drifts forward.',
  'about.safety': 'Before you rely on it',
  'about.safety.wellness':
    'Plumbline gives general wellness information. It is not medical advice and does not diagnose anything.',
  'about.safety.stop': 'If a movement hurts, stop.',
  'about.safety.professional':
    'See a professional if your back has not improved after weeks of care at home, if you feel numbness, tingling or weakness, after an injury, or if it is getting worse.',
  'about.privacy': 'What happens to the picture',
  'about.privacy.local':
    'Pictures are looked at on this computer and dropped at once. No picture and no number leaves it; Plumbline has no network code.',
  'about.privacy.off': 'While you pause, and while the computer is locked or asleep, the camera is off.',
  'about.privacy.employer':
    'Nobody else can look in: there is no view for an employer, and no guess about mood, stress or attention.',
  'about.licences': 'Made with',
  'about.licences.own': 'Plumbline itself is free software under the MIT licence.',
  'about.licences.entry': '{name}, {licence}'
} as const;
