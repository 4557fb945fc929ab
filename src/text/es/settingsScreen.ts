import type { AreaTexts } from '../catalogue.ts';
import type { settingsScreenEn } from '../en/settingsScreen.ts';

/** The settings screen around the settings: search, sections, resets, and the file to take them along. */
export const settingsScreenEs = {
  'settings.sections': 'Secciones',
  'settings.default': 'Si no lo cambias: {value}.',
  'settings.default.recommended': 'Tu organización recomienda: {value}.',

  // What else people may call the settings of a section; only searched, never shown. Separated by spaces.
  'settings.group.camera.keywords': 'webcam vídeo video imagen observar llamada reunión batería dispositivo',
  'settings.group.posture.keywords':
    'encorvar joroba espalda cuello cabeza inclinar pantalla tolerancia retraso segundos',
  'settings.group.alerts.keywords':
    'notificación alerta aviso recordatorio sonido volumen resplandor brillo atenuar bandeja silencio',
  'settings.group.breaks.keywords':
    'pausa descanso temporizador intervalo pie estirar omitir aplazar posponer estricto',
  'settings.group.quiet.keywords':
    'horario horas calendario reunión presentación película teclear escribir silencio molestar',
  'settings.group.pairing.keywords': 'reglas juntos antes propuesta',
  'settings.group.breathing.keywords':
    'respirar relajar calma ejercicio inhalar exhalar sonido volumen minutos',
  'settings.group.checkIn.keywords': 'preguntas encuesta dolor molestias semanal',
  'settings.group.reports.keywords': 'historial estadísticas datos resumen reporte guardar borrar eliminar',
  'settings.group.general.keywords':
    'idioma lengua tema oscuro claro aspecto atajo teclas combinación sesión inicio arranque',

  // Search.
  'settings.search': 'Buscar en los ajustes',
  'settings.search.clear': 'Borrar la búsqueda',
  'settings.search.found': '{count, plural, one {# ajuste encontrado} other {# ajustes encontrados}}',
  'settings.search.none': 'No se encontró nada con “{query}”.',
  'settings.search.none.do': 'Prueba con otra palabra, como “descanso”, “cámara” o “sonido”.',

  // Resets, which can be taken back.
  'settings.resetSection': 'Restablecer esta sección',
  'settings.resetSection.label': 'Restablecer esta sección: {section}',
  'settings.wasReset':
    '{count, plural, one {# ajuste está como al principio.} other {# ajustes están como al principio.}}',
  'settings.undo': 'Deshacer',

  // Managed by an organisation.
  'settings.managed': 'Administrado por tu organización',
  'settings.managed.locked': 'Este ajuste lo decide tu organización.',
  'settings.managed.limited': 'Tu organización permite como máximo {value}.',
  'settings.managed.source': 'Definido en {source}.',

  // Shortcuts and sounds.
  'settings.shortcut.taken': '“{setting}” ya tiene estas teclas, así que aquí no hacen nada.',
  'settings.shortcut.common':
    'La mayoría de los programas usan estas teclas y dejarían de recibirlas. Es preferible elegir otras.',
  'settings.sound.listen': 'Escuchar',
  'settings.sound.listen.label': 'Escuchar: {setting}',

  // The file that settings are taken along in.
  'settings.file': 'Llévate tus ajustes',
  'settings.file.explained':
    'Un archivo con lo que elegiste en esta página, para guardarlo o llevarlo a otro equipo. Los lugares calibrados tienen su propio archivo.',
  'settings.file.kind': 'Ajustes de Plumbline',
  'settings.export': 'Exportar los ajustes',
  'settings.import': 'Importar ajustes',
  'settings.exported': 'Tus ajustes están ahora en {file}.',
  'settings.notExported':
    'No se pudo escribir el archivo {file}. Revisa el espacio libre y los permisos de su carpeta.',
  'settings.import.preview': 'Qué cambiaría {file}',
  'settings.import.nothing': 'Nada: ya tienes los mismos ajustes.',
  'settings.import.setting': 'Ajuste',
  'settings.import.now': 'Ahora',
  'settings.import.then': 'Del archivo',
  'settings.import.apply': 'Usar estos',
  'settings.import.leave': 'Dejar todo como está',
  'settings.import.applied':
    '{count, plural, one {Se tomó # ajuste del archivo.} other {Se tomaron # ajustes del archivo.}}',
  'settings.import.locked':
    '{count, plural, one {# ajuste del archivo queda fuera: lo decide tu organización.} other {# ajustes del archivo quedan fuera: los decide tu organización.}}',
  'settings.import.unknown':
    '{count, plural, one {# entrada del archivo no la conoce esta versión y queda fuera.} other {# entradas del archivo no las conoce esta versión y quedan fuera.}}',
  'settings.import.invalid':
    '{count, plural, one {# valor del archivo está fuera de lo posible y no se toma: {names}.} other {# valores del archivo están fuera de lo posible y no se toman: {names}.}}',
  'settings.import.unreadable':
    'No se tomó nada de {file}: no se pudo abrir. Comprueba si sigue ahí y si tienes permiso para leerlo.',
  'settings.import.tooLarge': 'No se tomó nada de {file}: es demasiado grande para un archivo de ajustes.',
  'settings.import.notJson': 'No se tomó nada de {file}: no es un archivo JSON o no está completo.',
  'settings.import.foreign': 'No se tomó nada de {file}: no es un archivo de ajustes de Plumbline.',
  'settings.import.newer':
    'No se tomó nada de {file}: lo escribió una versión posterior de Plumbline. Actualiza Plumbline aquí para leerlo.'
} as const satisfies AreaTexts<typeof settingsScreenEn>;
