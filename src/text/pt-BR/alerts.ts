import type { AreaTexts } from '../catalogue.ts';
import type { alertsEn } from '../en/alerts.ts';

/** Alerts of posture. */
export const alertsPtBr = {
  // Alerts. The title is the name of the state and the body the explanation of its verdict.
  'alert.wrong': 'Isso estava errado',
  'alert.pause': 'Pausar por 30 minutos',
  'alert.dismiss': 'Dispensar',

  // “Show me”, beside the styles in the settings.
  'alert.try': 'Mostrar como é',
  'alert.try.help': 'Mostra o estilo escolhido por três segundos, com o som, se estiver ativado.',
  'alert.try.nothing': 'Neste estilo não há nada para mostrar.',
  'alert.try.asNotification':
    'Este sistema não deixa nenhum programa desenhar sobre os outros; por isso você recebe uma notificação.',
  'alert.try.asGlow': 'Este sistema pode mostrar preta uma tela escurecida; por isso você vê a luz na borda.',
  'alert.example.title': 'Um alerta é assim',
  'alert.example.body': 'Ele some sozinho assim que você endireita a postura.'
} as const satisfies AreaTexts<typeof alertsEn>;
