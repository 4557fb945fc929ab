import { dataInventory, keptDataIds } from '../src/core/privacy/dataInventory.ts';
import type { Text } from '../src/text/createText.ts';
import { loadText } from '../src/text/loadText.ts';
import { describeKept } from '../src/text/privacyWords.ts';
import { type FactStatement, factStatements } from './factStatements.ts';

type Language = 'en' | 'de';
type Words = {
  readonly held: string;
  readonly what: string;
  readonly whatFor: string;
  readonly columns: string;
  readonly browser: string;
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    held: 'Held by',
    what: 'What is kept',
    whatFor: 'The names of all fields stand in [privacy.md](../privacy.md).',
    columns: '| What | Holds | Why | How long | Files |',
    browser: 'the other files of the folder'
  },
  de: {
    held: 'Geprüft durch',
    what: 'Was gespeichert wird',
    whatFor: 'Die Namen aller Felder stehen in [privacy.md](../privacy.md) (englisch).',
    columns: '| Was | Inhalt | Zweck | Dauer | Dateien |',
    browser: 'die übrigen Dateien des Ordners'
  }
};

const made =
  '<!-- Made by `npm run privacy-page` from the data inventory and scripts/factStatements.ts; a test holds it up to date. -->';

/** The fact sheets by file name in docs/privacy. */
export async function factSheets(): Promise<Readonly<Record<string, string>>> {
  const english = (await loadText('en')).text;
  const german = (await loadText('de')).text;
  return {
    'dpia-facts.md': dpiaFacts(english),
    'works-agreement-facts.md': agreementFacts(english),
    'works-agreement-facts.de.md': agreementFactsInGerman(german)
  };
}

function dpiaFacts(text: Text): string {
  return [
    '# Facts for a data protection impact assessment',
    '',
    made,
    '',
    'For the controller who assesses Plumbline under Art. 35 GDPR. These are facts about the software; necessity, proportionality, legal',
    'basis and what remains to be decided are the controller’s. It is no legal advice. Every statement names the tests that hold it:',
    'where one no longer does, the tests of the project fail.',
    '',
    '## The processing',
    '',
    '- **Purpose:** telling the person at the desk how they sit, and reminding them to move and to breathe.',
    '- **Data subjects:** the person at the desk. Others who come into the picture are not followed and not told apart by who they are.',
    '- **Where:** on the person’s own computer, in their own account. No recipient, no processor, no transfer to other countries.',
    '- **Special categories (Art. 9):** check-ins, if the person answers them, hold what they say of their discomfort and are data about',
    '  health. `DisableCheckIn` turns them off. Landmarks of a face are used to measure posture, never to identify anybody.',
    '- **Automated decisions (Art. 22):** none. A verdict leads to a reminder to the same person.',
    '- **Access, portability, erasure (Art. 15, 17, 20):** by the person, in the app: reports, export as CSV and JSON, deletion.',
    '',
    `## ${words.en.what}`,
    '',
    ...inventoryTable(text, 'en'),
    '',
    '## What is collected, and what is not',
    '',
    ...statements(factStatements.collection, 'en'),
    '## Who can see it',
    '',
    ...statements(factStatements.access, 'en'),
    '## What the person decides',
    '',
    ...statements(factStatements.control, 'en'),
    '## Risks that remain',
    '',
    '- Who administers the computer, or has its disk without encryption, can read the files. Encrypt disks.',
    '- Backups and roaming profiles may take the files along; exclude Plumbline’s folder where that is not wanted.',
    '- A report that the person exports or shows is in their hands. `ForbidExport` turns exporting off.',
    '- Judgement errs: see the figures in [accuracy.md](../accuracy.md). It must not be used to judge people.',
    ''
  ].join('\n');
}

function agreementFacts(text: Text): string {
  return [
    '# Facts for a works agreement',
    '',
    made,
    '',
    'For works councils and employers. In Germany a device that could monitor behaviour or performance needs the council’s consent',
    '(BetrVG § 87(1) no. 6), whether or not it is used so. These are facts about the software, each with the tests that hold it; they are no',
    'legal advice. [In German](works-agreement-facts.de.md).',
    '',
    '## In short',
    '',
    '- It is for the person at the desk alone. There is no view for employers, superiors or IT, and no evaluation across people.',
    '- It is voluntary as the works agreement sample sets it (`resources/policy/samples/works-agreement.json`): the camera is off until each',
    '  person turns it on, exports and check-ins are off, and the history is kept for 90 days at most.',
    '- Without a camera it is a complete app for breaks and breathing (`breaks-only.json`).',
    '',
    '## What is collected, and what is not',
    '',
    ...statements(factStatements.collection, 'en'),
    '## Who can see it',
    '',
    ...statements(factStatements.access, 'en'),
    '## What the person decides, and what the employer can',
    '',
    ...statements(factStatements.control, 'en'),
    `## ${words.en.what}`,
    '',
    ...inventoryTable(text, 'en'),
    '',
    '## What an agreement should settle',
    '',
    '- That nobody is asked to show reports or to turn the camera on, and that no disadvantage follows from not doing so.',
    '- The policy that is rolled out, as an annex; `plumbline --policy` shows at each desk what is in force.',
    '- That administrators do not read the files in users’ folders, and that backups leave them out.',
    '- Updates: Plumbline has none of its own. Each new version is rolled out by you, with its [changes](../../CHANGELOG.md).',
    ''
  ].join('\n');
}

function agreementFactsInGerman(text: Text): string {
  return [
    '# Fakten für eine Betriebsvereinbarung',
    '',
    made,
    '',
    'Für Betriebsräte und Arbeitgeber. Eine technische Einrichtung, die Verhalten oder Leistung überwachen könnte, unterliegt der Mitbestimmung',
    '(§ 87 Abs. 1 Nr. 6 BetrVG), auch wenn sie nicht dazu benutzt wird. Hier stehen Fakten über die Software, jede mit den Tests, die sie prüfen;',
    'sie sind keine Rechtsberatung. [Auf Englisch](works-agreement-facts.md).',
    '',
    '## Kurz gesagt',
    '',
    '- Plumbline ist allein für den Menschen am Schreibtisch. Es gibt keine Ansicht für Arbeitgeber, Vorgesetzte oder IT und keine Auswertung',
    '  über mehrere Personen.',
    '- Mit der Musterrichtlinie (`resources/policy/samples/works-agreement.json`) ist es freiwillig: Die Kamera ist aus, bis jeder selbst sie',
    '  einschaltet, Export und Befragung sind aus, der Verlauf bleibt höchstens 90 Tage.',
    '- Ohne Kamera ist es ein vollständiges Programm für Pausen und Atmung (`breaks-only.json`).',
    '',
    '## Was erfasst wird und was nicht',
    '',
    ...statements(factStatements.collection, 'de'),
    '## Wer es sehen kann',
    '',
    ...statements(factStatements.access, 'de'),
    '## Was der Mensch entscheidet und was der Arbeitgeber kann',
    '',
    ...statements(factStatements.control, 'de'),
    `## ${words.de.what}`,
    '',
    ...inventoryTable(text, 'de'),
    '',
    '## Was eine Vereinbarung regeln sollte',
    '',
    '- Dass niemand Berichte zeigen oder die Kamera einschalten muss und niemandem daraus ein Nachteil entsteht.',
    '- Die ausgerollte Richtlinie als Anlage; `plumbline --policy` zeigt an jedem Arbeitsplatz, was gilt.',
    '- Dass die Administration die Dateien in den Benutzerordnern nicht liest und Sicherungen sie auslassen.',
    '- Aktualisierungen: Plumbline hat keine eigenen. Jede neue Version rollen Sie aus, mit ihren [Änderungen](../../CHANGELOG.md) (englisch).',
    ''
  ].join('\n');
}

function statements(given: readonly FactStatement[], language: Language): readonly string[] {
  return given.flatMap((statement) => [
    `- ${statement[language]}`,
    `  ${words[language].held}: ${statement.heldBy.map(linked).join(' · ')}`,
    ''
  ]);
}

function linked({ file, title }: FactStatement['heldBy'][number]): string {
  return `[${title}](../../tests/${file})`;
}

function inventoryTable(text: Text, language: Language): readonly string[] {
  const rows = keptDataIds.map((id) => {
    const { title, holds, why, howLong } = describeKept(text, id);
    const { names } = dataInventory[id];
    const files =
      names.length === 0 ? words[language].browser : names.map((name) => `\`${name}\``).join(', ');
    return `| ${title} | ${holds} | ${why} | ${howLong} | ${files} |`;
  });
  return [words[language].columns, '| --- | --- | --- | --- | --- |', ...rows, '', words[language].whatFor];
}
