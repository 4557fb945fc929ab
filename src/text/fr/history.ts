import type { AreaTexts } from '../catalogue.ts';
import type { historyEn } from '../en/history.ts';

/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyFr = {
  'settings.group.reports': 'Rapports',
  'settings.unit.days': 'jours',
  'settings.value.days': '{value, plural, one {# jour} other {# jours}}',

  'setting.keepHistory': 'Conserver un historique pour vos rapports',
  'setting.keepHistory.help':
    'Minutes, pauses et alertes, sur cet ordinateur seulement. Sinon, plus rien n’est noté, et les nouveaux jours n’ont pas de rapport.',
  'setting.historyDays': 'Le conserver pendant',
  'setting.historyDays.help':
    'Les jours plus anciens sont supprimés automatiquement, et les questionnaires avec eux.',
  'setting.eveningSummary': 'Me parler de ma journée le soir',
  'setting.eveningSummary.help':
    'Une seule notification discrète, uniquement si j’ai pu observer au moins une demi-heure, et jamais pendant un appel.',
  'setting.eveningSummaryTime': 'Heure du résumé du soir',
  'setting.eveningSummaryTime.help':
    'Si vous n’êtes pas disponible à cette heure, j’attends jusqu’à trois heures un moment calme.',
  'setting.weeklyDigest': 'Me parler de ma semaine le lundi',
  'setting.weeklyDigest.help': 'Une seule notification discrète sur la semaine précédente.',

  'notice.historyFromNewer':
    'Le fichier {file} a été écrit par une version plus récente de Plumbline. Je l’ai gardé intact sous le nom {keptAs} et j’en ai commencé un nouveau.',
  'notice.historyNotSaved':
    'Votre historique ne peut pas être écrit dans {file}. J’en garde le dernier jour en mémoire et je réessaie chaque minute ; vérifiez l’espace libre et les droits sur son dossier.',
  'notice.historyLocked':
    'Un autre programme a ouvert {file}. Je garde le dernier jour de votre historique en mémoire et je réessaie chaque minute.',
  'notice.historySavedAgain':
    'Votre historique peut de nouveau être écrit dans {file}. Ce qui attendait y est maintenant.',
  'notice.historyRowsSkipped':
    '{count, plural, one {# entrée de {file} n’a pas pu être lue et ne figure pas dans vos rapports.} other {# entrées de {file} n’ont pas pu être lues et ne figurent pas dans vos rapports.}}',
  'notice.historyExported': 'Votre historique a été enregistré sous {file}.',
  'notice.historyNotExported':
    'Votre historique n’a pas pu être enregistré sous {file}. Rien n’a été laissé derrière.',
  'notice.historyDeleted':
    '{days, plural, =0 {Il n’y avait rien à supprimer.} one {# jour a été supprimé de cet ordinateur.} other {# jours ont été supprimés de cet ordinateur.}}',
  'notice.historyNotDeleted':
    'Tout n’a pas pu être supprimé de {file}. Vérifiez l’espace libre et les droits sur son dossier, puis réessayez.',
  'notice.reportSaved': 'Le rapport a été enregistré sous {file}.',
  'notice.reportNotSaved': 'Le rapport n’a pas pu être enregistré sous {file}. Rien n’a été laissé derrière.',
  'notice.reportNotPrinted': 'Le rapport n’a pas pu être imprimé.',

  'history.export.csv': 'Choisissez un dossier pour les tableaux de votre historique',
  'history.export.folder': 'Enregistrer ici',
  'history.export.json': 'Enregistrer votre historique',
  'history.export.jsonKind': 'Document JSON',
  'report.pdf.title': 'Enregistrer le rapport',
  'report.pdf.kind': 'Document PDF',

  'evening.title': 'Votre journée jusqu’ici',
  'digest.title': 'Votre semaine précédente'
} as const satisfies AreaTexts<typeof historyEn>;
