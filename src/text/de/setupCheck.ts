import type { AreaTexts } from '../catalogue.ts';
import type { setupCheckEn } from '../en/setupCheck.ts';

/** The check of camera and seat: what is seen, and what would help. */
export const setupCheckDe = {
  'check.title': 'Wie die Kamera Sie sieht',
  'check.allGood': 'Alles ist in Ordnung.',
  'check.good': 'Gut',
  'check.better': 'Geht noch besser',
  'check.unseen': 'Noch nicht gesehen',
  'check.waiting': 'Sitzen Sie wie gewohnt und schauen Sie auf den Bildschirm.',
  'check.nobody': 'Ich sehe noch niemanden. Setzen Sie sich vor die Kamera, mit dem Gesicht im Bild.',

  'check.shoulders': 'Schultern',
  'check.shoulders.good': 'Beide sind im Bild.',
  'check.shoulders.cut': 'Sie sind zum Teil außerhalb des Bildes.',
  'check.shoulders.cut.do': 'Neigen Sie die Kamera etwas nach unten oder rücken Sie zurück.',
  'check.shoulders.unclear': 'Ich kann sie nicht erkennen.',
  'check.shoulders.unclear.do':
    'Vielleicht verdeckt sie etwas: ein Schal, langes Haar oder eine Jacke in der Farbe Ihres Stuhls.',
  'check.distance': 'Abstand',
  'check.distance.good': 'Etwa {distance} von der Kamera.',
  'check.distance.near': 'Sie sitzen nah, etwa {distance} von der Kamera.',
  'check.distance.near.do':
    'Lehnen Sie sich an und strecken Sie einen Arm aus: Die Fingerspitzen sollten den Bildschirm gerade berühren.',
  'check.distance.far': 'Sie sitzen weit weg, etwa {distance} von der Kamera.',
  'check.distance.far.do': 'Rücken Sie Kamera oder Stuhl näher; je feiner das Bild, desto sicherer bin ich.',
  'check.height': 'Höhe der Kamera',
  'check.height.good': 'Etwa auf Augenhöhe.',
  'check.height.low': 'Die Kamera sieht von unten zu Ihnen hoch, wie bei den meisten Laptops.',
  'check.height.low.do':
    'Damit kann ich arbeiten. Ein Ständer oder ein paar Bücher brächten Kamera und Bildschirm auf Augenhöhe, und Ihren Kopf mit nach oben.',
  'check.height.high': 'Die Kamera sieht von weit oben auf Sie herab.',
  'check.height.high.do': 'Setzen Sie sie an die Oberkante Ihres Bildschirms oder eine Handbreit tiefer.',
  'check.angle': 'Winkel',
  'check.angle.good': 'Die Kamera ist Ihnen zugewandt.',
  'check.angle.aside': 'Die Kamera sieht Sie von der Seite.',
  'check.angle.aside.do':
    'Damit kann ich arbeiten. Sicherer wird es, wenn die Kamera über dem Bildschirm steht, auf den Sie schauen.',
  'check.angle.farAside': 'Die Kamera sieht Sie zu sehr von der Seite.',
  'check.angle.farAside.do':
    'Stellen Sie sie zu dem Bildschirm, auf den Sie am meisten schauen, oder wählen Sie eine andere Kamera.',
  'check.light': 'Licht',
  'check.light.good': 'Ich kann Sie gut sehen.',
  'check.light.dim': 'Es ist schummrig.',
  'check.light.dim.do': 'Schalten Sie vor sich eine Lampe ein oder öffnen Sie die Jalousien.',
  'check.light.glaring': 'Das Bild ist sehr hell.',
  'check.light.glaring.do': 'Drehen Sie die Kamera vom Fenster oder von der Lampe weg.',
  'check.light.unclear': 'Ihr Gesicht ist schwer zu erkennen.',
  'check.light.unclear.do': 'Licht von vorn hilft, ebenso eine saubere Linse.'
} as const satisfies AreaTexts<typeof setupCheckEn>;
