import type { AreaTexts } from '../catalogue.ts';
import type { noticesEn } from '../en/notices.ts';

/** What went wrong outside the watching and was survived. */
export const noticesFr = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside':
    'Le fichier {file} n’a pas pu être lu. Je l’ai gardé sous le nom {keptAs} et j’en ai commencé un nouveau.',
  'notice.valuesReset':
    '{count, plural, one {# valeur du fichier {file} n’était pas valable et a repris sa valeur par défaut. J’ai gardé l’ancien fichier sous le nom {keptAs}.} other {# valeurs du fichier {file} n’étaient pas valables et ont repris leur valeur par défaut. J’ai gardé l’ancien fichier sous le nom {keptAs}.}}',
  'notice.fileNotReadable':
    'Le fichier {file} n’a pas pu être ouvert ; j’ai démarré avec les valeurs par défaut.',
  'notice.fileNotSaved':
    'Le fichier {file} n’a pas pu être enregistré. Les changements seront perdus à la fermeture de Plumbline ; vérifiez l’espace libre et les droits sur son dossier.',
  'notice.folderNotWritable':
    'Le dossier {folder} n’est pas accessible en écriture ; rien n’est donc conservé : vos changements et votre historique durent jusqu’à la fermeture de Plumbline, et vos jours passés ne s’affichent pas. La personne qui gère cet ordinateur peut vous donner le droit d’y écrire.',
  'notice.shortcutUnavailable':
    'Le raccourci {shortcut} est pris par un autre programme ou inconnu de ce système. Choisissez-en un autre dans les paramètres.',
  'notice.shortcutRepeated':
    'Le raccourci {shortcut} sert à deux choses, et seule la première y réagit. Choisissez-en un autre dans les paramètres.',
  'notice.loginStartNotInstalled':
    'Seul un Plumbline installé peut démarrer à l’ouverture de session. Celui-ci est lancé depuis ses sources ou en démo.',
  'notice.loginStartRefused':
    'Le système ne m’a pas laissé changer le démarrage de Plumbline à l’ouverture de session.'
} as const satisfies AreaTexts<typeof noticesEn>;
