import type { AreaTexts } from '../catalogue.ts';
import type { historyEn } from '../en/history.ts';

/** What history keeps and what became of it: settings, notices, file boxes, and the notifications of evening and Monday. */
export const historyEs = {
  'settings.group.reports': 'Informes',
  'settings.unit.days': 'días',
  'settings.value.days': '{value, plural, one {# día} other {# días}}',

  'setting.keepHistory': 'Guardar un historial para tus informes',
  'setting.keepHistory.help':
    'Minutos, descansos y avisos, solo en este equipo. Si lo desactivas, no se anota nada más y los días nuevos no tienen informe.',
  'setting.historyDays': 'Conservarlo durante',
  'setting.historyDays.help': 'Los días más antiguos se eliminan solos, y con ellos los cuestionarios.',
  'setting.eveningSummary': 'Contarme por la tarde cómo fue mi día',
  'setting.eveningSummary.help':
    'Una notificación discreta, solo los días que pude observar media hora o más, y nunca en una llamada.',
  'setting.eveningSummaryTime': 'Hora del resumen del día',
  'setting.eveningSummaryTime.help':
    'Si a esa hora estás con otra cosa o fuera, espero hasta tres horas a un momento tranquilo.',
  'setting.weeklyDigest': 'Contarme mi semana los lunes',
  'setting.weeklyDigest.help': 'Una notificación discreta sobre la semana anterior.',

  'notice.historyFromNewer':
    'El archivo {file} lo escribió una versión más reciente de Plumbline. Lo conservé intacto como {keptAs} y empecé uno nuevo.',
  'notice.historyNotSaved':
    'No se puede escribir tu historial en {file}. Guardo el último día en la memoria y lo intento de nuevo cada minuto; revisa el espacio libre y los permisos de su carpeta.',
  'notice.historyLocked':
    'Otro programa tiene abierto {file}. Guardo el último día de tu historial en la memoria y lo intento de nuevo cada minuto.',
  'notice.historySavedAgain':
    'Tu historial se puede escribir de nuevo en {file}. Lo que estaba en espera ya está ahí.',
  'notice.historyRowsSkipped':
    '{count, plural, one {No se pudo leer # entrada de {file}; queda fuera de tus informes.} other {No se pudieron leer # entradas de {file}; quedan fuera de tus informes.}}',
  'notice.historyExported': 'Tu historial se guardó como {file}.',
  'notice.historyNotExported': 'No se pudo guardar tu historial como {file}. No quedó nada a medias.',
  'notice.historyDeleted':
    '{days, plural, =0 {No había nada que eliminar.} one {Se eliminó # día de este equipo.} other {Se eliminaron # días de este equipo.}}',
  'notice.historyNotDeleted':
    'No se pudo eliminar todo de {file}. Revisa el espacio libre y los permisos de su carpeta e inténtalo de nuevo.',
  'notice.reportSaved': 'El informe se guardó como {file}.',
  'notice.reportNotSaved': 'No se pudo guardar el informe como {file}. No quedó nada a medias.',
  'notice.reportNotPrinted': 'No se pudo imprimir el informe.',

  'history.export.csv': 'Elige una carpeta para las tablas de tu historial',
  'history.export.folder': 'Guardar aquí',
  'history.export.json': 'Guardar tu historial',
  'history.export.jsonKind': 'Documento JSON',
  'report.pdf.title': 'Guardar el informe',
  'report.pdf.kind': 'Documento PDF',

  'evening.title': 'Tu día hasta ahora',
  'digest.title': 'Tu semana pasada'
} as const satisfies AreaTexts<typeof historyEn>;
