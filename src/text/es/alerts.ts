import type { AreaTexts } from '../catalogue.ts';
import type { alertsEn } from '../en/alerts.ts';

/** Alerts of posture. */
export const alertsEs = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'Aviso equivocado',
  'alert.pause': 'Pausar 30 minutos',
  'alert.dismiss': 'Descartar',

  // “Show me”, beside the styles in the settings.
  'alert.try': 'Ver un ejemplo',
  'alert.try.help': 'Muestra durante tres segundos el estilo elegido, con su sonido si está activado.',
  'alert.try.nothing': 'En este estilo no hay nada que mostrar.',
  'alert.try.asNotification':
    'Este escritorio no deja que un programa dibuje sobre los demás; en su lugar recibes una notificación.',
  'alert.try.asGlow':
    'Este escritorio puede mostrar en negro una pantalla atenuada; en su lugar ves el resplandor.',
  'alert.example.title': 'Así se ve un aviso',
  'alert.example.body': 'Desaparece por sí solo en cuanto te enderezas.'
} as const satisfies AreaTexts<typeof alertsEn>;
