import type { AreaTexts } from '../catalogue.ts';
import type { alertsEn } from '../en/alerts.ts';

/** Alerts of posture. */
export const alertsDe = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'Das stimmte nicht',
  'alert.pause': '30 Minuten anhalten',
  'alert.dismiss': 'Ausblenden',

  // “Show me”, beside the styles in the settings.
  'alert.try': 'Ausprobieren',
  'alert.try.help': 'Zeigt die gewählte Art drei Sekunden lang, mit ihrem Ton, wenn er an ist.',
  'alert.try.nothing': 'Bei dieser Art gibt es nichts zu zeigen.',
  'alert.try.asNotification':
    'Dieser Desktop lässt kein Programm über die anderen zeichnen, deshalb bekommen Sie stattdessen eine Benachrichtigung.',
  'alert.try.asGlow':
    'Auf diesem Desktop kann ein abgedunkelter Bildschirm schwarz erscheinen, deshalb leuchtet stattdessen der Rand.',
  'alert.example.title': 'So sieht ein Hinweis aus',
  'alert.example.body': 'Er verschwindet von selbst, sobald Sie sich aufrichten.'
} as const satisfies AreaTexts<typeof alertsEn>;
