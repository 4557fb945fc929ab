import type { TemplateWords } from './templateWords.ts';

export const templateWordsEn: TemplateWords = {
  product: 'Plumbline',
  recommended: 'Recommended (the user can change these)',
  supported: 'Plumbline 0.1 or later on Windows 10 or later',
  groups: {
    modules: 'Parts of the app',
    camera: 'Camera',
    posture: 'Posture',
    alerts: 'Alerts',
    breaks: 'Breaks',
    quiet: 'When to stay quiet',
    pairing: 'Posture and breaks together',
    breathing: 'Breathing',
    checkIn: 'Check-in',
    reports: 'Reports',
    general: 'General'
  },
  meaning: {
    module:
      'Enabled: this part is off for everybody whom the policy reaches. Disabled or not configured: users decide. Nothing turns a part on for them.',
    offOnly:
      'Enabled: off, and users cannot turn it on. Disabled or not configured: users decide. No policy can turn it on.',
    switched: 'Enabled: on. Disabled: off. Not configured: users decide.',
    valued: 'Enabled: the value below holds. Disabled or not configured: users decide.',
    recommended:
      'As a recommendation it holds until the user chooses, and again when the user resets the setting.'
  },
  range: (minimum, maximum, builtIn) => `From ${minimum} to ${maximum}; built in: ${builtIn}.`,
  atMost: 'An upper limit: users who keep less keep less.',
  hoursForm:
    'One line for each range, such as “monday 09:00-12:30”; days without a line are free. The single line “always” means at any time.',
  fraction: 'Halves are written with a point, such as 4.5.',
  unit: {
    seconds: 'seconds',
    minutes: 'minutes',
    times: 'times',
    percent: 'percent',
    days: 'days',
    timeOfDay: 'minutes after midnight'
  },
  choices: {
    precise: 'Precise: looks often all the time',
    balanced: 'Balanced: looks often when something changes',
    saver: 'Saver: short checks, the camera is off in between',
    relaxed: 'Relaxed',
    normal: 'Normal',
    strict: 'Strict',
    asGeneral: 'As the general sensitivity',
    none: 'Say nothing',
    tray: 'Change the tray icon only',
    notification: 'Send a notification',
    glow: 'Let the edge of the screen glow',
    dim: 'Dim the screen gently',
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark'
  },
  keys: {
    ForbidCamera: [
      'Forbid the camera',
      'Plumbline never opens a camera and remains a break and breathing app.'
    ],
    ForbidExport: [
      'Forbid export',
      'Reports, history and calibrated places cannot be written to files or printed. They stay readable in the app, and can be deleted.'
    ],
    DisablePostureAlerts: [
      'Turn posture alerts off',
      'Posture is still shown in the window and the tray, but nothing speaks up about it.'
    ],
    DisableBreaks: ['Turn breaks off', 'No short breaks and no movement breaks.'],
    DisableBreathing: ['Turn breathing off', 'No breathing sessions, and no offers of them.'],
    DisableCheckIn: [
      'Turn the check-in off',
      'Users are not asked how their back is. Earlier answers can still be deleted.'
    ],
    DisableHistory: [
      'Turn the history off',
      'Nothing about the day is written down. What was kept before stays readable until it is too old or the user deletes it.'
    ],

    WatchWithCamera: [
      'Do not watch posture with the camera',
      'The same as “Forbid the camera” for the setting alone; as a recommendation, the camera stays off until the user turns it on.'
    ],
    WatchInCalls: [
      'Do not watch during calls',
      'The camera is given away as soon as a call or another program wants it.'
    ],
    WatchOnBattery: [
      'Do not watch on battery power',
      'The camera is closed while the computer runs on its battery.'
    ],
    WatchMode: [
      'How closely Plumbline watches',
      'How often the camera is looked at. What is seen and kept is the same in every mode.'
    ],
    SaverOnBattery: [
      'Save power on battery',
      'On battery power the camera opens only for short checks every 30 seconds; its light blinks.'
    ],
    SlouchDelaySeconds: ['Time until slouching counts', 'How long a rounded back is held before it counts.'],
    ForwardHeadDelaySeconds: [
      'Time until a forward head counts',
      'How long the head is in front of the shoulders before it counts.'
    ],
    LeanDelaySeconds: ['Time until leaning counts', 'How long a lean to one side is held before it counts.'],
    TooCloseDelaySeconds: [
      'Time until being too close counts',
      'How long somebody is nearer to the screen than usual before it counts.'
    ],
    LookingDownDelaySeconds: [
      'Time until looking down counts',
      'How long somebody looks down before it counts. Glances at the keyboard never count.'
    ],
    Sensitivity: ['Sensitivity', 'How far from the calibrated position a posture must be to count.'],
    SlouchSensitivity: ['Sensitivity to slouching', 'A step of its own for this posture.'],
    ForwardHeadSensitivity: ['Sensitivity to a forward head', 'A step of its own for this posture.'],
    LeanSensitivity: ['Sensitivity to leaning', 'A step of its own for this posture.'],
    TooCloseSensitivity: ['Sensitivity to being too close', 'A step of its own for this posture.'],
    LookingDownSensitivity: ['Sensitivity to looking down', 'A step of its own for this posture.'],
    AlertStyle: ['Style of alerts', 'What happens when a posture counts.'],
    AlertSound: ['Sound of alerts', 'A soft sound beside an alert.', 'No sound with alerts'],
    AlertVolumePercent: ['Volume of alerts', 'On top of the volume of the system.'],
    AlertCoolDownMinutes: [
      'Quiet time between alerts',
      'After an alert, at least this long passes before the next one.'
    ],
    MicroBreaks: ['Short breaks', 'A small card in the corner of the screen for a look away.'],
    MicroEveryMinutes: ['Time between short breaks', 'Counted in minutes of sitting.'],
    MicroSeconds: ['Length of a short break', 'Half of it counts as taken.'],
    MicroNoticeSeconds: [
      'Notice before a short break',
      'How long before it is announced; with 0 it simply appears.'
    ],
    MovementBreaks: ['Movement breaks', 'Time to stand up, on every screen.'],
    MovementEveryMinutes: ['Time between movement breaks', 'Counted in minutes of sitting.'],
    MovementSeconds: ['Length of a movement break', 'Half of it counts as taken.'],
    MovementNoticeSeconds: ['Notice before a movement break', 'How long before it is announced.'],
    PostponeLimit: ['How often a break can be put off', 'With 0 breaks cannot be put off.'],
    PostponeMinutes: ['How long a break is put off', 'The time that a break waits.'],
    SkippingAllowed: ['Allow skipping breaks', 'From half of a break on it can always be left.'],
    Strict: ['Strict breaks', 'A break that has begun runs to its end. A way out for emergencies stays.'],
    NaturalBreaks: [
      'Count time away as a break',
      'Leaving the chair, locking the screen or closing the lid for long enough counts.'
    ],
    WorkingHours: ['Working hours', 'Breaks come in these hours only.'],
    WaitForTypingPause: ['Wait for a pause in typing', 'A break that is due waits up to two minutes.'],
    HoldInCalls: ['No breaks in calls', 'Where the system tells that a call is on.'],
    HoldInFullScreen: [
      'No breaks over full screen',
      'Where the system tells that a program fills the screen.'
    ],
    HoldInDoNotDisturb: ['No breaks in do not disturb', 'Where the system tells that notifications are off.'],
    AlertsOnBattery: [
      'Alerts on battery power',
      'Whether alerts are given while the computer runs on its battery.'
    ],
    SlouchBringsBreakForward: [
      'Let slouching bring a break forward',
      'A long spell of slouching makes the next movement break come earlier.'
    ],
    AlertsOfferBreathing: [
      'Let alerts offer breathing',
      'Several alerts within half an hour offer a breathing session.'
    ],
    LookingDownOffersTip: [
      'Let looking down offer a tip',
      'A long spell of looking down offers a tip on the workstation.'
    ],
    TenseSpellsOfferBreathing: [
      'Let tense spells offer breathing',
      'Long sitting, most of it in poor posture, offers a breathing session.'
    ],
    BreathingSessionSeconds: ['Length of a breathing session', 'Two to three minutes.'],
    BreathingInSeconds: ['Length of breathing in', 'Through the nose.'],
    BreathingWidenSeconds: ['Length of widening the ribs', 'Before breathing out.'],
    BreathingOutSeconds: ['Length of breathing out', 'Never shorter than breathing in.'],
    BreathingSound: [
      'Sound while breathing',
      'A soft tone that rises and falls with the breath.',
      'No sound while breathing'
    ],
    BreathingVolumePercent: ['Volume while breathing', 'On top of the volume of the system.'],
    WeeklyCheckIn: [
      'Do not ask for the weekly check-in',
      'Users are not asked once a week how their back is; they can still answer by themselves.'
    ],
    KeepHistory: [
      'Do not keep a history',
      'The same as “Turn the history off” for the setting alone; as a recommendation, no history is kept until the user wants one.'
    ],
    HistoryDays: ['Longest time that history is kept', 'Older days are deleted by themselves.'],
    EveningSummary: ['Summary in the evening', 'One quiet notification about the day.'],
    EveningSummaryTime: ['Time of the summary in the evening', 'When the summary comes.'],
    WeeklyDigest: ['Summary on Monday', 'One quiet notification about the week before.'],
    Theme: ['Light or dark', 'The look of the windows.'],
    MenuBarCountdown: ['Time to the next break in the menu bar', 'On macOS only.'],
    PauseShortcut: [
      'Shortcut to pause and resume',
      'Keys as Electron writes them, such as CommandOrControl+Alt+P; empty for none.'
    ],
    BreakShortcut: ['Shortcut for a break', 'Keys as Electron writes them; empty for none.'],
    BreatheShortcut: ['Shortcut for a breathing session', 'Keys as Electron writes them; empty for none.'],
    OpenShortcut: ['Shortcut to open the window', 'Keys as Electron writes them; empty for none.']
  }
};
