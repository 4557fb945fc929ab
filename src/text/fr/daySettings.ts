import type { AreaTexts } from '../catalogue.ts';
import type { daySettingsEn } from '../en/daySettings.ts';

/** The French words of the settings about breaks, quiet times, breathing and check-in. */
export const daySettingsFr = {
  'settings.group.breaks': 'Pauses',
  'settings.group.quiet': 'Moments de silence',
  'settings.group.pairing': 'Posture et pauses ensemble',
  'settings.group.breathing': 'Respiration',
  'settings.group.checkIn': 'Questionnaire',
  'settings.unit.times': 'fois',
  'settings.unit.percent': '%',
  'settings.unit.inMinutes': '= {time} min',
  'settings.value.times': '{value, plural, one {# fois} other {# fois}}',
  'settings.value.percent': '{value, number} %',

  'setting.watchInCalls': 'Observer aussi pendant les appels',
  'setting.watchInCalls.help':
    'Sinon, je ferme la caméra dès qu’un appel ou un autre programme la demande, et je la rouvre ensuite.',
  'setting.watchOnBattery': 'Observer sur batterie',
  'setting.watchOnBattery.help': 'Sinon, la caméra est fermée tant que l’ordinateur est sur batterie.',
  'setting.watchMode': 'Précision de l’observation',
  'setting.watchMode.help':
    '« Équilibré » regarde rarement tant que vous vous tenez bien, et souvent dès que quelque chose change. « Précis » regarde souvent en permanence et consomme davantage. « Économe » ouvre la caméra toutes les 30 secondes pour un bref contrôle : son voyant clignote, c’est normal, et une posture est remarquée jusqu’à 30 secondes plus tard.',
  'setting.watchMode.precise': 'Précis',
  'setting.watchMode.balanced': 'Équilibré',
  'setting.watchMode.saver': 'Économe',
  'setting.saverOnBattery': 'Économiser sur batterie',
  'setting.saverOnBattery.help':
    'Sur batterie, l’observation se fait alors comme avec « Économe ». La caméra ne s’ouvre que pour de brefs contrôles, son voyant clignote donc.',

  'setting.microBreaks': 'Pauses courtes',
  'setting.microBreaks.help': 'Une petite carte dans le coin de l’écran, pour regarder ailleurs et respirer.',
  'setting.microEveryMinutes': 'Une pause courte toutes les',
  'setting.microEveryMinutes.help': 'En minutes de position assise.',
  'setting.microSeconds': 'Une pause courte dure',
  'setting.microSeconds.help': 'La moitié suffit pour qu’elle compte.',
  'setting.microNoticeSeconds': 'Annoncer une pause courte',
  'setting.microNoticeSeconds.help': 'Combien de temps avant. Avec 0, la carte apparaît simplement.',
  'setting.movementBreaks': 'Pauses actives',
  'setting.movementBreaks.help': 'Le temps de se lever, sur tous les écrans.',
  'setting.movementEveryMinutes': 'Une pause active toutes les',
  'setting.movementEveryMinutes.help':
    'En minutes de position assise. Toutes les 30 à 60 minutes, c’est ce qui aide.',
  'setting.movementSeconds': 'Une pause active dure',
  'setting.movementSeconds.help': 'La moitié suffit pour qu’elle compte.',
  'setting.movementNoticeSeconds': 'Annoncer une pause active',
  'setting.movementNoticeSeconds.help':
    'Combien de temps avant, pour que vous puissiez finir une phrase ou la reporter.',
  'setting.seatedMovementsOnly': 'Mouvements assis uniquement',
  'setting.seatedMovementsOnly.help': 'N’affiche aucune carte qui demande de se lever.',
  'setting.postponeLimit': 'Une pause peut être reportée',
  'setting.postponeLimit.help': 'Avec 0, aucune pause ne peut être reportée.',
  'setting.postponeMinutes': 'Reporter une pause de',
  'setting.postponeMinutes.help': 'Le bouton correspondant indique cette durée, par exemple « Dans 5 min ».',
  'setting.skippingAllowed': 'Les pauses peuvent être passées',
  'setting.skippingAllowed.help': 'À partir de la moitié d’une pause, vous pouvez toujours la quitter.',
  'setting.strict': 'Pauses strictes',
  'setting.strict.help': 'Une pause commencée va jusqu’au bout. La sortie de secours reste possible.',
  'setting.naturalBreaks': 'L’absence compte comme une pause',
  'setting.naturalBreaks.help':
    'Quand vous quittez le siège, verrouillez l’écran ou fermez le capot assez longtemps.',

  'setting.workingHours': 'Horaires de travail',
  'setting.workingHours.help': 'Les pauses et les alertes ne viennent que pendant ces heures.',
  'setting.waitForTypingPause': 'Attendre que vous cessiez de taper',
  'setting.waitForTypingPause.help':
    'Une pause prévue attend jusqu’à deux minutes que vos mains se reposent.',
  'setting.holdInCalls': 'Silence pendant les appels',
  'setting.holdInCalls.help':
    'Ni pauses ni alertes tant qu’un autre programme utilise le micro ou la caméra, si le système l’indique.',
  'setting.holdInFullScreen': 'Silence en plein écran',
  'setting.holdInFullScreen.help':
    'Ni pauses ni alertes tant qu’un jeu, un film ou un exposé occupe tout l’écran, si le système l’indique.',
  'setting.holdInDoNotDisturb': 'Silence en mode Ne pas déranger',
  'setting.holdInDoNotDisturb.help':
    'Ni pauses ni alertes tant que les notifications sont désactivées, si le système l’indique.',
  'setting.alertsOnBattery': 'Alertes sur batterie',
  'setting.alertsOnBattery.help': 'Sinon, je ne dis rien tant que l’ordinateur est sur batterie.',

  'setting.breathingSessionSeconds': 'Durée d’une séance de respiration',
  'setting.breathingSessionSeconds.help': 'Deux à trois minutes.',
  'setting.breathingInSeconds': 'Inspirer pendant',
  'setting.breathingInSeconds.help': 'Par le nez.',
  'setting.breathingWidenSeconds': 'Laisser les côtes s’ouvrir pendant',
  'setting.breathingWidenSeconds.help': 'Avant d’expirer.',
  'setting.breathingOutSeconds': 'Expirer pendant',
  'setting.breathingOutSeconds.help': 'Lentement par la bouche, jamais moins longtemps que l’inspiration.',
  'setting.breathingSound': 'Son pendant la respiration',
  'setting.breathingSound.help': 'Un son doux qui monte et descend avec le souffle.',
  'setting.breathingVolumePercent': 'Volume du son',
  'setting.breathingVolumePercent.help': 'En plus du volume du système.',

  'setting.weeklyCheckIn': 'Questionnaire hebdomadaire',
  'setting.weeklyCheckIn.help':
    'Une fois par semaine, je demande comment va votre dos. Les réponses restent sur cet ordinateur.',

  'settings.hours.own': 'Seulement pendant ces heures',
  'settings.hours.always': 'à tout moment',
  'settings.hours.some': 'horaires propres',
  'settings.hours.from': '{day}, plage {position, number} : de',
  'settings.hours.to': '{day}, plage {position, number} : à',
  'settings.hours.nextDay': 'le lendemain',
  'settings.hours.free': 'libre',
  'settings.hours.add': 'Ajouter une plage',
  'settings.hours.add.label': 'Ajouter une plage : {day}',
  'settings.hours.remove': 'Retirer',
  'settings.hours.remove.label': 'Retirer la plage {position, number} : {day}',
  'weekday.monday': 'Lundi',
  'weekday.tuesday': 'Mardi',
  'weekday.wednesday': 'Mercredi',
  'weekday.thursday': 'Jeudi',
  'weekday.friday': 'Vendredi',
  'weekday.saturday': 'Samedi',
  'weekday.sunday': 'Dimanche'
} as const satisfies AreaTexts<typeof daySettingsEn>;
