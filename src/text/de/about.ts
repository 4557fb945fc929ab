import type { AreaTexts } from '../catalogue.ts';
import type { aboutEn } from '../en/about.ts';

/** About. */
export const aboutDe = {
  // About.
  'about.title': 'Über Plumbline',
  'about.version': 'Version {version}',
  'about.what':
    'Plumbline achtet über die Kamera darauf, wie Sie sitzen, und sagt Ihnen, wenn Ihr Rücken rund wird oder Ihr Kopf nach vorn wandert.',
  'about.safety': 'Bevor Sie sich darauf verlassen',
  'about.safety.wellness':
    'Plumbline gibt allgemeine Informationen zum Wohlbefinden. Es ersetzt keinen medizinischen Rat und stellt keine Diagnosen.',
  'about.safety.stop': 'Hören Sie auf, wenn eine Bewegung wehtut.',
  'about.safety.professional':
    'Suchen Sie ärztlichen oder physiotherapeutischen Rat, wenn Ihr Rücken in Wochen trotz eigener Mühe nicht besser wird, bei Taubheit, Kribbeln oder Schwäche, nach einer Verletzung oder wenn es schlimmer wird.',
  'about.privacy': 'Was mit dem Bild geschieht',
  'about.privacy.local':
    'Bilder werden auf diesem Rechner ausgewertet und sofort verworfen. Kein Bild und keine Zahl verlässt ihn; Plumbline enthält keinen Netzwerkcode.',
  'about.privacy.off':
    'Solange Plumbline angehalten ist und solange der Rechner gesperrt oder im Ruhezustand ist, ist die Kamera aus.',
  'about.privacy.employer':
    'Niemand sonst kann hineinsehen: Es gibt keine Ansicht für Arbeitgeber und keine Vermutungen über Stimmung, Stress oder Aufmerksamkeit.',
  'about.licences': 'Verwendete Software',
  'about.licences.own': 'Plumbline selbst ist freie Software unter der MIT-Lizenz.',
  'about.licences.entry': '{name}, {licence}'
} as const satisfies AreaTexts<typeof aboutEn>;
