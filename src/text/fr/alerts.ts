import type { AreaTexts } from '../catalogue.ts';
import type { alertsEn } from '../en/alerts.ts';

/** Alerts of posture. */
export const alertsFr = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'Alerte injustifiée',
  'alert.pause': 'Suspendre 30 minutes',
  'alert.dismiss': 'Fermer',

  // “Show me”, beside the styles in the settings.
  'alert.try': 'Essayer',
  'alert.try.help': 'Montre le style choisi pendant trois secondes, avec le son s’il est activé.',
  'alert.try.nothing': 'Ce style n’a rien à montrer.',
  'alert.try.asNotification':
    'Ce système ne laisse aucun programme s’afficher par-dessus les autres ; vous recevez donc une notification.',
  'alert.try.asGlow':
    'Ce système pourrait afficher en noir un écran assombri ; vous voyez donc le halo à la place.',
  'alert.example.title': 'Voici à quoi ressemble une alerte',
  'alert.example.body': 'Elle disparaît d’elle-même dès que vous vous redressez.'
} as const satisfies AreaTexts<typeof alertsEn>;
