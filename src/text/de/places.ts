import type { AreaTexts } from '../catalogue.ts';
import type { placesEn } from '../en/places.ts';

/** Calibrated places: the list, its actions, files. */
export const placesDe = {
  'notice.placesExported':
    '{count, plural, one {# Platz wurde in {file} geschrieben.} other {# Plätze wurden in {file} geschrieben.}}',
  'notice.placesNotExported':
    'Die Datei {file} ließ sich nicht schreiben. Prüfen Sie den freien Speicherplatz und die Rechte am Ordner.',
  'notice.placesImported':
    '{added, plural, one {# Platz wurde aus {file} übernommen.} other {# Plätze wurden aus {file} übernommen.}}',
  'notice.placesImported.none': 'Alles aus {file} war schon da.',
  'notice.placesImported.alreadyHere':
    '{count, plural, one {# weiterer war schon da.} other {# weitere waren schon da.}}',
  'notice.placesImported.renamed': '„{from}“ heißt hier „{to}“, weil der Name vergeben war.',
  'import.unreadable':
    'Aus {file} wurde nichts übernommen: Die Datei ließ sich nicht öffnen. Sehen Sie nach, ob sie noch da ist und ob Sie sie lesen dürfen.',
  'import.tooLarge': 'Aus {file} wurde nichts übernommen: Für eine Datei mit Plätzen ist sie viel zu groß.',
  'import.notJson':
    'Aus {file} wurde nichts übernommen: Das ist keine JSON-Datei, oder sie ist unvollständig.',
  'import.notJson.line':
    'Aus {file} wurde nichts übernommen: Ab Zeile {line, number} ergibt sie keinen Sinn mehr. Vielleicht wurde sie abgeschnitten oder von Hand geändert.',
  'import.foreign': 'Aus {file} wurde nichts übernommen: Das ist keine Datei mit Plätzen aus Plumbline.',
  'import.newer':
    'Aus {file} wurde nichts übernommen: Sie stammt von einer späteren Version von Plumbline. Aktualisieren Sie Plumbline hier, um sie zu lesen.',
  'import.damaged':
    'Aus {file} wurde nichts übernommen: Der Teil „{where}“ fehlt oder ist nicht so, wie er sein muss.',
  'import.noPlaces': 'In {file} ist kein Platz.',
  'import.tooMany':
    'Aus {file} wurde nichts übernommen: Es wären mehr als {most, number} Plätze. Löschen Sie zuerst einige.',
  'places.fileKind': 'Plätze aus Plumbline',
  'places.export.title': 'Plätze exportieren',
  'places.import.title': 'Plätze importieren',

  'places.title': 'Eingemessene Plätze',
  'places.explained':
    'Von jedem werden nur Zahlen aufbewahrt: wie weit auseinander und wie hoch Augen, Ohren und Schultern waren. Kein Bild.',
  'places.none': 'Noch keine. Messen Sie oben einen ein oder bringen Sie welche aus einer Datei mit.',
  'places.choosesItself': 'Ich erkenne selbst, an welchem Platz Sie sind: daran, wo ich Sie sehe.',
  'places.chosen': 'Sie haben „{name}“ gewählt.',
  'places.chooseItself': 'Automatisch wählen',
  'places.inUse': 'In Gebrauch',
  'places.details': '{camera} · {created, date, long} · {quality}',
  'places.quality.good': 'deutlich gesehen',
  'places.quality.fair': 'gut genug; mehr Licht oder ruhigeres Sitzen macht es genauer',
  'places.camera.any': 'Jede Kamera',
  'places.camera.unnamed': 'Eine Kamera ohne Namen',
  'places.camera.lost': 'Eine Kamera, die nicht angeschlossen ist',
  'places.camera.lostNamed': '{name} (nicht angeschlossen)',
  'places.use': 'Diesen verwenden',
  'places.use.label': 'Diesen verwenden: {name}',
  'places.again': 'Neu einmessen',
  'places.again.label': 'Neu einmessen: {name}',
  'places.assign': 'Mit dieser Kamera verwenden',
  'places.assign.label': 'Mit dieser Kamera verwenden: {name}',
  'places.assign.help':
    'Passt, wenn es dieselbe Kamera an derselben Stelle ist, etwa nach einem Umzug auf diesen Rechner.',
  'places.rename': 'Umbenennen',
  'places.rename.label': '{name} umbenennen',
  'places.rename.keep': 'Namen speichern',
  'places.rename.cancel': 'Abbrechen',
  'places.rename.taken': 'Ein anderer Platz dieser Kamera heißt schon so.',
  'places.export': 'Exportieren',
  'places.export.label': '{name} exportieren',
  'places.exportAll': 'Alle exportieren',
  'places.import': 'Aus Datei importieren',
  'places.delete': 'Löschen',
  'places.delete.label': '{name} löschen',
  'places.delete.question':
    '„{name}“ löschen? Nur erneutes Einmessen oder eine exportierte Datei bringt den Platz zurück.',
  'places.delete.keep': 'Behalten',
  'places.delete.do': 'Löschen',
  'places.loosened.slouch':
    'Hier nachsichtiger bei rundem Rücken: Stufe {times, number} von {most, number}, nach Ihrem „Das stimmte nicht“.',
  'places.loosened.forwardHead':
    'Hier nachsichtiger bei vorgeschobenem Kopf: Stufe {times, number} von {most, number}, nach Ihrem „Das stimmte nicht“.',
  'places.loosened.lean':
    'Hier nachsichtiger bei seitlichem Lehnen: Stufe {times, number} von {most, number}, nach Ihrem „Das stimmte nicht“.',
  'places.loosened.tooClose':
    'Hier nachsichtiger bei zu großer Nähe: Stufe {times, number} von {most, number}, nach Ihrem „Das stimmte nicht“.',
  'places.loosened.lookingDown':
    'Hier nachsichtiger beim Blick nach unten: Stufe {times, number} von {most, number}, nach Ihrem „Das stimmte nicht“.',
  'places.tighten': 'Wieder so streng wie vorher',
  'places.tighten.label': 'Wieder so streng wie vorher bei {name}: {what}'
} as const satisfies AreaTexts<typeof placesEn>;
