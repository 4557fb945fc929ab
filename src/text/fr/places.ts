import type { AreaTexts } from '../catalogue.ts';
import type { placesEn } from '../en/places.ts';

/** The French words of calibrated places: the list, its actions, files. */
export const placesFr = {
  'notice.placesExported':
    '{count, plural, one {# emplacement a été écrit dans {file}.} other {# emplacements ont été écrits dans {file}.}}',
  'notice.placesNotExported':
    'Le fichier {file} n’a pas pu être écrit. Vérifiez l’espace libre et les droits sur son dossier.',
  'notice.placesImported':
    '{added, plural, one {# emplacement a été ajouté depuis {file}.} other {# emplacements ont été ajoutés depuis {file}.}}',
  'notice.placesImported.none': 'Tout ce que contient {file} était déjà ici.',
  'notice.placesImported.alreadyHere':
    '{count, plural, one {# autre était déjà ici.} other {# autres étaient déjà ici.}}',
  'notice.placesImported.renamed': '« {from} » s’appelle ici « {to} », car ce nom était pris.',
  'import.unreadable':
    'Rien n’a été repris de {file} : il n’a pas pu être ouvert. Vérifiez qu’il est toujours là et que vous pouvez le lire.',
  'import.tooLarge': 'Rien n’a été repris de {file} : il est bien trop gros pour un fichier d’emplacements.',
  'import.notJson': 'Rien n’a été repris de {file} : ce n’est pas un fichier JSON, ou il est incomplet.',
  'import.notJson.line':
    'Rien n’a été repris de {file} : il devient incompréhensible à la ligne {line, number}. Peut-être a-t-il été coupé ou modifié à la main.',
  'import.foreign': 'Rien n’a été repris de {file} : ce n’est pas un fichier d’emplacements de Plumbline.',
  'import.newer':
    'Rien n’a été repris de {file} : une version plus récente de Plumbline l’a écrit. Mettez Plumbline à jour ici pour le lire.',
  'import.damaged':
    'Rien n’a été repris de {file} : la partie « {where} » manque ou n’est pas comme il faut.',
  'import.noPlaces': 'Il n’y a aucun emplacement dans {file}.',
  'import.tooMany':
    'Rien n’a été repris de {file} : il y aurait plus de {most, number} emplacements. Supprimez-en d’abord.',
  'places.fileKind': 'Emplacements de Plumbline',
  'places.export.title': 'Exporter les emplacements',
  'places.import.title': 'Importer des emplacements',

  'places.title': 'Vos emplacements calibrés',
  'places.explained':
    'Seuls des chiffres sont conservés pour chacun : l’écart et la hauteur des yeux, des oreilles et des épaules. Pas d’image.',
  'places.none': 'Aucun pour l’instant. Calibrez ci-dessus, ou reprenez des emplacements d’un fichier.',
  'places.choosesItself':
    'Je choisis moi-même l’emplacement où vous êtes, d’après l’endroit où je vous vois.',
  'places.chosen': 'Vous avez choisi « {name} ».',
  'places.chooseItself': 'Choix automatique',
  'places.inUse': 'Utilisé',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': 'bonne visibilité',
  'places.quality.fair':
    'visibilité suffisante ; plus de lumière ou moins de mouvement la rendrait plus précise',
  'places.camera.any': 'Toute caméra',
  'places.camera.unnamed': 'Une caméra sans nom',
  'places.camera.lost': 'Une caméra non connectée',
  'places.camera.lostNamed': '{name} (non connectée)',
  'places.use': 'Utiliser celui-ci',
  'places.use.label': 'Utiliser celui-ci : {name}',
  'places.again': 'Recalibrer',
  'places.again.label': 'Recalibrer : {name}',
  'places.assign': 'Utiliser avec cette caméra',
  'places.assign.label': 'Utiliser avec cette caméra : {name}',
  'places.assign.help':
    'Convient si c’est la même caméra au même endroit, par exemple après un passage sur cet ordinateur.',
  'places.rename': 'Renommer',
  'places.rename.label': 'Renommer {name}',
  'places.rename.keep': 'Enregistrer le nom',
  'places.rename.cancel': 'Annuler',
  'places.rename.taken': 'Un autre emplacement de cette caméra porte ce nom.',
  'places.export': 'Exporter',
  'places.export.label': 'Exporter {name}',
  'places.exportAll': 'Tout exporter',
  'places.import': 'Importer d’un fichier',
  'places.delete': 'Supprimer',
  'places.delete.label': 'Supprimer {name}',
  'places.delete.question':
    'Supprimer « {name} » ? Seul un nouveau calibrage ou un fichier exporté permet de le retrouver.',
  'places.delete.keep': 'Garder',
  'places.delete.do': 'Supprimer',
  'places.loosened.slouch':
    'Plus de tolérance ici pour le dos voûté : cran {times, number} sur {most, number}, après vos « Alerte injustifiée ».',
  'places.loosened.forwardHead':
    'Plus de tolérance ici pour la tête en avant : cran {times, number} sur {most, number}, après vos « Alerte injustifiée ».',
  'places.loosened.lean':
    'Plus de tolérance ici pour le buste penché de côté : cran {times, number} sur {most, number}, après vos « Alerte injustifiée ».',
  'places.loosened.tooClose':
    'Plus de tolérance ici pour une position trop près : cran {times, number} sur {most, number}, après vos « Alerte injustifiée ».',
  'places.loosened.lookingDown':
    'Plus de tolérance ici pour le regard vers le bas : cran {times, number} sur {most, number}, après vos « Alerte injustifiée ».',
  'places.tighten': 'Comme au début',
  'places.tighten.label': 'Comme au début pour {name} : {what}'
} as const satisfies AreaTexts<typeof placesEn>;
