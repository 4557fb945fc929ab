import type { AreaTexts } from '../catalogue.ts';
import type { onboardingEn } from '../en/onboarding.ts';

/** Setting up: five short steps, each of which can be left out. */
export const onboardingFr = {
  'screen.onboarding': 'Configuration',
  'onboarding.steps': 'Étapes',
  'onboarding.step': 'Étape {step, number} sur {steps, number}',
  'onboarding.next': 'Continuer',
  'onboarding.back': 'Retour',
  'onboarding.skip': 'Passer cette étape',
  'onboarding.later': 'Configurer plus tard',
  'onboarding.finish': 'Terminer',
  'onboarding.again': 'Configurer à nouveau',
  'onboarding.again.help': 'Reprend les cinq premières étapes. Rien n’est perdu.',

  'onboarding.what': 'Bienvenue',
  'onboarding.what.lead': 'Plumbline garde un œil sur votre posture, pour que vous n’ayez pas à y penser.',
  'onboarding.what.does': 'Ce qu’il fait',
  'onboarding.what.does.posture':
    'Vous dire quand votre dos se voûte ou que votre tête s’avance, et pendant combien de temps.',
  'onboarding.what.does.breaks': 'Vous rappeler de vous lever, plus tôt quand votre dos s’est voûté.',
  'onboarding.what.does.breathing':
    'Proposer deux ou trois minutes de respiration lente après un long moment au bureau.',
  'onboarding.what.never': 'Ce qu’il ne fait jamais',
  'onboarding.what.never.picture':
    'Garder ou envoyer une image. Chacune est analysée sur cet ordinateur et aussitôt effacée.',
  'onboarding.what.never.report':
    'Montrer votre posture à quelqu’un d’autre, ni faire de suppositions sur votre humeur ou votre travail.',
  'onboarding.what.never.medical':
    'Remplacer un médecin. Si un mouvement fait mal, arrêtez ; pour un engourdissement, des picotements ou une faiblesse, consultez un professionnel de santé.',

  'onboarding.camera': 'Votre caméra',
  'onboarding.camera.lead':
    'Voici ce que je vois. Je n’ai besoin que des points ; chaque image est aussitôt effacée.',
  'onboarding.camera.allow': 'Votre système peut demander si Plumbline peut utiliser la caméra.',
  'onboarding.camera.without': 'Continuer sans caméra',
  'onboarding.camera.without.explained':
    'Les pauses, la respiration et les questionnaires fonctionnent sans elle. Vous pouvez allumer la caméra à tout moment dans les paramètres.',
  'onboarding.camera.off': 'La caméra reste éteinte',
  'onboarding.camera.use': 'Utiliser quand même une caméra',

  'onboarding.calibrate': 'Votre posture droite',
  'onboarding.calibrate.known': 'Je connais déjà votre posture droite : « {name} ».',
  'onboarding.calibrate.without': 'Sans caméra, il n’y a rien à calibrer.',

  'onboarding.rhythm': 'Vos pauses',
  'onboarding.rhythm.lead':
    'Une pause toutes les 30 à 60 minutes, c’est ce qui aide. Tout peut être changé plus tard.',
  'onboarding.rhythm.more': 'Le reste sur les pauses se trouve dans les paramètres.',

  'onboarding.tray': 'Où le trouver',
  'onboarding.tray.lead':
    'Fermez cette fenêtre quand vous voulez : Plumbline continue dans la zone de notification. Son icône montre comment vous vous tenez.',
  'onboarding.tray.lead.withoutCamera':
    'Fermez cette fenêtre quand vous voulez : Plumbline continue dans la zone de notification. Son menu dit quand vient votre prochaine pause.',
  'onboarding.tray.mac':
    'Fermez cette fenêtre quand vous voulez : Plumbline continue dans la barre des menus. Son icône montre comment vous vous tenez.',
  'onboarding.tray.mac.withoutCamera':
    'Fermez cette fenêtre quand vous voulez : Plumbline continue dans la barre des menus. Son menu dit quand vient votre prochaine pause.',
  'onboarding.tray.windows':
    'Windows la cache parfois derrière la flèche près de l’horloge. Faites-la glisser hors de là pour la garder en vue.',
  'onboarding.tray.none':
    'Ce système n’a pas de zone de notification. Plumbline vit dans cette fenêtre ; réduisez-la, et il continue.',
  'onboarding.tray.icons': 'Ce que dit l’icône',
  'onboarding.tray.done': 'C’est tout. Installez-vous bien ; je parle quand il y a une raison.'
} as const satisfies AreaTexts<typeof onboardingEn>;
