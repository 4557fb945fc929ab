import type { AreaTexts } from '../catalogue.ts';
import type { setupCheckEn } from '../en/setupCheck.ts';

/** The check of camera and seat: what is seen, and what would help. */
export const setupCheckJa = {
  'check.title': 'カメラからの見え方',
  'check.allGood': 'すべて問題ありません。',
  'check.good': '良好',
  'check.better': '改善できます',
  'check.unseen': 'まだ見えていません',
  'check.waiting': 'いつものように座り、画面を見てください。',
  'check.nobody': 'まだ誰も見えません。顔が映るように、カメラの前に座ってください。',

  'check.shoulders': '肩',
  'check.shoulders.good': '両肩が映っています。',
  'check.shoulders.cut': '肩の一部が映像の外にあります。',
  'check.shoulders.cut.do': 'カメラを少し下に向けるか、後ろに下がってください。',
  'check.shoulders.unclear': '肩を見分けられません。',
  'check.shoulders.unclear.do': 'マフラー、長い髪、椅子と同じ色の上着などで隠れているかもしれません。',
  'check.distance': '距離',
  'check.distance.good': 'カメラから約{distance}です。',
  'check.distance.near': '近めに座っています。カメラから約{distance}です。',
  'check.distance.near.do': '深く腰かけて腕を伸ばし、指先がちょうど画面に届くくらいにします。',
  'check.distance.far': '遠めに座っています。カメラから約{distance}です。',
  'check.distance.far.do': 'カメラか椅子を近づけてください。大きく映るほど、判定が確かになります。',
  'check.height': 'カメラの高さ',
  'check.height.good': 'ほぼ目の高さです。',
  'check.height.low': '多くのノートパソコンと同じく、カメラが下から見上げています。',
  'check.height.low.do':
    'このままでも使えます。台や数冊の本でカメラと画面を目の高さまで上げると、頭も自然に上がります。',
  'check.height.high': 'カメラが高い位置から見下ろしています。',
  'check.height.high.do': '画面の上端に置くか、手のひら一つ分ほど下げてください。',
  'check.angle': '向き',
  'check.angle.good': 'カメラが正面を向いています。',
  'check.angle.aside': 'カメラが横から見ています。',
  'check.angle.aside.do':
    'このままでも使えます。見ている画面の上にカメラがあると、判定がより確かになります。',
  'check.angle.farAside': 'カメラがかなり横から見ています。',
  'check.angle.farAside.do': '一番よく見る画面に移すか、別のカメラを選んでください。',
  'check.light': '明るさ',
  'check.light.good': 'よく見えています。',
  'check.light.dim': '薄暗いです。',
  'check.light.dim.do': '正面の照明をつけるか、ブラインドを開けてください。',
  'check.light.glaring': '映像がとても明るいです。',
  'check.light.glaring.do': '窓や照明が入らない向きにカメラを動かしてください。',
  'check.light.unclear': '顔を見分けにくい状態です。',
  'check.light.unclear.do': '正面からの光を増やすか、レンズを拭いてみてください。'
} as const satisfies AreaTexts<typeof setupCheckEn>;
