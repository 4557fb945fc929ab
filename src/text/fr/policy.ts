import type { AreaTexts } from '../catalogue.ts';
import type { policyEn } from '../en/policy.ts';

/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyFr = {
  'screen.policy': 'Stratégie',
  'policy.title': 'Géré par votre organisation',
  'policy.intro':
    'Votre organisation décide de certains paramètres. Elle peut désactiver des parties de Plumbline et faire conserver moins que vous ne le feriez. Elle ne peut pas allumer la caméra, faire conserver plus que vous ne voulez, voir ce que Plumbline sait de vous, ni vous empêcher de suspendre, de quitter et de supprimer.',
  'policy.none': 'Aucune stratégie sur cet ordinateur',
  'policy.none.intro':
    'Tous les paramètres vous appartiennent. Si une organisation gérait Plumbline ici, ce serait indiqué.',
  'policy.open': 'Voir la stratégie',
  'policy.open.none': 'Voir où j’ai cherché',
  'policy.about': 'Stratégie',
  'policy.about.none': 'Aucune organisation ne gère Plumbline sur cet ordinateur.',
  'policy.about.some': 'Votre organisation décide de certains paramètres.',
  'policy.exportForbidden':
    'Votre organisation ne permet pas à Plumbline d’écrire des fichiers destinés à d’autres.',

  'policy.off': 'Désactivé',
  'policy.off.camera': 'Observation avec la caméra',
  'policy.off.export': 'Écriture de fichiers destinés à d’autres',
  'policy.off.postureAlerts': 'Alertes de posture',
  'policy.off.breaks': 'Pauses',
  'policy.off.breathing': 'Séances de respiration',
  'policy.off.checkIn': 'Questionnaires',
  'policy.off.history': 'Conservation d’un historique',

  'policy.values': 'Ce que dit la stratégie',
  'policy.values.none': 'Rien n’a pu être lu.',
  'policy.values.value': 'Valeur',
  'policy.values.place': 'Trouvé dans',
  'policy.values.off': 'désactivé',
  'policy.values.on': 'non désactivé',
  'policy.tier.enforced': 'Obligatoire',
  'policy.tier.recommended': 'Recommandé',
  'policy.outcome.inForce': 'En vigueur.',
  'policy.outcome.suggested': 'En vigueur tant que vous n’en décidez pas autrement.',
  'policy.outcome.chosen': 'Pas en vigueur : vous avez choisi {value}.',
  'policy.outcome.limit': 'En vigueur : vous pouvez choisir moins, pas plus.',
  'policy.outcome.overruled': 'Pas en vigueur : {place} passe avant.',
  'policy.outcome.ignored': 'Pas en vigueur.',
  'policy.outcome.private': 'Cette valeur est inutilisable ; la plus protectrice s’applique.',
  'policy.fault.unknownKey': 'Cette version de Plumbline ne connaît aucune stratégie de ce nom.',
  'policy.fault.wrongType': 'La stratégie attend un autre type de valeur.',
  'policy.fault.outOfRange': 'La valeur est en dehors de la plage permise.',
  'policy.fault.notAChoice': 'La valeur ne fait pas partie des choix.',
  'policy.fault.wrongTier': 'La stratégie n’existe pas dans cette catégorie.',
  'policy.fault.belowFloor':
    'Une stratégie peut désactiver ou réduire ceci, jamais l’activer ni l’augmenter.',

  'policy.places': 'Où les stratégies sont lues',
  'policy.places.order': 'L’endroit le plus haut passe en premier.',
  'policy.place.nothing': 'Rien ici.',
  'policy.place.values': 'Lu.',
  'policy.place.refused': 'Non utilisé.',
  'policy.place.closed':
    'Comme cette stratégie les interdit peut-être, la caméra, l’historique, les questionnaires et l’écriture de fichiers restent désactivés tant qu’elle ne peut pas être lue.',
  'policy.refusal.notOwnedByRoot': 'Le fichier n’appartient pas au compte administrateur.',
  'policy.refusal.writableByOthers': 'D’autres comptes que l’administrateur peuvent écrire dans le fichier.',
  'policy.refusal.folderNotOwnedByRoot': 'Le dossier du fichier n’appartient pas au compte administrateur.',
  'policy.refusal.folderWritableByOthers':
    'D’autres comptes que l’administrateur peuvent écrire dans le dossier du fichier.',
  'policy.refusal.linkLeadsOut': 'Le fichier ou son dossier est un lien qui mène ailleurs.',
  'policy.refusal.notAFile': 'Ce qui se trouve là n’est pas un fichier.',
  'policy.refusal.tooLarge': 'Le fichier est trop gros pour une stratégie.',
  'policy.refusal.notReadable': 'Cet emplacement ne peut pas être lu.',
  'policy.refusal.notUnderstood': 'Le contenu n’a pas la forme d’une stratégie.'
} as const satisfies AreaTexts<typeof policyEn>;
