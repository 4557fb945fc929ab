/** One statement of the fact sheets, in the languages of the sheets, with the tests that hold it. */
export type FactStatement = {
  readonly en: string;
  readonly de: string;
  /** Paths from `tests`, and the beginning or a part of the test's title. */
  readonly heldBy: readonly { readonly file: string; readonly title: string }[];
};

/** What an assessment and a works council ask, in the order in which they ask it. */
export const factStatements = {
  collection: [
    {
      en: 'The picture of the camera is kept nowhere. It lies in memory until eyes, ears and shoulders are found in it, and is then released, also when finding them fails.',
      de: 'Das Kamerabild wird nirgends gespeichert. Es liegt im Arbeitsspeicher, bis Augen, Ohren und Schultern darin gefunden sind, und wird dann freigegeben, auch wenn das misslingt.',
      heldBy: [
        {
          file: 'renderer/detector/worker/frameWatcher.test.ts',
          title: 'are closed when looking fails, and that is said once'
        },
        {
          file: 'main/storage/privateFolder.test.ts',
          title: 'can be read by its user alone, file by file, whatever mask the system sets'
        }
      ]
    },
    {
      en: 'There is no sound recording: the microphone is refused to every window.',
      de: 'Es wird kein Ton aufgenommen: Das Mikrofon ist für jedes Fenster gesperrt.',
      heldBy: [{ file: 'main/security/permissions.test.ts', title: 'the microphone' }]
    },
    {
      en: 'No emotion, mood, stress, attention or performance is inferred (EU AI Act, Art. 5(1)(f)). What is told apart are six postures, “away” and “can’t tell”.',
      de: 'Es wird nicht auf Gefühle, Stimmung, Stress, Aufmerksamkeit oder Leistung geschlossen (KI-Verordnung, Art. 5 Abs. 1 Buchst. f). Unterschieden werden sechs Haltungen, „weg“ und „nicht zu erkennen“.',
      heldBy: [
        {
          file: 'main/privacy/dataInventory.test.ts',
          title: 'has no word for mood, stress, attention or performance'
        }
      ]
    },
    {
      en: 'What is kept is the list below and nothing else; it is compared with every column and field that is written.',
      de: 'Gespeichert wird, was unten aufgezählt ist, und nichts sonst; die Liste wird mit jeder Spalte und jedem Feld verglichen, das geschrieben wird.',
      heldBy: [
        {
          file: 'main/privacy/dataInventory.test.ts',
          title: 'names every column of the history and no other'
        },
        { file: 'main/privacy/dataInventory.test.ts', title: 'names everything that the places’ file holds' }
      ]
    },
    {
      en: 'The log tells what went wrong, without measures and without names of people.',
      de: 'Das Protokoll nennt Störungen, ohne Messwerte und ohne Namen von Personen.',
      heldBy: [
        {
          file: 'main/system/log.test.ts',
          title: 'tells the troubles of camera and engine once each, and no measure'
        },
        { file: 'main/system/log.test.ts', title: 'names no person: the home folder is written as ~' }
      ]
    }
  ],
  access: [
    {
      en: 'Nothing leaves the computer. There is no network code, no account, no server and no updater.',
      de: 'Nichts verlässt den Rechner. Es gibt keinen Netzwerkcode, kein Konto, keinen Server und keine Selbstaktualisierung.',
      heldBy: [
        {
          file: 'e2e/noNetwork.spec.ts',
          title: 'Plumbline plays through an alert and a break and sends nothing'
        },
        { file: 'main/security/requestFilter.test.ts', title: 'sees every request of the session' },
        {
          file: 'packaging/dependencyAudit.test.ts',
          title: 'hold no updater, no analytics and no crash reports'
        }
      ]
    },
    {
      en: 'The files can be read by the user’s own account alone, and by those who administer the computer.',
      de: 'Die Dateien kann nur das eigene Benutzerkonto lesen, und wer den Rechner verwaltet.',
      heldBy: [
        {
          file: 'main/storage/privateFolder.test.ts',
          title: 'is taken from others where an older file or folder let them in'
        },
        {
          file: 'main/cli/commandSocket.test.ts',
          title: 'goes through a socket that only this user can open'
        }
      ]
    },
    {
      en: 'Only the hidden window of the camera may open it, and only while watching is allowed. A page that was taken over gets no camera, no file, no other window and no shell.',
      de: 'Nur das verborgene Kamerafenster darf die Kamera öffnen, und nur solange das Hinsehen erlaubt ist. Eine übernommene Seite bekommt keine Kamera, keine Datei, kein anderes Fenster und keine Befehlszeile.',
      heldBy: [
        {
          file: 'main/security/permissions.test.ts',
          title: 'denies the camera to the dashboard, to unknown windows and to nobody in particular'
        },
        { file: 'e2e/hostilePage.spec.ts', title: 'a page that was taken over reaches no camera' },
        {
          file: 'main/ipc/gatewayFuzz.test.ts',
          title: 'ends nothing, and changes nothing where it is refused'
        }
      ]
    },
    {
      en: 'What support is sent (`plumbline --diagnose`) names neither the person nor the computer, and can be read before.',
      de: 'Was der Support bekommt (`plumbline --diagnose`), nennt weder Person noch Rechner und lässt sich vorher lesen.',
      heldBy: [
        {
          file: 'main/cli/diagnose.test.ts',
          title: 'names neither the person nor the computer, nor a folder of theirs'
        }
      ]
    }
  ],
  control: [
    {
      en: 'Paused, locked or asleep, the camera is closed, not covered.',
      de: 'Ist Plumbline angehalten, der Bildschirm gesperrt oder der Rechner im Ruhezustand, dann ist die Kamera geschlossen, nicht nur verdeckt.',
      heldBy: [{ file: 'e2e/mainJob.spec.ts', title: 'is closed while paused, locked or asleep' }]
    },
    {
      en: 'No camera opens before the user has read what it is for.',
      de: 'Keine Kamera geht auf, bevor der Mensch gelesen hat, wozu.',
      heldBy: [
        {
          file: 'core/monitor/stepMonitor.test.ts',
          title: 'opens no camera on the first run before the user has read what it is for'
        }
      ]
    },
    {
      en: 'The user deletes a day, a range or everything at any time; copies go along.',
      de: 'Der Mensch löscht jederzeit einen Tag, einen Zeitraum oder alles; Kopien gehen mit.',
      heldBy: [
        {
          file: 'main/privacy/keptFiles.test.ts',
          title: 'goes altogether, copies included, and nothing else does'
        },
        {
          file: 'main/history/dayDeletion.test.ts',
          title: 'takes the check-ins of the same local days, and says how many days went'
        }
      ]
    },
    {
      en: 'What is older than the chosen time goes by itself, once a day; after more than two weeks without Plumbline, on the third day with it.',
      de: 'Was älter ist als die gewählte Frist, wird einmal am Tag von selbst gelöscht; nach mehr als zwei Wochen ohne Plumbline am dritten Tag, an dem es wieder läuft.',
      heldBy: [
        { file: 'main/history/dayDeletion.test.ts', title: 'that is due by the setting comes once a day' },
        {
          file: 'core/history/retention.test.ts',
          title: 'are counted from the clock again when enough days were lived with it'
        }
      ]
    },
    {
      en: 'A policy of the employer can forbid, shorten and lock. None can turn the camera on, keep more than the user wants, or take pause, quit and deletion away.',
      de: 'Eine Richtlinie des Arbeitgebers kann verbieten, verkürzen und sperren. Keine kann die Kamera einschalten, mehr aufheben lassen, als der Mensch will, oder Pause, Beenden und Löschen nehmen.',
      heldBy: [
        { file: 'core/policy/privacyFloor.test.ts', title: 'sees and keeps no more, whatever its value' },
        { file: 'core/policy/privacyFloor.test.ts', title: 'leaves pause, quit and deletion to the user' },
        { file: 'e2e/policy.spec.ts', title: 'the camera stays closed, what is locked stays locked' }
      ]
    }
  ]
} as const satisfies Readonly<Record<string, readonly FactStatement[]>>;
