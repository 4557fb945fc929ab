import type { AreaTexts } from '../catalogue.ts';
import type { guideEn } from '../en/guide.ts';

/** The guide's content: tips, break cards, breathing, check-in and care. */
export const guideDe = {
  // Where a piece of content comes from.
  'origin.guide': 'Aus dem Rückenratgeber',
  'origin.general': 'Allgemeiner Rat, nicht aus dem Ratgeber',
  'origin.general.movement': 'Eine sanfte Alltagsbewegung, nicht aus dem Ratgeber',

  // Tips for the day.
  'tip.screenAtEyeLevel': 'Bildschirm auf Augenhöhe',
  'tip.screenAtEyeLevel.do':
    'Wenn der obere Teil des Bildschirms auf Höhe Ihrer Augen ist, hat Ihr Kopf weniger Grund, nach vorn zu kommen oder sich zu senken.',
  'tip.laptopOnStand': 'Den Laptop hochstellen',
  'tip.laptopOnStand.do':
    'Ein paar Bücher unter dem Laptop und eine eigene Tastatur bringen den Bildschirm nach oben, ohne dass Sie die Arme heben.',
  'tip.paperUpright': 'Papiere aufstellen',
  'tip.paperUpright.do':
    'Mit einem Buchständer neben dem Bildschirm lesen Sie vom Papier, ohne den Kopf zum Tisch zu senken.',
  'tip.largerText': 'Den Text zu sich holen',
  'tip.largerText.do':
    'Stellen Sie die Schrift auf Ihrem Bildschirm eine Stufe größer, dann brauchen Sie zum Lesen nicht näher zu kommen.',
  'tip.screenDistance': 'Eine Armlänge zum Bildschirm',
  'tip.screenDistance.do':
    'Lehnen Sie sich an und strecken Sie einen Arm aus: Die Fingerspitzen sollten den Bildschirm gerade berühren.',
  'tip.chairCarries': 'Den Stuhl arbeiten lassen',
  'tip.chairCarries.do':
    'Rücken Sie ganz nach hinten und stellen Sie die Lehne so ein, dass sie Sie ohne Mühe aufrecht hält.',
  'tip.sitTall': 'Ein wenig länger werden',
  'tip.sitTall.do':
    'Bei rundem Rücken sind die Muskeln zwischen den Schulterblättern die ganze Zeit gefordert. Machen Sie den Rücken ab und zu lang und lassen Sie die Arme hängen.',
  'tip.openTheFront': 'Die Vorderseite öffnen',
  'tip.openTheFront.do':
    'Langes Sitzen kann Brust und vordere Schultern fest und den oberen Rücken schwach werden lassen. Nehmen Sie in Ihren Pausen die Karten, die die Brust öffnen.',
  'tip.headOverShoulders': 'Den Kopf zurück über die Schultern',
  'tip.headOverShoulders.do':
    'Einen Kopf, der zum Bildschirm strebt, halten die Muskeln zwischen den Schulterblättern. Lassen Sie ihn zurück über die Schultern gleiten.',
  'tip.phoneUp': 'Das Handy höher halten',
  'tip.phoneUp.do':
    'Wer sich über das Handy beugt, belastet dieselben Muskeln wie mit rundem Rücken. Heben Sie es zum Gesicht und stützen Sie die Ellbogen auf.',
  'tip.evenShoulders': 'Beide Ellbogen auf gleicher Höhe',
  'tip.evenShoulders.do':
    'Halten Sie Maus und Tastatur nah und legen Sie beide Arme gleich auf, dann braucht sich Ihr Oberkörper nicht zur Seite zu lehnen.',
  'tip.breakRhythm': 'Alle halbe bis ganze Stunde eine Pause',
  'tip.breakRhythm.do':
    'Stehen Sie auf und bewegen Sie sich, bevor eine Stunde im Sitzen voll ist. Plumbline achtet für Sie auf die Zeit.',
  'tip.shortBreaksCount': 'Kurze Pausen zählen',
  'tip.shortBreaksCount.do':
    'Sie brauchen kein Übungsprogramm: Kurz aufstehen oder sich einmal dehnen genügt.',
  'tip.standForCalls': 'Bei Anrufen aufstehen',
  'tip.standForCalls.do':
    'Ein Anruf ohne Kamera ist ein guter Moment, um zu stehen oder auf und ab zu gehen.',
  'tip.shouldersDown': 'Die Schultern sinken lassen',
  'tip.shouldersDown.do':
    'Stress zeigt sich oft zuerst in den Schultern, und flacher Atem hält ihn dort. Atmen Sie langsam aus und lassen Sie sie sinken.',
  'tip.slowBreaths': 'Ein paar langsame Atemzüge',
  'tip.slowBreaths.do':
    'Nach einer langen Strecke konzentrierter Arbeit können zwei bis drei Minuten langsamen Atmens den oberen Rücken lockern.',
  'tip.sideOrBack': 'Auf der Seite oder dem Rücken schlafen',
  'tip.sideOrBack.do':
    'In Bauchlage kann der obere Rücken am Morgen steif sein. Versuchen Sie, in einer anderen Lage einzuschlafen.',
  'tip.levelPillow': 'Ein Kissen, das den Nacken gerade hält',
  'tip.levelPillow.do':
    'Wählen Sie für die Seiten- oder Rückenlage ein Kissen, das gerade so hoch ist, dass der Kopf im Schlaf in einer Linie mit der Wirbelsäule liegt.',
  'tip.smallSteps': 'Kleine Schritte, und oft',
  'tip.smallSteps.do':
    'Eine Gewohnheit, die bleibt, bringt Ihrem Rücken mehr als eine einmalige große Anstrengung.',
  'tip.keepWhatWorks': 'Behalten, was sich bewährt',
  'tip.keepWhatWorks.do':
    'Heute ist nichts aufgefallen. Bleiben Sie bei Ihren Gewohnheiten: gut sitzen, sich bewegen, atmen.',

  // Break cards: one movement, one instruction.
  'card.standUp': 'Aufstehen',
  'card.standUp.do':
    'Stehen Sie einen Moment, die Füße auseinander, die Arme locker. Schon das Stehen ist eine Pause.',
  'card.walk': 'Ein paar Schritte gehen',
  'card.walk.do': 'Gehen Sie zu einem Fenster oder holen Sie ein Glas Wasser. Lassen Sie die Arme schwingen.',
  'card.openChest': 'Die Brust öffnen',
  'card.openChest.do':
    'Lassen Sie die Arme hängen, drehen Sie die Handflächen nach vorn und ziehen Sie die Schultern sanft zurück. Atmen Sie.',
  'card.shoulderBlades': 'Schulterblätter zusammen',
  'card.shoulderBlades.do':
    'Ziehen Sie die Schulterblätter leicht zusammen, halten Sie einen Atemzug lang, lassen Sie locker. Einige Male.',
  'card.chinBack': 'Den Kopf über die Schultern',
  'card.chinBack.do':
    'Schauen Sie geradeaus und lassen Sie den Kopf ein wenig zurückgleiten, das Kinn waagerecht, bis Sie sich lang fühlen. Lassen Sie locker.',
  'card.easeNeck': 'Den Nacken lockern',
  'card.easeNeck.do':
    'Lassen Sie ein Ohr zur Schulter sinken, atmen Sie aus, kommen Sie zurück. Dann die andere Seite.',
  'card.turnHead': 'Über die Schulter schauen',
  'card.turnHead.do':
    'Drehen Sie den Kopf langsam zu einer Seite, so weit es leicht geht, und zurück. Dann die andere Seite.',
  'card.sideBend': 'Zu jeder Seite neigen',
  'card.sideBend.do':
    'Lassen Sie einen Arm an der Seite hinabgleiten, bis die andere sanft gedehnt wird. Wechseln Sie die Seite.',
  'card.reachUp': 'Nach oben strecken',
  'card.reachUp.do':
    'Strecken Sie beide Arme so weit nach oben, wie es angenehm ist, schauen Sie geradeaus und lassen Sie sie sinken.',
  'card.rollShoulders': 'Schultern kreisen',
  'card.rollShoulders.do':
    'Kreisen Sie langsam mit den Schultern: nach oben, hinten und unten. Lassen Sie sie dann hängen.',
  'card.dropShoulders': 'Schultern fallen lassen',
  'card.dropShoulders.do':
    'Heben Sie beim Einatmen die Schultern zu den Ohren. Atmen Sie aus und lassen Sie sie fallen.',
  'card.sitBack': 'Anlehnen',
  'card.sitBack.do':
    'Rücken Sie auf dem Stuhl ganz nach hinten, lassen Sie sich von der Lehne halten und stellen Sie beide Füße auf.',
  'card.lookFar': 'In die Ferne schauen',
  'card.lookFar.do':
    'Gönnen Sie Augen und Nacken eine Pause: Heben Sie den Blick zum fernsten Punkt, den Sie sehen können.',

  // Breathing.
  'breathing.settle': 'Bequem hinsetzen',
  'breathing.settle.do': 'Lassen Sie die Schultern sinken und legen Sie die Hände ab.',
  'breathing.in': 'Einatmen',
  'breathing.in.do': 'Tief, durch die Nase.',
  'breathing.widen': 'Rippen weit',
  'breathing.widen.do': 'Lassen Sie den Brustkorb zu den Seiten aufgehen.',
  'breathing.out': 'Ausatmen',
  'breathing.out.do': 'Langsam, durch den Mund.',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': 'noch {duration}',
  'breathing.paused': 'Angehalten',
  'breathing.paused.asked': 'Machen Sie weiter, wenn Sie so weit sind.',
  'breathing.paused.interrupted':
    'Der Rechner hat eine Weile geruht. Machen Sie weiter, wenn Sie so weit sind.',
  'breathing.over': 'Für jetzt fertig',
  'breathing.done': 'Das waren {time} Minuten langsames Atmen.',
  'breathing.early': 'Sie haben nach {duration} aufgehört. Sie können jederzeit neu beginnen.',
  'breathing.offer.alertsOfferBreathing':
    'Ein paar Minuten langsam atmen? Ihren Schultern tut das vielleicht gut.',
  'breathing.offer.tenseSpellsOfferBreathing':
    'Sie sitzen schon lange ohne Pause. Bei ein paar langsamen Atemzügen können die Schultern sinken.',
  'breathing.spoken': '{phase}. {todo}',
  'breathing.sound': 'Sanfter Ton',
  'breathing.volume': 'Lautstärke des Tons',
  'breathing.control.begin': 'Jetzt atmen',
  'breathing.control.notNow': 'Jetzt nicht',
  'breathing.control.pause': 'Anhalten',
  'breathing.control.resume': 'Fortsetzen',
  'breathing.control.stop': 'Beenden',
  'breathing.control.close': 'Schließen',

  // The check-in.
  'checkIn.title': 'Wie geht es Ihrem oberen Rücken?',
  'checkIn.offer': 'Die wöchentlichen Fragen zum Befinden dauern eine halbe Minute.',
  'checkIn.discomfort': 'Beschwerden im oberen Rücken, im Nacken oder in den Schultern in den letzten Tagen',
  'checkIn.discomfort.lowest': '0: keine',
  'checkIn.discomfort.highest': '10: so stark wie irgend vorstellbar',
  'checkIn.harder': 'Fiel Ihnen dadurch etwas davon schwerer?',
  'checkIn.signs': 'Haben Sie etwas davon bemerkt?',
  'checkIn.private':
    'Ihre Antworten bleiben auf diesem Rechner und sind nur für Sie. Sie können sie jederzeit löschen.',
  'checkIn.control.save': 'Speichern',
  'checkIn.control.later': 'Später',
  'checkIn.control.delete': 'Alle meine Antworten löschen',

  // What discomfort makes harder.
  'symptom.turningHead': 'Den Kopf drehen',
  'symptom.deepBreaths': 'Tief durchatmen',
  'symptom.turningInBed': 'Sich im Bett umdrehen',
  'symptom.reachingOverhead': 'Über den Kopf greifen',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'Taubheit',
  'sign.tingling': 'Kribbeln',
  'sign.weakness': 'Schwäche in einem Arm, einer Hand oder anderswo',
  'sign.injury': 'Es begann mit einem Sturz, einem Unfall oder einer anderen Verletzung',
  'sign.worsening': 'Es wird mit der Zeit schlimmer',
  'care.title': 'Bitte lassen Sie das fachlich abklären',
  'care.numbness': 'Sie haben Taubheit angegeben.',
  'care.tingling': 'Sie haben Kribbeln angegeben.',
  'care.weakness': 'Sie haben Schwäche angegeben.',
  'care.injury': 'Sie haben angegeben, dass es mit einer Verletzung begann.',
  'care.worsening': 'Ihre Beschwerden sind stärker geworden.',
  'care.noImprovement': 'Ihre Beschwerden haben seit drei Wochen nicht nachgelassen.',
  'care.promptly': 'Lassen Sie sich umgehend ärztlich oder von anderen Fachleuten untersuchen.',
  'care.soon': 'Lassen Sie sich ärztlich oder von anderen Fachleuten untersuchen.',
  'care.limits':
    'Plumbline kann nicht sagen, was dahintersteckt. Wenn es sich nach einem Notfall anfühlt, wählen Sie den Notruf.',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': 'Schwindlig? Hören Sie auf und atmen Sie wie gewohnt.'
} as const satisfies AreaTexts<typeof guideEn>;
