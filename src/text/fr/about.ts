import type { AreaTexts } from '../catalogue.ts';
import type { aboutEn } from '../en/about.ts';

/** About. */
export const aboutFr = {
  // About.
  'about.title': 'À propos de Plumbline',
  'about.version': 'Version {version}',
  'about.what':
    'Plumbline observe votre posture assise par la caméra et vous prévient quand votre dos se voûte ou que votre tête s’avance.',
  'about.safety': 'Avant de vous y fier',
  'about.safety.wellness':
    'Plumbline donne des informations générales de bien-être. Ce ne sont pas des conseils médicaux, et il ne pose aucun diagnostic.',
  'about.safety.stop': 'Si un mouvement fait mal, arrêtez.',
  'about.safety.professional':
    'Consultez un professionnel de santé si votre dos ne va pas mieux après des semaines de soins à la maison, si vous ressentez un engourdissement, des picotements ou une faiblesse, après une blessure, ou si cela s’aggrave.',
  'about.privacy': 'Ce que devient l’image',
  'about.privacy.local':
    'Les images sont analysées sur cet ordinateur et aussitôt effacées. Aucune image ni aucun chiffre n’en sort ; Plumbline ne contient aucun code réseau.',
  'about.privacy.off':
    'Quand vous suspendez Plumbline, et quand l’ordinateur est verrouillé ou en veille, la caméra est éteinte.',
  'about.privacy.employer':
    'Personne d’autre ne peut regarder : il n’y a aucune vue pour un employeur, et aucune supposition sur l’humeur, le stress ou l’attention.',
  'about.licences': 'Réalisé avec',
  'about.licences.own': 'Plumbline est un logiciel libre, sous licence MIT.',
  'about.licences.entry': '{name}, {licence}'
} as const satisfies AreaTexts<typeof aboutEn>;
