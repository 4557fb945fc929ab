import type { AreaTexts } from '../catalogue.ts';
import type { placesEn } from '../en/places.ts';

/** The Spanish words of calibrated places: the list, its actions, files. */
export const placesEs = {
  'notice.placesExported':
    '{count, plural, one {Se escribió # lugar en {file}.} other {Se escribieron # lugares en {file}.}}',
  'notice.placesNotExported':
    'No se pudo escribir el archivo {file}. Revisa el espacio libre y los permisos de su carpeta.',
  'notice.placesImported':
    '{added, plural, one {Se agregó # lugar de {file}.} other {Se agregaron # lugares de {file}.}}',
  'notice.placesImported.none': 'Todo lo que hay en {file} ya estaba aquí.',
  'notice.placesImported.alreadyHere':
    '{count, plural, one {# más ya estaba aquí.} other {# más ya estaban aquí.}}',
  'notice.placesImported.renamed': '“{from}” se llama aquí “{to}”, porque ese nombre ya existía.',
  'import.unreadable':
    'No se tomó nada de {file}: no se pudo abrir. Comprueba si sigue ahí y si tienes permiso para leerlo.',
  'import.tooLarge': 'No se tomó nada de {file}: es demasiado grande para un archivo de lugares.',
  'import.notJson': 'No se tomó nada de {file}: no es un archivo JSON o no está completo.',
  'import.notJson.line':
    'No se tomó nada de {file}: deja de tener sentido en la línea {line, number}. Quizá se cortó o se cambió a mano.',
  'import.foreign': 'No se tomó nada de {file}: no es un archivo de lugares de Plumbline.',
  'import.newer':
    'No se tomó nada de {file}: lo escribió una versión posterior de Plumbline. Actualiza Plumbline aquí para leerlo.',
  'import.damaged': 'No se tomó nada de {file}: la parte “{where}” falta o no es como debe ser.',
  'import.noPlaces': 'No hay ningún lugar en {file}.',
  'import.tooMany': 'No se tomó nada de {file}: habría más de {most, number} lugares. Elimina antes algunos.',
  'places.fileKind': 'Lugares de Plumbline',
  'places.export.title': 'Exportar lugares',
  'places.import.title': 'Importar lugares',

  'places.title': 'Lugares que has calibrado',
  'places.explained':
    'De cada uno solo se guardan números: qué separación y qué altura tenían ojos, orejas y hombros. Ninguna imagen.',
  'places.none': 'Todavía ninguno. Calibra arriba o trae lugares de un archivo.',
  'places.choosesItself': 'Elijo automáticamente en qué lugar estás, según dónde te veo.',
  'places.chosen': 'Has elegido “{name}”.',
  'places.chooseItself': 'Elegir automáticamente',
  'places.inUse': 'En uso',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': 'vista clara',
  'places.quality.fair': 'suficiente; con más luz o menos movimiento es más exacta',
  'places.camera.any': 'Cualquier cámara',
  'places.camera.unnamed': 'Una cámara sin nombre',
  'places.camera.lost': 'Una cámara que no está conectada',
  'places.camera.lostNamed': '{name} (no conectada)',
  'places.use': 'Usar este',
  'places.use.label': 'Usar este: {name}',
  'places.again': 'Recalibrar',
  'places.again.label': 'Recalibrar: {name}',
  'places.assign': 'Usar con esta cámara',
  'places.assign.label': 'Usar con esta cámara: {name}',
  'places.assign.help':
    'Sirve si es la misma cámara en el mismo sitio, por ejemplo tras pasar a este equipo.',
  'places.rename': 'Renombrar',
  'places.rename.label': 'Renombrar {name}',
  'places.rename.keep': 'Guardar el nombre',
  'places.rename.cancel': 'Cancelar',
  'places.rename.taken': 'Otro lugar de esta cámara ya tiene ese nombre.',
  'places.export': 'Exportar',
  'places.export.label': 'Exportar {name}',
  'places.exportAll': 'Exportar todos',
  'places.import': 'Importar de un archivo',
  'places.delete': 'Eliminar',
  'places.delete.label': 'Eliminar {name}',
  'places.delete.question':
    '¿Eliminar “{name}”? Solo una nueva calibración o un archivo exportado lo recupera.',
  'places.delete.keep': 'Conservar',
  'places.delete.do': 'Eliminar',
  'places.loosened.slouch':
    'Más tolerancia con la espalda encorvada: nivel {times, number} de {most, number}, tras “Aviso equivocado”.',
  'places.loosened.forwardHead':
    'Más tolerancia con la cabeza adelantada: nivel {times, number} de {most, number}, tras “Aviso equivocado”.',
  'places.loosened.lean':
    'Más tolerancia con la inclinación lateral: nivel {times, number} de {most, number}, tras “Aviso equivocado”.',
  'places.loosened.tooClose':
    'Más tolerancia con estar demasiado cerca: nivel {times, number} de {most, number}, tras “Aviso equivocado”.',
  'places.loosened.lookingDown':
    'Más tolerancia con la mirada hacia abajo: nivel {times, number} de {most, number}, tras “Aviso equivocado”.',
  'places.tighten': 'Como al principio',
  'places.tighten.label': 'Como al principio en {name}: {what}'
} as const satisfies AreaTexts<typeof placesEn>;
