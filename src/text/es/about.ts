import type { AreaTexts } from '../catalogue.ts';
import type { aboutEn } from '../en/about.ts';

/** About. */
export const aboutEs = {
  // About.
  'about.title': 'Acerca de Plumbline',
  'about.version': 'Versión {version}',
  'about.what':
    'Plumbline observa tu postura con la cámara y te avisa cuando encorvas la espalda o adelantas la cabeza.',
  'about.safety': 'Antes de confiar en Plumbline',
  'about.safety.wellness':
    'Plumbline da información general sobre bienestar. No es consejo médico ni hace ningún diagnóstico.',
  'about.safety.stop': 'Si un movimiento duele, detente.',
  'about.safety.professional':
    'Consulta a un profesional de la salud si tu espalda no ha mejorado tras semanas de cuidados en casa, si notas entumecimiento, hormigueo o debilidad, después de una lesión o si empeora.',
  'about.privacy': 'Qué pasa con la imagen',
  'about.privacy.local':
    'Las imágenes se analizan en este equipo y se descartan al instante. Ninguna imagen y ningún dato salen de él; Plumbline no contiene código de red.',
  'about.privacy.off':
    'Durante una pausa, y mientras el equipo está bloqueado o en suspensión, la cámara está apagada.',
  'about.privacy.employer':
    'Nadie más puede mirar: no hay vista para la empresa ni suposiciones sobre tu ánimo, tu estrés o tu atención.',
  'about.licences': 'Hecho con',
  'about.licences.own': 'Plumbline es software libre bajo la licencia MIT.',
  'about.licences.entry': '{name}, {licence}'
} as const satisfies AreaTexts<typeof aboutEn>;
