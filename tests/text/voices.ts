import type { Language } from '../../src/core/settings/languages.ts';

/** What the voice of a language never says. */
export type Voice = {
  /** In no text: blame, and the other way of addressing a person. */
  readonly notSaid: RegExp;
  /** In no text of the guide: a clinic that sells, diagnoses, promises; claims about a person's mood; scores. */
  readonly notInGuide: RegExp;
};

const en: Voice = {
  notSaid: words('(?:bad|wrong) posture', 'fail(?:ed|ure)?'),
  notInGuide: words(
    'clinics?|appointments?|book (?:a|an|your)|schedule|contact us|call us|our team|primary care',
    'injections?|insurance|visit (?:us|today)',
    'diagnos~|syndromes?|diseases?|disorders?|conditions?|hernia~|arthritis|inflam~|discs?|nerves?|patients?',
    'prescri~|therap~|treat(?:s|ed|ment|ments)?|cures?|cured|heals?|healed|healing|prevents?|fix(?:es)?',
    'pain[- ]free|guarantee~|you (?:have|suffer from|may have) an?',
    'your (?:stress|mood)|stress level|you (?:are|seem|look|feel) (?:stressed|tense|tired|anxious|upset)',
    'perfect|streaks?|scores?|records?|missed|skipped|failed|lazy|should have|only [{]|must|best'
  )
};

/** Speaks with “Sie”. */
const de: Voice = {
  notSaid: words('du|dich|dir|dein~', '(?:schlechte|falsche)~ haltung', 'fehlgeschlagen|gescheitert|versag~'),
  notInGuide: words(
    'klinik~|praxis|praxen|terminvereinbarung|vereinbaren sie|kontaktieren sie|rufen sie uns|unser team',
    'hausarzt~|spritzen?|injektion~|versicherung~',
    'diagnos~|syndrom~|krankheit~|erkrankung~|störung~|arthritis|entzünd~|bandscheibe~|nerv(?:en)?|patient~',
    'verschreib~|therap~|behandl~|heil(?:t|en|ung)|verhinder~|schmerzfrei~|garant~',
    'ihr(?:e[mnrs]?)? (?:stress|stimmung)|stresspegel|sie (?:sind|wirken) (?:gestresst|angespannt|müde)',
    'perfekt~|punktestand|rekord~|verpasst~|versäumt~|übersprungen~|faul|hätten sollen|sie müssen|beste[nrs]?'
  )
};

/** Speaks with “vous”. */
const fr: Voice = {
  notSaid: words('tu|toi|ton|ta|tes', 'mauvaise posture|posture incorrecte', 'échou~|échecs?'),
  notInGuide: words(
    'cliniques?|cabinets?|rendez-vous|contactez-nous|appelez-nous|notre équipe|injections?|assurances?',
    'diagnosti~|syndromes?|maladies?|troubles?|affections?|hernies?|arthrite|inflamm~|disques?|nerfs?|patiente?s?',
    'prescri~|thérap~|traitements?|guéri~|préviennent|prévient|garanti~|sans douleur',
    'votre (?:stress|humeur)|niveau de stress|vous (?:êtes|semblez) (?:stressée?|tendue?|fatiguée?)',
    'parfaite?s?|scores?|records?|manquée?s?|ratée?s?|paresseu~|auriez dû|vous devez|meilleure?s?'
  )
};

/** Speaks with “tú”. */
const es: Voice = {
  notSaid: words(
    'usted|ustedes|vosotros',
    'mala postura|postura incorrecta',
    'fallo|falló|fallid[oa]s?|fracas~'
  ),
  notInGuide: words(
    'clínicas?|citas?|contáctanos|llámanos|nuestro equipo|inyecci~|seguro médico',
    'diagn~|síndromes?|enfermedad~|trastornos?|afecci~|hernias?|artritis|inflam~|discos?|nervios?|pacientes?',
    'prescri~|recet~|terap~|tratamientos?|curar?|curan|sanar?|previenen?|garant~|sin dolor',
    'tu (?:estrés|humor|estado de ánimo)|nivel de estrés|(?:estás|pareces) (?:estresad|tens|cansad)[oa]',
    'perfect[oa]s?|rachas?|puntuaci~|récords?|perdid[oa]s?|saltad[oa]s?|perezos~|deberías haber|debes|mejor~'
  )
};

/** Speaks with “você”. */
const ptBr: Voice = {
  notSaid: words(
    'tu|teus?|tuas?',
    'má postura|postura (?:ruim|errada|incorreta)',
    'falh(?:a|as|ou|ado|ada)|fracass~'
  ),
  notInGuide: words(
    'clínicas?|consultas?|agend~|fale conosco|ligue para|nossa equipe|injeç~|seguro saúde',
    'diagn~|síndromes?|doenças?|transtornos?|distúrbios?|hérnias?|artrite|inflam~|discos?|nervos?|pacientes?',
    'prescri~|receit~|terap~|tratamentos?|curar?|curam|sarar?|previnem|previne|garant~|sem dor',
    'seu (?:estresse|humor)|nível de estresse|você (?:está|parece) (?:estressad|tens|cansad)[oa]',
    'perfeit[oa]s?|pontuaç~|recordes?|perdid[oa]s?|pulad[oa]s?|preguiços~|deveria ter|você deve|melhor~'
  )
};

const ja: Voice = {
  notSaid: /悪い姿勢|姿勢が悪い|失敗|あなた/u,
  notInGuide:
    /クリニック|医院|予約|お問い合わせ|お電話|診断|症候群|疾患|病気|障害|ヘルニア|関節炎|炎症|椎間板|神経|患者|処方|治療|療法|セラピー|治る|治す|治り|完治|予防|保証|ストレスレベル|気分|完璧|スコア|記録|サボ|怠け|べきでした|なければなりません|最高/u
};

/** By language, those being translated among them. */
export const voices: Readonly<Record<Language | 'de' | 'fr' | 'es' | 'pt-BR' | 'ja', Voice>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja
};

/** Finds any of the words, whatever their case, where no letter stands before or after; `~` is any ending. */
function words(...choices: readonly string[]): RegExp {
  const spelled = choices.join('|').replaceAll('~', String.raw`\p{L}*`);
  return new RegExp(String.raw`(?<!\p{L})(?:${spelled})(?!\p{L})`, 'iu');
}
