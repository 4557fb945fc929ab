import type { AreaTexts } from '../catalogue.ts';
import type { breaksEn } from '../en/breaks.ts';

/** The French words of breaks, offers, the overlay windows and the screens about them. */
export const breaksFr = {
  // Breaks: why one is there, what can be done about it, and the word before it.
  'break.interval': 'C’est le moment d’une pause active.',
  'break.interval.sat': 'C’est le moment de vous lever quelques minutes. Position assise depuis {duration}.',
  'break.posture': 'Un peu plus tôt que prévu : votre dos est voûté depuis un moment.',
  'break.posture.sat':
    'Un peu plus tôt que prévu : votre dos est voûté depuis un moment. Position assise depuis {duration}.',
  'break.asked': 'La pause que vous avez demandée.',
  'break.half': 'La moitié de la pause est passée ; à partir de maintenant, elle compte comme prise.',
  'break.escape': 'Échap mène à « {action} »',
  'break.other': 'Une pause active est en cours sur votre autre écran.',
  'break.control.postpone': 'Dans {minutes, number} min',
  'break.control.skip': 'Passer',
  'break.control.leave': 'Je suis de retour',
  'break.control.exit': 'Sortie de secours',
  'break.control.another': 'Autre carte',
  'break.control.begin': 'Commencer',
  'break.exit.question': 'Quitter cette pause avant la fin ?',
  'break.exit.stay': 'Rester',
  'break.exit.leave': 'Quitter',
  'coming.movement': 'Une pause active dans {duration}',
  'coming.micro': 'Une pause courte dans {duration}',
  'coming.waiting': 'Une pause, dès que vous cesserez de taper',
  'offer.breathing': 'Un moment pour respirer',
  'offer.tip.close': 'Fermer',
  'offer.heldBreak': 'Une pause quand cela vous convient',
  'offer.heldBreak.sat':
    'Position assise depuis {duration}. En plein écran, aucune pause ne commence d’elle-même.',
  'offer.heldBreak.notNow': 'Pas maintenant',
  'overlay.stranded': 'Plumbline n’a plus rien à montrer ici. Cet écran se ferme de lui-même.',
  'overlay.close': 'Fermer maintenant',

  // The rules that join posture and breaks; the numbers come from the rules themselves.
  'pairing.slouchBringsBreakForward': 'Un dos voûté avance la pause',
  'pairing.slouchBringsBreakForward.explained':
    'Après {minutes, number} minutes de dos voûté, votre prochaine pause active vient plus tôt, mais jamais moins de {nearestMinutes, number} minutes après la précédente.',
  'pairing.alertsOfferBreathing': 'Respirer après plusieurs alertes',
  'pairing.alertsOfferBreathing.explained':
    'Après {alerts, number} alertes de posture en {withinMinutes, number} minutes, je propose un exercice de respiration.',
  'pairing.lookingDownOffersTip': 'Un conseil après un long regard vers le bas',
  'pairing.lookingDownOffersTip.explained':
    'Après {minutes, number} minutes de regard vers le bas, je propose un conseil pour votre poste de travail.',
  'pairing.tenseSpellsOfferBreathing': 'Respirer après une longue position assise',
  'pairing.tenseSpellsOfferBreathing.explained':
    'Après {sittingMinutes, number} minutes en position assise, si {sharePercent, number} % ou plus des {withinMinutes, number} dernières minutes étaient hors de la posture droite, je propose un exercice de respiration. Seuls le temps et la posture comptent.',

  // The next break, on Now and in the rail.
  'breaks.title': 'Pauses',
  'breaks.sat': 'Position assise depuis {duration}.',
  'breaks.ask': 'Prendre une pause maintenant',
  'breaks.ask.micro': 'Prendre une pause courte',
  'breaks.next.movement': 'Prochaine pause active dans {duration}',
  'breaks.next.micro': 'Prochaine pause courte dans {duration}',
  'breaks.next.none': 'Aucune pause n’est prévue',
  'breaks.noticed.movement': 'Une pause active commence dans {duration}',
  'breaks.noticed.micro': 'Une pause courte commence dans {duration}',
  'breaks.resting': 'Pause en cours, encore {duration}',
  'breaks.held.call': 'Les pauses attendent la fin de votre appel.',
  'breaks.held.fullScreen': 'Les pauses attendent qu’aucun programme n’occupe tout l’écran.',
  'breaks.held.doNotDisturb': 'Les pauses attendent la fin du mode Ne pas déranger.',
  'breaks.held.occupied': 'Les pauses attendent la fin du calibrage ou de la respiration.',
  'breaks.frozen.paused': 'Tant que Plumbline est suspendu, le temps jusqu’à la pause ne s’écoule pas.',
  'breaks.frozen.outsideHours': 'En dehors de vos horaires de travail, il n’y a pas de pauses.',
  'breaks.frozen.away': 'Vous n’êtes pas là ; le temps jusqu’à la pause ne s’écoule pas.',
  'rail.next.movement': 'Se lever dans {duration}',
  'rail.next.micro': 'Pause courte dans {duration}',

  // Breathe.
  'screen.breathe': 'Respirer',
  'breathe.title': 'Respiration lente',
  'breathe.what':
    'Deux à trois minutes, où que vous soyez. L’exercice occupe tout l’écran, et vous pouvez arrêter à tout moment.',
  'breathe.steps': 'Déroulement',
  'breathe.length': 'Durée',
  'breathe.length.choice': '{time} min',
  'breathe.pace': 'Rythme',
  'breathe.pace.shorter': 'Respirations plus courtes',
  'breathe.pace.usual': 'Habituel',
  'breathe.pace.longer': 'Respirations plus longues',
  'breathe.pace.own': 'Comme dans les paramètres',
  'breathe.pace.seconds':
    'Inspirer {inSeconds, number} s, ouvrir {widenSeconds, number} s, expirer {outSeconds, number} s',
  'breathe.resume': 'Reprendre la respiration',
  'breathe.underWay': 'Votre séance est en cours dans sa propre fenêtre.',
  'breathe.waiting': 'Votre séance est suspendue.',
  'breathe.last': 'Vos dernières séances',
  'breathe.last.entry': '{at, date, ::EEEEdMMMM}, {at, time, short} – {what}',
  'breathe.last.done': '{time} min',
  'breathe.last.early': 'arrêtée après {time} min',

  // Check-in.
  'screen.checkIn': 'Questionnaire',
  'checkIn.weekly': 'Me le proposer chaque semaine',
  'checkIn.weekly.help':
    'Une ligne en haut de cette fenêtre, rien de plus. Vous pouvez aussi répondre ici quand vous voulez.',
  'checkIn.saved': 'Enregistré.',
  'checkIn.again': 'Répondre à nouveau',
  'checkIn.open': 'Répondre',
  'checkIn.history': 'Vos réponses jusqu’ici',
  'checkIn.history.none': 'Aucune pour l’instant.',
  'checkIn.history.level': '{level, number} sur {highest, number}',
  'checkIn.history.day': '{at, date, long}',
  'checkIn.delete.question': 'Supprimer toutes vos réponses ? Elles ne pourront pas être récupérées.',
  'checkIn.delete.keep': 'Les garder',
  'care.read': 'J’ai lu ceci',
  'care.show': 'Afficher'
} as const satisfies AreaTexts<typeof breaksEn>;
