import type { AreaTexts } from '../catalogue.ts';
import type { privacyEn } from '../en/privacy.ts';

/** What Plumbline keeps of a person, where, why and for how long. */
export const privacyEs = {
  'screen.privacy': 'Privacidad',
  'privacy.title': 'Qué se guarda sobre ti',
  'privacy.intro':
    'Todo está en este equipo y no se envía a ninguna parte: Plumbline no contiene código de red.',
  'privacy.never': 'Qué no se guarda nunca',
  'privacy.never.pictures':
    'Imágenes. Cada una vive en la memoria una fracción de segundo, hasta que se encuentran en ella ojos, orejas y hombros.',
  'privacy.never.landmarks':
    'Dónde estaban tus ojos, orejas y hombros en cada momento. Solo se guardan las posiciones calibradas.',
  'privacy.never.judgement': 'Suposiciones sobre tu ánimo, tu estrés, tu atención o tu rendimiento.',
  'privacy.who': 'Quién puede verlo',
  'privacy.who.you': 'Quien pueda abrir tus archivos en este equipo: tú y quienes lo administran.',
  'privacy.who.nobody':
    'Plumbline no se lo muestra a nadie más. No hay cuenta, ni nube, ni vista para la empresa.',

  // The facts about each kept thing.
  'privacy.holds': 'Contiene',
  'privacy.why': 'Para qué',
  'privacy.howLong': 'Plazo',
  'privacy.where': 'Dónde',
  'privacy.size': 'En disco',
  'privacy.size.nothing': 'todavía nada',
  'privacy.size.unknown': 'no se sabe',
  'privacy.size.kilobytes': '{size, number, ::unit/kilobyte .}',
  'privacy.size.megabytes': '{size, number, ::unit/megabyte .0}',
  'privacy.total': 'En total: {size}',
  'privacy.folder': 'Está en {folder}.',
  'privacy.openFolder': 'Abrir la carpeta',

  'privacy.settings': 'Tus ajustes',
  'privacy.settings.holds': 'Lo que cambiaste en la página de ajustes, y nada más.',
  'privacy.settings.why': 'Para que Plumbline funcione como tú quieres.',
  'privacy.settings.howLong': 'Hasta que los restablezcas o los elimines.',
  'privacy.places': 'Lugares calibrados',
  'privacy.places.holds':
    'Los nombres de los lugares, cuándo y con qué cámara se calibraron, en números qué separación y qué altura tenían ojos, orejas y hombros, y cuánto aumentó mi tolerancia donde dijiste “Aviso equivocado”.',
  'privacy.places.why': 'Tu postura se compara con ellos.',
  'privacy.places.howLong': 'Hasta que elimines un lugar, o todos.',
  'privacy.wellbeing': 'Descansos y respiración',
  'privacy.wellbeing.holds':
    'Cuánto llevas sin levantarte desde el último descanso, los movimientos y consejos mostrados hace poco, y tus últimas sesiones de respiración con su duración.',
  'privacy.wellbeing.why':
    'Para que un reinicio no olvide un descanso y los movimientos se vayan alternando.',
  'privacy.wellbeing.howLong': 'Solo los últimos; los nuevos desplazan a los anteriores.',
  'privacy.checkIn': 'Cuestionarios',
  'privacy.checkIn.holds':
    'Tus respuestas: las molestias de 0 a 10, qué te costó más y las señales que marcaste.',
  'privacy.checkIn.why':
    'Para ver si mejora, y para decirte cuándo debería verlo un profesional de la salud.',
  'privacy.checkIn.howLong': 'Tanto como tu historial, o hasta que los elimines.',
  'privacy.history': 'Historial',
  'privacy.history.holds':
    'Para cada minuto, cuántos segundos estuviste en qué postura o por qué no se distinguía; los avisos, los descansos, las sesiones de respiración y cuándo se cedió la cámara a una llamada.',
  'privacy.history.why': 'Tus informes se hacen con él.',
  'privacy.history.howLong': 'Tanto como indica el ajuste “{setting}”, o hasta que elimines días o todo.',
  'privacy.state': 'Pequeñas cosas que recordar',
  'privacy.state.holds':
    'Dónde estaba la ventana, si pausaste y hasta cuándo, hasta dónde llegaste en los primeros pasos, la última carpeta en la que guardaste un informe, cuándo te conté por última vez tu día y tu semana, y qué atajos usaba otro programa.',
  'privacy.state.why': 'Para que un reinicio no termine una pausa, mueva la ventana ni repita lo ya dicho.',
  'privacy.state.howLong': 'Cada cosa se reemplaza por la siguiente.',
  'privacy.log': 'Registro',
  'privacy.log.holds':
    'Cuándo se abrió y se cerró Plumbline, y los problemas con la cámara, los archivos y las ventanas. Ninguna postura ni los nombres de tus archivos.',
  'privacy.log.why': 'Para que alguien pueda ayudar cuando algo no funciona.',
  'privacy.log.howLong': 'Los últimos dos megabytes.',
  'privacy.browser': 'Archivos del navegador integrado',
  'privacy.browser.holds':
    'Archivos técnicos de Chromium, que dibuja las ventanas: qué ventanas tenían zoom, código de programa preparado. Nada sobre ti.',
  'privacy.browser.why': 'Para que las ventanas se abran más rápido.',
  'privacy.browser.howLong': 'Hasta que se desinstale Plumbline.',
  'privacy.copies':
    'Cuando un archivo estaba dañado, se guardó una copia junto al nuevo. Las copias desaparecen cuando eliminas todo.',

  // Deleting.
  'privacy.delete': 'Eliminar',
  'privacy.delete.label': 'Eliminar: {what}',
  'privacy.delete.question': '¿Eliminar esto ahora? No se podrá recuperar.',
  'privacy.delete.do': 'Eliminar',
  'privacy.delete.keep': 'Conservar',
  'privacy.deleteAll': 'Eliminar todo',
  'privacy.deleteAll.explained':
    'Todo lo anterior de una vez, salvo los archivos del navegador integrado. Después, Plumbline se inicia de nuevo como el primer día.',
  'privacy.deleteAll.question':
    '¿Eliminar todo lo que guarda Plumbline y empezar desde cero? No se podrá recuperar nada.',
  'privacy.deleteAll.do': 'Eliminar todo y empezar desde cero',
  'privacy.export': 'Exportar',
  'privacy.export.label': 'Exportar: {what}',
  'privacy.exportInReports': 'Exportar en los informes'
} as const satisfies AreaTexts<typeof privacyEn>;
