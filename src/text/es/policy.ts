import type { AreaTexts } from '../catalogue.ts';
import type { policyEn } from '../en/policy.ts';

/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyEs = {
  'screen.policy': 'Directiva',
  'policy.title': 'Administrado por tu organización',
  'policy.intro':
    'Tu organización decide algunos de los ajustes. Puede desactivar partes de Plumbline y hacer que se guarde menos de lo que tú elegirías. No puede encender la cámara, guardar más de lo que quieres, ver lo que Plumbline sabe de ti ni impedirte pausar, salir o eliminar.',
  'policy.none': 'Este equipo no tiene ninguna directiva',
  'policy.none.intro':
    'Todos los ajustes son tuyos. Si una organización administrara Plumbline aquí, se indicaría.',
  'policy.open': 'Ver la directiva',
  'policy.open.none': 'Ver dónde he buscado',
  'policy.about': 'Directiva',
  'policy.about.none': 'Ninguna organización administra Plumbline en este equipo.',
  'policy.about.some': 'Tu organización decide algunos de los ajustes.',
  'policy.exportForbidden':
    'Tu organización no permite que Plumbline escriba archivos que otros puedan leer.',

  'policy.off': 'Desactivado',
  'policy.off.camera': 'Observación con la cámara',
  'policy.off.export': 'Escribir archivos que otros puedan leer',
  'policy.off.postureAlerts': 'Avisos de postura',
  'policy.off.breaks': 'Descansos',
  'policy.off.breathing': 'Sesiones de respiración',
  'policy.off.checkIn': 'Cuestionarios',
  'policy.off.history': 'Guardar un historial',

  'policy.values': 'Lo que dice la directiva',
  'policy.values.none': 'No se pudo leer nada.',
  'policy.values.value': 'Valor',
  'policy.values.place': 'Encontrado en',
  'policy.values.off': 'desactivado',
  'policy.values.on': 'no desactivado',
  'policy.tier.enforced': 'Obligatoria',
  'policy.tier.recommended': 'Recomendada',
  'policy.outcome.inForce': 'En vigor.',
  'policy.outcome.suggested': 'En vigor hasta que elijas otra cosa.',
  'policy.outcome.chosen': 'No está en vigor: elegiste {value}.',
  'policy.outcome.limit': 'En vigor: puedes elegir menos, no más.',
  'policy.outcome.overruled': 'No está en vigor: {place} tiene prioridad.',
  'policy.outcome.ignored': 'No está en vigor.',
  'policy.outcome.private': 'Este valor no se puede usar, así que se aplica el más privado.',
  'policy.fault.unknownKey': 'Esta versión de Plumbline no conoce ninguna directiva con ese nombre.',
  'policy.fault.wrongType': 'La directiva admite otro tipo de valor.',
  'policy.fault.outOfRange': 'El valor está fuera del intervalo permitido.',
  'policy.fault.notAChoice': 'El valor no es ninguna de las opciones.',
  'policy.fault.wrongTier': 'La directiva no existe en este nivel.',
  'policy.fault.belowFloor': 'Una directiva puede desactivar o reducir esto, nunca activarlo ni ampliarlo.',

  'policy.places': 'Dónde se leen las directivas',
  'policy.places.order': 'La ubicación de más arriba tiene prioridad.',
  'policy.place.nothing': 'No hay nada ahí.',
  'policy.place.values': 'Leído.',
  'policy.place.refused': 'No se usa.',
  'policy.place.closed':
    'Como esta directiva puede prohibirlos, la cámara, el historial, los cuestionarios y la escritura de archivos siguen desactivados hasta que se pueda leer.',
  'policy.refusal.notOwnedByRoot': 'El archivo no pertenece al administrador.',
  'policy.refusal.writableByOthers':
    'Otras personas, además del administrador, pueden escribir en el archivo.',
  'policy.refusal.folderNotOwnedByRoot': 'La carpeta del archivo no pertenece al administrador.',
  'policy.refusal.folderWritableByOthers':
    'Otras personas, además del administrador, pueden escribir en la carpeta del archivo.',
  'policy.refusal.linkLeadsOut': 'El archivo o su carpeta es un enlace que lleva a otra parte.',
  'policy.refusal.notAFile': 'Lo que hay ahí no es un archivo.',
  'policy.refusal.tooLarge': 'El archivo es demasiado grande para una directiva.',
  'policy.refusal.notReadable': 'Esta ubicación no se puede leer.',
  'policy.refusal.notUnderstood': 'El contenido no tiene el formato de una directiva.'
} as const satisfies AreaTexts<typeof policyEn>;
