import type { AreaTexts } from '../catalogue.ts';
import type { aboutEn } from '../en/about.ts';

/** About. */
export const aboutJa = {
  // About.
  'about.title': 'Plumblineについて',
  'about.version': 'バージョン {version}',
  'about.what':
    'Plumblineは、カメラを通して座り方を見守り、猫背になったときや頭が前に出てきたときにお知らせします。',
  'about.safety': 'お使いになる前に',
  'about.safety.wellness':
    'Plumblineが提供するのは、健康づくりのための一般的な情報です。医学的な助言ではなく、何かを診断するものでもありません。',
  'about.safety.stop': '動きで痛みが出たら、中止してください。',
  'about.safety.professional':
    '自宅でのケアを数週間続けても背中が良くならないとき、しびれやピリピリする感じ、力の入りにくさがあるとき、けがのあと、または悪化しているときは、専門家に相談してください。',
  'about.privacy': '映像の扱い',
  'about.privacy.local':
    '映像はこのコンピューターの中で確認し、すぐに破棄します。映像も数値も外へは出ません。Plumblineには通信のためのコードがありません。',
  'about.privacy.off': '一時停止中と、コンピューターのロック中やスリープ中は、カメラがオフになります。',
  'about.privacy.employer':
    'ほかの誰かがのぞくことはできません。雇用主向けの画面はなく、気分やストレス、集中度を推測することもありません。',
  'about.licences': '使用しているソフトウェア',
  'about.licences.own': 'Plumbline自体は、MITライセンスのフリーソフトウェアです。',
  'about.licences.entry': '{name}、{licence}'
} as const satisfies AreaTexts<typeof aboutEn>;
