import type { AreaTexts } from '../catalogue.ts';
import type { privacyEn } from '../en/privacy.ts';

/** What Plumbline keeps of a person, where, why and for how long. */
export const privacyFr = {
  'screen.privacy': 'Confidentialité',
  'privacy.title': 'Ce qui est conservé de vous',
  'privacy.intro':
    'Tout se trouve sur cet ordinateur et n’est envoyé nulle part : Plumbline ne contient aucun code réseau.',
  'privacy.never': 'Ce qui n’est jamais conservé',
  'privacy.never.pictures':
    'Les images. Chacune reste en mémoire une fraction de seconde, le temps d’y trouver les yeux, les oreilles et les épaules.',
  'privacy.never.landmarks':
    'La place de vos yeux, de vos oreilles et de vos épaules d’un instant à l’autre. Seules les positions calibrées sont conservées.',
  'privacy.never.judgement':
    'Toute supposition sur l’humeur, le stress, l’attention ou la qualité de votre travail.',
  'privacy.who': 'Qui peut le voir',
  'privacy.who.you':
    'Quiconque peut ouvrir vos fichiers sur cet ordinateur : vous, et les personnes qui l’administrent.',
  'privacy.who.nobody':
    'Plumbline ne le montre à personne d’autre. Il n’y a ni compte, ni cloud, ni vue pour un employeur.',

  // The facts about each kept thing.
  'privacy.holds': 'Contenu',
  'privacy.why': 'Pourquoi',
  'privacy.howLong': 'Durée',
  'privacy.where': 'Où',
  'privacy.size': 'Taille',
  'privacy.size.nothing': 'rien encore',
  'privacy.size.unknown': 'inconnu',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': 'En tout : {size}',
  'privacy.folder': 'Cela se trouve dans {folder}.',
  'privacy.openFolder': 'Ouvrir le dossier',

  'privacy.settings': 'Vos paramètres',
  'privacy.settings.holds': 'Ce que vous avez changé sur la page des paramètres, et rien d’autre.',
  'privacy.settings.why': 'Pour que Plumbline fonctionne comme vous le voulez.',
  'privacy.settings.howLong': 'Jusqu’à leur remise à zéro ou leur suppression.',
  'privacy.places': 'Emplacements calibrés',
  'privacy.places.holds':
    'Le nom des emplacements, quand et avec quelle caméra ils ont été calibrés, en chiffres l’écart et la hauteur des yeux, des oreilles et des épaules, et, là où vous avez répondu « Alerte injustifiée », de combien ma tolérance a augmenté.',
  'privacy.places.why': 'Votre posture leur est comparée.',
  'privacy.places.howLong': 'Jusqu’à ce que vous supprimiez un emplacement, ou tous.',
  'privacy.wellbeing': 'Pauses et respiration',
  'privacy.wellbeing.holds':
    'Le temps en position assise depuis la dernière pause, les mouvements et conseils montrés récemment, et vos dernières séances de respiration avec leur durée.',
  'privacy.wellbeing.why': 'Pour qu’un redémarrage n’oublie pas une pause et que les mouvements alternent.',
  'privacy.wellbeing.howLong': 'Les derniers seulement ; les nouveaux chassent les anciens.',
  'privacy.checkIn': 'Questionnaires',
  'privacy.checkIn.holds':
    'Vos réponses : la gêne de 0 à 10, ce qu’elle a rendu plus difficile, et les signes que vous avez cochés.',
  'privacy.checkIn.why':
    'Pour voir si cela va mieux, et pour dire quand un professionnel de santé devrait l’examiner.',
  'privacy.checkIn.howLong': 'Aussi longtemps que votre historique, ou jusqu’à ce que vous les supprimiez.',
  'privacy.history': 'Historique',
  'privacy.history.holds':
    'Pour chaque minute, combien de secondes dans quelle posture, ou pourquoi rien n’a pu être dit ; les alertes, les pauses, les séances de respiration, et quand la caméra a été cédée à un appel.',
  'privacy.history.why': 'Vos rapports en sont tirés.',
  'privacy.history.howLong':
    'Aussi longtemps que le dit le paramètre « {setting} », ou jusqu’à ce que vous supprimiez des jours ou le tout.',
  'privacy.state': 'Petites choses à retenir',
  'privacy.state.holds':
    'La place de la fenêtre, si Plumbline est suspendu et jusqu’à quand, où vous en êtes de la configuration, le dernier dossier où vous avez enregistré un rapport, quand je vous ai parlé pour la dernière fois de votre journée et de votre semaine, et quels raccourcis un autre programme avait pris.',
  'privacy.state.why':
    'Pour qu’un redémarrage ne mette pas fin à une suspension, ne déplace pas la fenêtre et ne répète rien.',
  'privacy.state.howLong': 'Chacune est remplacée par la suivante.',
  'privacy.log': 'Journal',
  'privacy.log.holds':
    'Quand Plumbline a démarré et s’est arrêté, et ce qui n’a pas marché avec la caméra, les fichiers et les fenêtres. Aucune posture, aucun nom de vos fichiers.',
  'privacy.log.why': 'Pour qu’on puisse vous aider quand quelque chose ne marche pas.',
  'privacy.log.howLong': 'Les deux derniers mégaoctets.',
  'privacy.browser': 'Fichiers du navigateur intégré',
  'privacy.browser.holds':
    'Fichiers techniques de Chromium, qui dessine les fenêtres : quelles fenêtres ont été agrandies, code de programme préparé. Rien sur vous.',
  'privacy.browser.why': 'Pour que les fenêtres s’ouvrent plus vite.',
  'privacy.browser.howLong': 'Jusqu’à la désinstallation de Plumbline.',
  'privacy.copies':
    'Quand un fichier était endommagé, une copie en a été gardée à côté du nouveau. Les copies disparaissent quand vous supprimez tout.',

  // Deleting.
  'privacy.delete': 'Supprimer',
  'privacy.delete.label': 'Supprimer : {what}',
  'privacy.delete.question': 'Supprimer cela maintenant ? Ce sera définitif.',
  'privacy.delete.do': 'Supprimer',
  'privacy.delete.keep': 'Garder',
  'privacy.deleteAll': 'Tout supprimer',
  'privacy.deleteAll.explained':
    'Tout ce qui précède d’un coup, sauf les fichiers du navigateur intégré. Plumbline repart ensuite comme au premier jour.',
  'privacy.deleteAll.question':
    'Supprimer tout ce que Plumbline conserve et repartir de zéro ? Ce sera définitif.',
  'privacy.deleteAll.do': 'Tout supprimer et repartir de zéro',
  'privacy.export': 'Exporter',
  'privacy.export.label': 'Exporter : {what}',
  'privacy.exportInReports': 'Exporter depuis les rapports'
} as const satisfies AreaTexts<typeof privacyEn>;
