import type { AreaTexts } from '../catalogue.ts';
import type { guideEn } from '../en/guide.ts';

/** The Spanish texts of the guide's content: tips, break cards, breathing, check-in and care. */
export const guideEs = {
  // Where a piece of content comes from.
  'origin.guide': 'De la guía sobre el dolor de espalda',
  'origin.general': 'Consejo general, no de la guía',
  'origin.general.movement': 'Un movimiento suave y cotidiano, no de la guía',

  // Tips for the day.
  'tip.screenAtEyeLevel': 'Sube la pantalla hasta tus ojos',
  'tip.screenAtEyeLevel.do':
    'Con la parte superior de la pantalla a la altura de los ojos, tu cabeza tiene menos motivos para adelantarse o agacharse.',
  'tip.laptopOnStand': 'Pon el portátil sobre un soporte',
  'tip.laptopOnStand.do':
    'Unos libros bajo el portátil y un teclado aparte suben la pantalla sin que tengas que levantar los brazos.',
  'tip.paperUpright': 'Pon tus papeles en vertical',
  'tip.paperUpright.do':
    'Con un atril junto a la pantalla puedes leer en papel sin agachar la cabeza hacia el escritorio.',
  'tip.largerText': 'Deja que el texto venga a ti',
  'tip.largerText.do':
    'Aumenta un paso el tamaño de las letras en la pantalla, y así no necesitas acercarte para leerlas.',
  'tip.screenDistance': 'A un brazo de distancia de la pantalla',
  'tip.screenDistance.do':
    'Apóyate en el respaldo y estira un brazo: las puntas de los dedos deberían llegar justo a la pantalla.',
  'tip.chairCarries': 'Deja que la silla te sostenga',
  'tip.chairCarries.do':
    'Siéntate hasta el fondo de la silla y ajusta el respaldo para que te mantenga la espalda erguida sin esfuerzo.',
  'tip.sitTall': 'Crece hacia el techo',
  'tip.sitTall.do':
    'Cuando encorvas la espalda, los músculos entre los omóplatos trabajan todo el tiempo. Alarga la espalda de vez en cuando y deja los brazos sueltos.',
  'tip.openTheFront': 'Abre el pecho y los hombros',
  'tip.openTheFront.do':
    'Pasar mucho tiempo en la silla puede dejar tensos el pecho y la parte delantera de los hombros, y débil la parte alta de la espalda. Elige en tus descansos las tarjetas que abren el pecho.',
  'tip.headOverShoulders': 'La cabeza, de vuelta sobre los hombros',
  'tip.headOverShoulders.do':
    'Una cabeza que busca la pantalla la sostienen los músculos entre los omóplatos. Deja que vuelva a flotar sobre ellos.',
  'tip.phoneUp': 'Sube el teléfono',
  'tip.phoneUp.do':
    'Agacharse sobre el teléfono carga los mismos músculos que encorvarse. Acércalo a la cara, con los codos apoyados en algo.',
  'tip.evenShoulders': 'Los dos codos a la misma altura',
  'tip.evenShoulders.do':
    'Ten cerca el ratón y el teclado y apoya igual los dos brazos: así tu postura no necesita inclinarse hacia un lado.',
  'tip.breakRhythm': 'Un descanso cada media hora o cada hora',
  'tip.breakRhythm.do':
    'Levántate y muévete antes de completar una hora en la silla. Plumbline lleva el tiempo por ti.',
  'tip.shortBreaksCount': 'Los descansos cortos cuentan',
  'tip.shortBreaksCount.do':
    'No necesitas un programa de ejercicios: basta con ponerte de pie un momento o hacer un estiramiento.',
  'tip.standForCalls': 'De pie en tus llamadas',
  'tip.standForCalls.do': 'Una llamada sin cámara es un buen momento para estar de pie o caminar un poco.',
  'tip.shouldersDown': 'Deja caer los hombros',
  'tip.shouldersDown.do':
    'El estrés suele notarse primero en los hombros, y la respiración superficial lo mantiene ahí. Exhala despacio y deja que bajen.',
  'tip.slowBreaths': 'Unas respiraciones lentas',
  'tip.slowBreaths.do':
    'Después de un rato largo de trabajo concentrado, dos o tres minutos de respiración lenta pueden soltar la parte alta de la espalda.',
  'tip.sideOrBack': 'Duerme de lado o boca arriba',
  'tip.sideOrBack.do':
    'Dormir boca abajo puede dejar rígida por la mañana la parte alta de la espalda. Prueba otra forma de dormirte.',
  'tip.levelPillow': 'Una almohada que alinee tu cuello',
  'tip.levelPillow.do':
    'De lado o boca arriba, elige una almohada de la altura justa para que la cabeza quede alineada con la columna mientras duermes.',
  'tip.smallSteps': 'Pasos pequeños, a menudo',
  'tip.smallSteps.do': 'Un hábito que mantienes hace más por tu espalda que un gran esfuerzo una sola vez.',
  'tip.keepWhatWorks': 'Conserva lo que funciona',
  'tip.keepWhatWorks.do':
    'Hoy no destacó nada. Mantén los hábitos que tienes: sentarte bien, moverte, respirar.',

  // Break cards: one movement, one instruction.
  'card.standUp': 'Ponte de pie',
  'card.standUp.do':
    'Quédate de pie un momento, con los pies separados y los brazos sueltos. Solo con estar de pie ya es un descanso.',
  'card.walk': 'Camina un poco',
  'card.walk.do': 'Camina hasta una ventana o ve por un vaso de agua. Deja que los brazos se balanceen.',
  'card.openChest': 'Abre el pecho',
  'card.openChest.do':
    'Deja caer los brazos, gira las palmas hacia adelante y lleva los hombros suavemente hacia atrás. Respira.',
  'card.shoulderBlades': 'Junta los omóplatos',
  'card.shoulderBlades.do':
    'Junta ligeramente los omóplatos, mantenlos durante una respiración y suelta. Varias veces.',
  'card.chinBack': 'La cabeza sobre los hombros',
  'card.chinBack.do':
    'Mira al frente y deja que la cabeza se deslice un poco hacia atrás, con el mentón nivelado, hasta notar que creces. Suelta.',
  'card.easeNeck': 'Afloja el cuello',
  'card.easeNeck.do':
    'Deja que una oreja baje hacia su hombro, exhala y vuelve al centro. Después, el otro lado.',
  'card.turnHead': 'Mira por encima del hombro',
  'card.turnHead.do':
    'Gira la cabeza despacio hacia un lado, hasta donde sea fácil, y vuelve. Después, el otro lado.',
  'card.sideBend': 'Inclínate a cada lado',
  'card.sideBend.do':
    'Deja que un brazo se deslice por tu costado hasta notar un estiramiento suave en el otro. Cambia de lado.',
  'card.reachUp': 'Estírate hacia arriba',
  'card.reachUp.do':
    'Estira los dos brazos hacia arriba hasta donde sea cómodo, mira al frente y deja que bajen flotando.',
  'card.rollShoulders': 'Haz círculos con los hombros',
  'card.rollShoulders.do':
    'Dibuja círculos lentos con los hombros: arriba, atrás y abajo. Luego déjalos sueltos.',
  'card.dropShoulders': 'Suelta los hombros',
  'card.dropShoulders.do': 'Sube los hombros hacia las orejas mientras inhalas. Exhala y déjalos caer.',
  'card.sitBack': 'Apóyate en el respaldo',
  'card.sitBack.do':
    'Deslízate hasta el fondo de la silla, deja que te sostenga la espalda erguida y apoya los dos pies.',
  'card.lookFar': 'Mira a lo lejos',
  'card.lookFar.do':
    'Da un descanso a los ojos y al cuello: levanta la mirada hacia lo más lejano que puedas ver.',

  // Breathing.
  'breathing.settle': 'Siéntate con comodidad',
  'breathing.settle.do': 'Deja caer los hombros y descansa las manos.',
  'breathing.in': 'Inhala',
  'breathing.in.do': 'Profundamente, por la nariz.',
  'breathing.widen': 'Abre las costillas',
  'breathing.widen.do': 'Deja que la caja torácica se abra hacia los lados.',
  'breathing.out': 'Exhala',
  'breathing.out.do': 'Despacio, por la boca.',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': 'quedan {duration}',
  'breathing.paused': 'En pausa',
  'breathing.paused.asked': 'Sigue cuando quieras.',
  'breathing.paused.interrupted': 'El equipo estuvo inactivo un rato. Sigue cuando quieras.',
  'breathing.over': 'Listo por ahora',
  'breathing.done': 'Fueron {time} minutos de respiración lenta.',
  'breathing.early': 'Terminaste tras {duration}. Puedes empezar de nuevo cuando quieras.',
  'breathing.offer.alertsOfferBreathing':
    '¿Unos minutos de respiración lenta? Tus hombros pueden agradecerlo.',
  'breathing.offer.tenseSpellsOfferBreathing':
    'Llevas mucho rato sin levantarte. Unas respiraciones lentas pueden ayudarte a soltar los hombros.',
  'breathing.spoken': '{phase}. {todo}',
  'breathing.sound': 'Sonido suave',
  'breathing.volume': 'Volumen del sonido',
  'breathing.control.begin': 'Respirar ahora',
  'breathing.control.notNow': 'Ahora no',
  'breathing.control.pause': 'Pausar',
  'breathing.control.resume': 'Seguir',
  'breathing.control.stop': 'Terminar',
  'breathing.control.close': 'Cerrar',

  // The check-in.
  'checkIn.title': '¿Cómo está la parte alta de tu espalda?',
  'checkIn.offer': 'Tu cuestionario semanal lleva medio minuto.',
  'checkIn.discomfort':
    'Molestias en la parte alta de la espalda, el cuello o los hombros en los últimos días',
  'checkIn.discomfort.lowest': '0: ninguna',
  'checkIn.discomfort.highest': '10: lo peor que puedas imaginar',
  'checkIn.harder': '¿Te costó más alguna de estas cosas?',
  'checkIn.signs': '¿Has notado algo de esto?',
  'checkIn.private':
    'Tus respuestas se quedan en este equipo y son solo para ti. Puedes eliminarlas en cualquier momento.',
  'checkIn.control.save': 'Guardar',
  'checkIn.control.later': 'Más tarde',
  'checkIn.control.delete': 'Eliminar todas mis respuestas',

  // What discomfort makes harder.
  'symptom.turningHead': 'Girar la cabeza',
  'symptom.deepBreaths': 'Respirar hondo',
  'symptom.turningInBed': 'Darte la vuelta en la cama',
  'symptom.reachingOverhead': 'Alzar los brazos sobre la cabeza',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'Entumecimiento',
  'sign.tingling': 'Hormigueo',
  'sign.weakness': 'Debilidad en un brazo o una mano, o en otra parte',
  'sign.injury': 'Empezó con una caída, un accidente u otra lesión',
  'sign.worsening': 'Empeora con el tiempo',
  'care.title': 'Consulta a un profesional de la salud',
  'care.numbness': 'Anotaste entumecimiento.',
  'care.tingling': 'Anotaste hormigueo.',
  'care.weakness': 'Anotaste debilidad.',
  'care.injury': 'Anotaste que empezó con una lesión.',
  'care.worsening': 'Tus molestias han aumentado.',
  'care.noImprovement': 'Tus molestias no han cedido en tres semanas.',
  'care.promptly': 'Consulta cuanto antes a un médico u otro profesional de la salud.',
  'care.soon': 'Consulta a un médico u otro profesional de la salud.',
  'care.limits':
    'Plumbline no puede saber qué hay detrás. Si en algún momento parece una emergencia, llama al número de emergencias de tu zona.',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': '¿Sientes mareo? Detente y respira como siempre.'
} as const satisfies AreaTexts<typeof guideEn>;
