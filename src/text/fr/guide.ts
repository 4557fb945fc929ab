import type { AreaTexts } from '../catalogue.ts';
import type { guideEn } from '../en/guide.ts';

/** The French texts of the guide's content: tips, break cards, breathing, check-in and care. */
export const guideFr = {
  // Where a piece of content comes from.
  'origin.guide': 'Tiré du guide sur le mal de dos',
  'origin.general': 'Conseil général, hors du guide',
  'origin.general.movement': 'Un mouvement doux du quotidien, hors du guide',

  // Tips for the day.
  'tip.screenAtEyeLevel': 'Montez l’écran à hauteur des yeux',
  'tip.screenAtEyeLevel.do':
    'Avec le haut de l’écran à hauteur de vos yeux, votre tête a moins de raisons de s’avancer ou de se baisser.',
  'tip.laptopOnStand': 'Surélevez l’ordinateur portable',
  'tip.laptopOnStand.do':
    'Quelques livres sous le portable et un clavier séparé relèvent l’écran sans que vous leviez les bras.',
  'tip.paperUpright': 'Redressez vos papiers',
  'tip.paperUpright.do':
    'Un porte-documents à côté de l’écran permet de lire sur papier sans pencher la tête vers le bureau.',
  'tip.largerText': 'Laissez le texte venir à vous',
  'tip.largerText.do': 'Agrandissez un peu les lettres à l’écran, pour pouvoir les lire sans vous approcher.',
  'tip.screenDistance': 'À une longueur de bras de l’écran',
  'tip.screenDistance.do':
    'Adossez-vous et tendez un bras : le bout de vos doigts devrait tout juste toucher l’écran.',
  'tip.chairCarries': 'Laissez le siège vous porter',
  'tip.chairCarries.do':
    'Glissez jusqu’au fond du siège et réglez le dossier pour qu’il vous garde le dos droit sans effort.',
  'tip.sitTall': 'Grandissez-vous un peu',
  'tip.sitTall.do':
    'Quand le dos se voûte, les muscles entre les omoplates travaillent sans relâche. Allongez le dos de temps en temps et laissez pendre les bras.',
  'tip.openTheFront': 'Ouvrez l’avant du corps',
  'tip.openTheFront.do':
    'Rester longtemps en position assise peut raidir la poitrine et l’avant des épaules et affaiblir le haut du dos. Pendant vos pauses, choisissez les cartes qui ouvrent la poitrine.',
  'tip.headOverShoulders': 'La tête au-dessus des épaules',
  'tip.headOverShoulders.do':
    'Une tête qui s’avance vers l’écran est retenue par les muscles entre les omoplates. Laissez-la revenir en douceur au-dessus des épaules.',
  'tip.phoneUp': 'Levez le téléphone',
  'tip.phoneUp.do':
    'Se pencher sur un téléphone sollicite les mêmes muscles qu’un dos voûté. Levez-le vers votre visage, les coudes en appui.',
  'tip.evenShoulders': 'Les deux coudes à la même hauteur',
  'tip.evenShoulders.do':
    'Gardez souris et clavier près de vous et posez les deux bras de la même façon : votre buste n’aura pas à pencher d’un côté.',
  'tip.breakRhythm': 'Une pause toutes les 30 à 60 minutes',
  'tip.breakRhythm.do':
    'Levez-vous et bougez avant une heure entière en position assise. Plumbline compte le temps pour vous.',
  'tip.shortBreaksCount': 'Les petites pauses comptent',
  'tip.shortBreaksCount.do':
    'Pas besoin de programme d’exercices : se lever un instant ou faire un étirement suffit.',
  'tip.standForCalls': 'Téléphonez debout',
  'tip.standForCalls.do':
    'Un appel sans caméra est un bon moment pour rester debout ou marcher de long en large.',
  'tip.shouldersDown': 'Relâchez les épaules',
  'tip.shouldersDown.do':
    'Le stress se loge souvent d’abord dans les épaules, et une respiration courte l’y maintient. Expirez lentement et laissez-les descendre.',
  'tip.slowBreaths': 'Quelques respirations lentes',
  'tip.slowBreaths.do':
    'Après une longue période de concentration, deux à trois minutes de respiration lente peuvent détendre le haut du dos.',
  'tip.sideOrBack': 'Dormez sur le côté ou sur le dos',
  'tip.sideOrBack.do':
    'Dormir sur le ventre peut laisser le haut du dos raide au matin. Essayez de vous endormir autrement.',
  'tip.levelPillow': 'Un oreiller qui garde la nuque alignée',
  'tip.levelPillow.do':
    'Sur le côté ou sur le dos, choisissez un oreiller juste assez haut pour que la tête repose dans l’axe de la colonne.',
  'tip.smallSteps': 'De petits pas, souvent',
  'tip.smallSteps.do': 'Une habitude que l’on garde fait plus pour le dos qu’un grand effort isolé.',
  'tip.keepWhatWorks': 'Gardez ce qui fonctionne',
  'tip.keepWhatWorks.do':
    'Rien de particulier aujourd’hui. Gardez vos habitudes : bien vous asseoir, bouger, respirer.',

  // Break cards: one movement, one instruction.
  'card.standUp': 'Levez-vous',
  'card.standUp.do':
    'Restez debout un instant, pieds écartés, bras relâchés. Être debout suffit à en faire une pause.',
  'card.walk': 'Marchez un peu',
  'card.walk.do':
    'Marchez jusqu’à une fenêtre ou allez chercher un verre d’eau. Laissez vos bras se balancer.',
  'card.openChest': 'Ouvrez la poitrine',
  'card.openChest.do':
    'Laissez pendre les bras, tournez les paumes vers l’avant et ramenez doucement les épaules en arrière. Respirez.',
  'card.shoulderBlades': 'Rapprochez les omoplates',
  'card.shoulderBlades.do':
    'Rapprochez légèrement les omoplates, tenez le temps d’une respiration, relâchez. Plusieurs fois.',
  'card.chinBack': 'La tête au-dessus des épaules',
  'card.chinBack.do':
    'Regardez droit devant et laissez la tête glisser un peu en arrière, menton à l’horizontale, jusqu’à vous sentir grandir. Relâchez.',
  'card.easeNeck': 'Détendez la nuque',
  'card.easeNeck.do':
    'Laissez une oreille descendre vers son épaule, expirez, revenez. Puis de l’autre côté.',
  'card.turnHead': 'Regardez par-dessus l’épaule',
  'card.turnHead.do':
    'Tournez lentement la tête d’un côté, sans forcer, puis revenez. Ensuite de l’autre côté.',
  'card.sideBend': 'Penchez-vous de chaque côté',
  'card.sideBend.do':
    'Laissez un bras glisser le long du corps pour étirer doucement l’autre côté. Changez de côté.',
  'card.reachUp': 'Étirez-vous vers le haut',
  'card.reachUp.do':
    'Tendez les deux bras vers le haut, autant que c’est confortable, regardez devant vous, puis laissez-les redescendre.',
  'card.rollShoulders': 'Roulez les épaules',
  'card.rollShoulders.do':
    'Dessinez des cercles lents avec les épaules : en haut, en arrière, en bas. Puis laissez-les pendre.',
  'card.dropShoulders': 'Relâchez les épaules',
  'card.dropShoulders.do':
    'En inspirant, levez les épaules vers les oreilles. En expirant, laissez-les retomber.',
  'card.sitBack': 'Adossez-vous',
  'card.sitBack.do': 'Glissez au fond du siège, laissez-le soutenir votre dos et posez les deux pieds.',
  'card.lookFar': 'Regardez au loin',
  'card.lookFar.do':
    'Reposez vos yeux et votre nuque : levez le regard vers ce que vous voyez de plus lointain.',

  // Breathing.
  'breathing.settle': 'Installez-vous bien',
  'breathing.settle.do': 'Relâchez les épaules et posez les mains.',
  'breathing.in': 'Inspirez',
  'breathing.in.do': 'Profondément, par le nez.',
  'breathing.widen': 'Côtes ouvertes',
  'breathing.widen.do': 'Laissez la cage thoracique s’ouvrir sur les côtés.',
  'breathing.out': 'Expirez',
  'breathing.out.do': 'Lentement, par la bouche.',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': 'Encore {duration}',
  'breathing.paused': 'Séance suspendue',
  'breathing.paused.asked': 'Reprenez quand vous voulez.',
  'breathing.paused.interrupted': 'L’ordinateur s’est interrompu un moment. Reprenez quand vous voulez.',
  'breathing.over': 'C’est tout pour l’instant',
  'breathing.done': 'Vous avez respiré lentement pendant {time} minutes.',
  'breathing.early': 'Vous avez arrêté après {duration}. Vous pouvez recommencer quand vous voulez.',
  'breathing.offer.alertsOfferBreathing':
    'Quelques minutes de respiration lente ? Vos épaules pourraient apprécier.',
  'breathing.offer.tenseSpellsOfferBreathing':
    'Cela fait longtemps que vous n’avez pas fait de pause. Quelques respirations lentes peuvent relâcher les épaules.',
  'breathing.spoken': '{phase}. {todo}',
  'breathing.sound': 'Son doux',
  'breathing.volume': 'Volume du son',
  'breathing.control.begin': 'Respirer maintenant',
  'breathing.control.notNow': 'Pas maintenant',
  'breathing.control.pause': 'Suspendre',
  'breathing.control.resume': 'Reprendre',
  'breathing.control.stop': 'Arrêter',
  'breathing.control.close': 'Fermer',

  // The check-in.
  'checkIn.title': 'Comment va le haut de votre dos ?',
  'checkIn.offer': 'Votre questionnaire hebdomadaire prend une demi-minute.',
  'checkIn.discomfort': 'Gêne dans le haut du dos, la nuque ou les épaules ces derniers jours',
  'checkIn.discomfort.lowest': '0 : aucune',
  'checkIn.discomfort.highest': '10 : la plus forte imaginable',
  'checkIn.harder': 'A-t-elle rendu plus difficile l’une de ces choses ?',
  'checkIn.signs': 'Avez-vous remarqué l’un de ces signes ?',
  'checkIn.private':
    'Vos réponses restent sur cet ordinateur et ne sont que pour vous. Vous pouvez les supprimer à tout moment.',
  'checkIn.control.save': 'Enregistrer',
  'checkIn.control.later': 'Plus tard',
  'checkIn.control.delete': 'Supprimer toutes mes réponses',

  // What discomfort makes harder.
  'symptom.turningHead': 'Tourner la tête',
  'symptom.deepBreaths': 'Respirer à fond',
  'symptom.turningInBed': 'Se retourner dans le lit',
  'symptom.reachingOverhead': 'Attraper quelque chose en hauteur',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'Engourdissement',
  'sign.tingling': 'Picotements',
  'sign.weakness': 'Faiblesse d’un bras ou d’une main, ou ailleurs',
  'sign.injury': 'Cela a commencé par une chute, un accident ou une autre blessure',
  'sign.worsening': 'Cela s’aggrave avec le temps',
  'care.title': 'Consultez un professionnel de santé',
  'care.numbness': 'Vous avez noté un engourdissement.',
  'care.tingling': 'Vous avez noté des picotements.',
  'care.weakness': 'Vous avez noté une faiblesse.',
  'care.injury': 'Vous avez noté que cela a commencé par une blessure.',
  'care.worsening': 'Votre gêne s’aggrave.',
  'care.noImprovement': 'Votre gêne n’a pas diminué depuis trois semaines.',
  'care.promptly': 'Consultez rapidement un médecin ou un autre professionnel de santé.',
  'care.soon': 'Consultez un médecin ou un autre professionnel de santé.',
  'care.limits':
    'Plumbline ne peut pas dire quelle en est la cause. Si cela vous paraît un jour être une urgence, appelez le numéro d’urgence local.',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': 'La tête vous tourne ? Arrêtez et respirez comme d’habitude.'
} as const satisfies AreaTexts<typeof guideEn>;
