import type { AreaTexts } from '../catalogue.ts';
import type { onboardingEn } from '../en/onboarding.ts';

/** Setting up: five short steps, each of which can be left out. */
export const onboardingEs = {
  'screen.onboarding': 'Primeros pasos',
  'onboarding.steps': 'Pasos',
  'onboarding.step': 'Paso {step, number} de {steps, number}',
  'onboarding.next': 'Continuar',
  'onboarding.back': 'Atrás',
  'onboarding.skip': 'Omitir este paso',
  'onboarding.later': 'Dejar para más tarde',
  'onboarding.finish': 'Listo',
  'onboarding.again': 'Repetir primeros pasos',
  'onboarding.again.help': 'Recorre otra vez los cinco primeros pasos. No se pierde nada.',

  'onboarding.what': 'Te damos la bienvenida',
  'onboarding.what.lead': 'Plumbline se fija en tu postura para que tú no tengas que hacerlo.',
  'onboarding.what.does': 'Lo que hace',
  'onboarding.what.does.posture':
    'Te avisa cuando encorvas la espalda o adelantas la cabeza, y desde hace cuánto.',
  'onboarding.what.does.breaks': 'Te recuerda que te levantes, antes si tenías la espalda encorvada.',
  'onboarding.what.does.breathing':
    'Te propone dos o tres minutos de respiración lenta después de mucho tiempo ante el escritorio.',
  'onboarding.what.never': 'Lo que nunca hace',
  'onboarding.what.never.picture':
    'Guardar o enviar una imagen. Cada una se analiza en este equipo y se descarta al instante.',
  'onboarding.what.never.report':
    'Mostrar a otras personas tu postura, ni suponer nada sobre tu ánimo o tu trabajo.',
  'onboarding.what.never.medical':
    'Sustituir a un médico. Si un movimiento duele, detente; el entumecimiento, el hormigueo o la debilidad los debe ver un profesional de la salud.',

  'onboarding.camera': 'Tu cámara',
  'onboarding.camera.lead':
    'Esto es lo que veo. Solo necesito los puntos; cada imagen se descarta al instante.',
  'onboarding.camera.allow': 'Tu sistema puede preguntar si Plumbline puede usar la cámara.',
  'onboarding.camera.without': 'Seguir sin cámara',
  'onboarding.camera.without.explained':
    'Los descansos, la respiración y los cuestionarios funcionan sin ella. Puedes activar la cámara en cualquier momento en los ajustes.',
  'onboarding.camera.off': 'La cámara sigue apagada',
  'onboarding.camera.use': 'Usar una cámara después de todo',

  'onboarding.calibrate': 'Tu postura erguida',
  'onboarding.calibrate.known': 'Ya conozco tu postura erguida: “{name}”.',
  'onboarding.calibrate.without': 'Sin cámara no hay nada que calibrar.',

  'onboarding.rhythm': 'Tus descansos',
  'onboarding.rhythm.lead': 'Lo que ayuda es cada 30 a 60 minutos. Todo se puede cambiar después.',
  'onboarding.rhythm.more': 'Hay más opciones de descansos en los ajustes.',

  'onboarding.tray': 'Dónde encontrarlo',
  'onboarding.tray.lead':
    'Cierra esta ventana cuando quieras: Plumbline sigue en la bandeja del sistema. Su icono muestra tu postura.',
  'onboarding.tray.lead.withoutCamera':
    'Cierra esta ventana cuando quieras: Plumbline sigue en la bandeja del sistema. Su menú dice cuándo llega tu próximo descanso.',
  'onboarding.tray.mac':
    'Cierra esta ventana cuando quieras: Plumbline sigue en la barra de menús. Su icono muestra tu postura.',
  'onboarding.tray.mac.withoutCamera':
    'Cierra esta ventana cuando quieras: Plumbline sigue en la barra de menús. Su menú dice cuándo llega tu próximo descanso.',
  'onboarding.tray.windows':
    'Windows puede ocultarlo tras la flecha junto al reloj. Arrástralo fuera de ahí para tenerlo a la vista.',
  'onboarding.tray.none':
    'Este escritorio no tiene bandeja. Plumbline vive en esta ventana; minimízala y sigue funcionando.',
  'onboarding.tray.icons': 'Qué indica el icono',
  'onboarding.tray.done': 'Eso es todo. Ponte a gusto; te aviso cuando haya motivo.'
} as const satisfies AreaTexts<typeof onboardingEn>;
