import type { AreaTexts } from '../catalogue.ts';
import type { noticesEn } from '../en/notices.ts';

/** What went wrong outside the watching and was survived. */
export const noticesEs = {
  // What went wrong outside the watching and was survived.
  'notice.fileSetAside': 'No se pudo leer el archivo {file}. Lo conservé como {keptAs} y empecé uno nuevo.',
  'notice.valuesReset':
    '{count, plural, one {# valor del archivo {file} no era válido y vuelve a su valor predeterminado. Conservé el archivo anterior como {keptAs}.} other {# valores del archivo {file} no eran válidos y vuelven a sus valores predeterminados. Conservé el archivo anterior como {keptAs}.}}',
  'notice.fileNotReadable':
    'No se pudo abrir el archivo {file}, así que empecé con los valores predeterminados.',
  'notice.fileNotSaved':
    'No se pudo guardar el archivo {file}. Los cambios se pierden al salir de Plumbline; revisa el espacio libre y los permisos de su carpeta.',
  'notice.folderNotWritable':
    'No se puede escribir en la carpeta {folder}, así que no se guarda nada: lo que cambies y tu historial duran hasta que salgas de Plumbline, y tus días pasados no se muestran. Quien administra este equipo puede darte permiso para escribir en ella.',
  'notice.shortcutUnavailable':
    'El atajo {shortcut} lo usa otro programa o este sistema no lo conoce. Elige otro en los ajustes.',
  'notice.shortcutRepeated':
    'El atajo {shortcut} está asignado a dos cosas y solo responde la primera. Elige otro en los ajustes.',
  'notice.loginStartNotInstalled':
    'Solo un Plumbline instalado puede abrirse al iniciar sesión. Este se ejecuta desde su código fuente o como demo.',
  'notice.loginStartRefused': 'El sistema no me dejó cambiar si Plumbline se abre al iniciar sesión.'
} as const satisfies AreaTexts<typeof noticesEn>;
