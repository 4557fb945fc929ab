import type { AreaTexts } from '../catalogue.ts';
import type { settingsScreenEn } from '../en/settingsScreen.ts';

/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenFr = {
  'settings.sections': 'Sections',
  'settings.default': 'Sans changement de votre part : {value}.',
  'settings.default.recommended': 'Votre organisation recommande : {value}.',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords':
    'webcam vidéo image observer surveiller appel réunion visio batterie appareil',
  'settings.group.posture.keywords':
    'voûté rond affaissé dos cou nuque tête penché écran tolérance délai secondes',
  'settings.group.alerts.keywords':
    'notification avertissement rappel son bruit volume halo assombrir icône discret',
  'settings.group.breaks.keywords':
    'repos minuteur intervalle debout étirement passer reporter plus tard strict micropause',
  'settings.group.quiet.keywords':
    'horaires planning week-end réunion présentation film frappe calme discret',
  'settings.group.pairing.keywords': 'règles ensemble avancer proposer',
  'settings.group.breathing.keywords': 'souffle détente calme exercice relaxation son volume minutes',
  'settings.group.checkIn.keywords': 'questions douleur gêne bilan semaine',
  'settings.group.reports.keywords': 'historique statistiques données résumé conserver supprimer',
  'settings.group.general.keywords':
    'langue thème sombre clair apparence raccourci clavier touches démarrage session ouverture',

  // Search.
  'settings.search': 'Rechercher dans les paramètres',
  'settings.search.clear': 'Effacer la recherche',
  'settings.search.found': '{count, plural, one {# paramètre trouvé} other {# paramètres trouvés}}',
  'settings.search.none': 'Rien trouvé pour « {query} ».',
  'settings.search.none.do': 'Essayez un autre mot, comme « pause », « caméra » ou « son ».',

  // Resets, which can be taken back.
  'settings.resetSection': 'Réinitialiser cette section',
  'settings.resetSection.label': 'Réinitialiser cette section : {section}',
  'settings.wasReset':
    '{count, plural, one {# paramètre a retrouvé sa valeur de départ.} other {# paramètres ont retrouvé leur valeur de départ.}}',
  'settings.undo': 'Annuler',

  // Managed by an organisation.
  'settings.managed': 'Géré par votre organisation',
  'settings.managed.locked': 'C’est votre organisation qui en décide.',
  'settings.managed.limited': 'Votre organisation permet au plus {value}.',
  'settings.managed.source': 'Défini dans {source}.',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '« {setting} » utilise déjà ces touches ; elles n’ont donc aucun effet ici.',
  'settings.shortcut.common':
    'La plupart des programmes utilisent ces touches eux-mêmes et ne les recevraient plus. Mieux vaut en choisir d’autres.',
  'settings.sound.listen': 'Écouter',
  'settings.sound.listen.label': 'Écouter : {setting}',

  // The file that settings are taken along in.
  'settings.file': 'Emporter vos paramètres',
  'settings.file.explained':
    'Un fichier avec ce que vous avez choisi sur cette page, à garder ou à emporter sur un autre ordinateur. Les emplacements calibrés ont leur propre fichier.',
  'settings.file.kind': 'Paramètres de Plumbline',
  'settings.export': 'Exporter les paramètres',
  'settings.import': 'Importer des paramètres',
  'settings.exported': 'Vos paramètres sont maintenant dans {file}.',
  'settings.notExported':
    'Le fichier {file} n’a pas pu être écrit. Vérifiez l’espace libre et les droits sur son dossier.',
  'settings.import.preview': 'Ce que {file} changerait',
  'settings.import.nothing': 'Rien : vous avez déjà les mêmes paramètres.',
  'settings.import.setting': 'Paramètre',
  'settings.import.now': 'Actuellement',
  'settings.import.then': 'D’après le fichier',
  'settings.import.apply': 'Utiliser ceux-ci',
  'settings.import.leave': 'Tout laisser comme avant',
  'settings.import.applied':
    '{count, plural, one {# paramètre a été repris du fichier.} other {# paramètres ont été repris du fichier.}}',
  'settings.import.locked':
    '{count, plural, one {# paramètre du fichier est laissé de côté : votre organisation en décide.} other {# paramètres du fichier sont laissés de côté : votre organisation en décide.}}',
  'settings.import.unknown':
    '{count, plural, one {# entrée du fichier est inconnue de cette version et laissée de côté.} other {# entrées du fichier sont inconnues de cette version et laissées de côté.}}',
  'settings.import.invalid':
    '{count, plural, one {# valeur du fichier sort de ce qui est possible et est laissée de côté : {names}.} other {# valeurs du fichier sortent de ce qui est possible et sont laissées de côté : {names}.}}',
  'settings.import.unreadable':
    'Rien n’a été repris de {file} : il n’a pas pu être ouvert. Vérifiez qu’il est toujours là et que vous pouvez le lire.',
  'settings.import.tooLarge':
    'Rien n’a été repris de {file} : il est bien trop gros pour un fichier de paramètres.',
  'settings.import.notJson':
    'Rien n’a été repris de {file} : ce n’est pas un fichier JSON, ou il est incomplet.',
  'settings.import.foreign':
    'Rien n’a été repris de {file} : ce n’est pas un fichier de paramètres de Plumbline.',
  'settings.import.newer':
    'Rien n’a été repris de {file} : une version plus récente de Plumbline l’a écrit. Mettez Plumbline à jour ici pour le lire.'
} as const satisfies AreaTexts<typeof settingsScreenEn>;
