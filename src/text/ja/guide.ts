import type { AreaTexts } from '../catalogue.ts';
import type { guideEn } from '../en/guide.ts';

/** The guide's content: tips, break cards, breathing, check-in and care. */
export const guideJa = {
  // Where a piece of content comes from.
  'origin.guide': '背中の痛みのガイドより',
  'origin.general': '一般的なアドバイス（ガイド外）',
  'origin.general.movement': 'やさしい日常の動き（ガイド外）',

  // Tips for the day.
  'tip.screenAtEyeLevel': '画面を目の高さまで上げる',
  'tip.screenAtEyeLevel.do': '画面の上のほうが目の高さにあると、頭が前に出たり下を向いたりしにくくなります。',
  'tip.laptopOnStand': 'ノートパソコンを台に載せる',
  'tip.laptopOnStand.do': '本を数冊重ねて載せ、キーボードを別に使うと、腕を上げずに画面を高くできます。',
  'tip.paperUpright': '書類を立てる',
  'tip.paperUpright.do': '画面の横に書見台を置くと、机に向かって頭を下げずに紙の書類を読めます。',
  'tip.largerText': '文字のほうを大きくする',
  'tip.largerText.do': '画面の文字を一段大きくすると、読むために近づかなくてすみます。',
  'tip.screenDistance': '画面とは腕一本分の距離',
  'tip.screenDistance.do': '深く腰かけて腕を伸ばし、指先がちょうど画面に届くくらいにします。',
  'tip.chairCarries': '椅子に体をあずける',
  'tip.chairCarries.do': '椅子の奥まで腰かけ、力を入れなくても上体が起きるように背もたれを合わせます。',
  'tip.sitTall': '背すじを少し伸ばす',
  'tip.sitTall.do':
    '猫背でいる間、肩甲骨の間の筋肉はずっと働き続けます。ときどき背中を伸ばし、腕の力を抜きましょう。',
  'tip.openTheFront': '体の前側を開く',
  'tip.openTheFront.do':
    '長く座っていると、胸や肩の前側が硬くなり、背中の上部が弱くなりがちです。休憩では胸を開くカードを選んでみましょう。',
  'tip.headOverShoulders': '頭を肩の上に戻す',
  'tip.headOverShoulders.do':
    '画面のほうへ出た頭は、肩甲骨の間の筋肉が支えています。そっと肩の真上に戻しましょう。',
  'tip.phoneUp': 'スマートフォンを持ち上げる',
  'tip.phoneUp.do':
    'スマートフォンをのぞき込むと、猫背と同じ筋肉に負担がかかります。ひじをどこかに置き、顔の近くまで持ち上げましょう。',
  'tip.evenShoulders': '両ひじを同じ高さに',
  'tip.evenShoulders.do':
    'マウスとキーボードを近くに置き、両腕を同じように支えると、体が片側に傾きにくくなります。',
  'tip.breakRhythm': '30分から1時間ごとに休憩',
  'tip.breakRhythm.do': '座って1時間になる前に、立って動きましょう。時間はPlumblineが計ります。',
  'tip.shortBreaksCount': '短い休憩でも十分',
  'tip.shortBreaksCount.do': '特別な運動は要りません。少し立つか、ストレッチを一つするだけでかまいません。',
  'tip.standForCalls': '通話は立って',
  'tip.standForCalls.do': 'カメラを使わない通話は、立ったり歩いたりするよい機会です。',
  'tip.shouldersDown': '肩の力を抜く',
  'tip.shouldersDown.do':
    'ストレスはまず肩に表れやすく、浅い呼吸がそれを長引かせます。ゆっくり息を吐き、肩を下ろしましょう。',
  'tip.slowBreaths': 'ゆっくりした呼吸を数回',
  'tip.slowBreaths.do':
    '集中した作業が長く続いたあとは、2〜3分のゆっくり呼吸が背中の上部をゆるめる助けになります。',
  'tip.sideOrBack': '横向きか仰向けで眠る',
  'tip.sideOrBack.do':
    'うつ伏せで眠ると、朝に背中の上部がこわばることがあります。別の寝方を試してみましょう。',
  'tip.levelPillow': '首がまっすぐになる枕',
  'tip.levelPillow.do': '横向きでも仰向けでも、頭と背骨が一直線になる高さの枕を選びましょう。',
  'tip.smallSteps': '小さなことを、こまめに',
  'tip.smallSteps.do': '一度の大きな努力より、続けられる習慣のほうが背中のためになります。',
  'tip.keepWhatWorks': '今のやり方を続ける',
  'tip.keepWhatWorks.do':
    '今日は特に目立つことがありませんでした。座り方、動くこと、呼吸、今の習慣をそのまま続けましょう。',

  // Break cards: one movement, one instruction.
  'card.standUp': '立ち上がる',
  'card.standUp.do': '足を開き、腕の力を抜いて、少しの間立ちます。立つだけでも休憩になります。',
  'card.walk': '少し歩く',
  'card.walk.do': '窓まで歩くか、水を一杯取りに行きましょう。腕は自然に振ります。',
  'card.openChest': '胸を開く',
  'card.openChest.do': '腕を下ろし、手のひらを前に向け、肩をそっと後ろに引きます。呼吸は続けます。',
  'card.shoulderBlades': '肩甲骨を寄せる',
  'card.shoulderBlades.do': '肩甲骨を軽く寄せ、ひと呼吸保ってゆるめます。数回くり返します。',
  'card.chinBack': '頭を肩の上へ',
  'card.chinBack.do': '正面を見たまま、あごを水平に保って頭を少し後ろへ引き、背すじが伸びたらゆるめます。',
  'card.easeNeck': '首をゆるめる',
  'card.easeNeck.do': '片方の耳を同じ側の肩へ近づけ、息を吐いて戻します。反対側も行います。',
  'card.turnHead': '肩越しに振り返る',
  'card.turnHead.do': '無理のない範囲で頭をゆっくり横に向け、戻します。反対側も行います。',
  'card.sideBend': '左右に傾ける',
  'card.sideBend.do': '片腕を体の横に沿って滑らせ、反対側をやさしく伸ばします。左右を替えます。',
  'card.reachUp': '上に伸びる',
  'card.reachUp.do': '正面を見て、楽な範囲で両腕を上に伸ばし、ふわりと下ろします。',
  'card.rollShoulders': '肩を回す',
  'card.rollShoulders.do': '肩を上、後ろ、下へとゆっくり回します。そのあと力を抜きます。',
  'card.dropShoulders': '肩をすとんと落とす',
  'card.dropShoulders.do': '息を吸いながら肩を耳のほうへ上げ、息を吐いて落とします。',
  'card.sitBack': '深く腰かける',
  'card.sitBack.do': '椅子の奥まで腰かけ、背もたれに体をあずけて、両足を床に置きます。',
  'card.lookFar': '遠くを見る',
  'card.lookFar.do': '目と首を休めます。顔を上げて、見える中で一番遠いものを眺めましょう。',

  // Breathing.
  'breathing.settle': '楽に座る',
  'breathing.settle.do': '肩の力を抜き、手を休めます。',
  'breathing.in': '吸って',
  'breathing.in.do': '鼻から、深く。',
  'breathing.widen': '広げて',
  'breathing.widen.do': '肋骨を左右に開くように。',
  'breathing.out': '吐いて',
  'breathing.out.do': '口から、ゆっくり。',
  'breathing.clock': '{minutes, number}:{seconds, number, ::00}',
  'breathing.left': '残り{duration}',
  'breathing.paused': '一時停止中',
  'breathing.paused.asked': '準備ができたら続けましょう。',
  'breathing.paused.interrupted': 'コンピューターがしばらく止まっていました。準備ができたら続けましょう。',
  'breathing.over': 'おつかれさまでした',
  'breathing.done': 'ゆっくり呼吸を行いました（{time}）。',
  'breathing.early': '{duration}で終えました。いつでもまた始められます。',
  'breathing.offer.alertsOfferBreathing': '数分間、ゆっくり呼吸しませんか？ 肩が楽になるかもしれません。',
  'breathing.offer.tenseSpellsOfferBreathing':
    '長い間、休まず座っています。ゆっくり数回呼吸すると、肩の力が抜けるかもしれません。',
  'breathing.spoken': '{phase}。{todo}',
  'breathing.sound': 'やわらかな音',
  'breathing.volume': '音の大きさ',
  'breathing.control.begin': 'ゆっくり呼吸する',
  'breathing.control.notNow': '今はしない',
  'breathing.control.pause': '一時停止',
  'breathing.control.resume': '続ける',
  'breathing.control.stop': 'やめる',
  'breathing.control.close': '閉じる',

  // The check-in.
  'checkIn.title': '背中の上部の具合はいかがですか？',
  'checkIn.offer': '毎週の体調チェックです。30秒ほどで終わります。',
  'checkIn.discomfort': 'ここ数日の、背中の上部・首・肩のつらさ',
  'checkIn.discomfort.lowest': '0：なし',
  'checkIn.discomfort.highest': '10：想像できる最もつらい状態',
  'checkIn.harder': 'そのために、次のことがしにくくなりましたか？',
  'checkIn.signs': '次のようなことに気づきましたか？',
  'checkIn.private': '回答はこのコンピューターの中にとどまり、ご本人だけのものです。いつでも削除できます。',
  'checkIn.control.save': '保存',
  'checkIn.control.later': 'あとで',
  'checkIn.control.delete': '回答をすべて削除',

  // What discomfort makes harder.
  'symptom.turningHead': '首を回す',
  'symptom.deepBreaths': '深く息を吸う',
  'symptom.turningInBed': '寝返りを打つ',
  'symptom.reachingOverhead': '頭の上に手を伸ばす',

  // The signs that a professional should look at, and what was noted of them.
  'sign.numbness': 'しびれ、感覚の鈍さ',
  'sign.tingling': 'ピリピリする感じ',
  'sign.weakness': '腕や手、またはほかの部位の力の入りにくさ',
  'sign.injury': '転倒や事故などのけがから始まった',
  'sign.worsening': 'だんだん悪くなっている',
  'care.title': '専門家に相談してください',
  'care.numbness': 'しびれありとの回答です。',
  'care.tingling': 'ピリピリする感じありとの回答です。',
  'care.weakness': '力の入りにくさありとの回答です。',
  'care.injury': 'けがから始まったとの回答です。',
  'care.worsening': 'つらさがだんだん強くなっています。',
  'care.noImprovement': '3週間、つらさがやわらいでいません。',
  'care.promptly': '早めに、医師などの医療の専門家に相談してください。',
  'care.soon': '一度、医師などの医療の専門家に相談してください。',
  'care.limits':
    'Plumblineには、その原因は分かりません。緊急だと感じたら、地域の緊急通報番号（日本では119）に電話してください。',

  // The line of the safety wording that belongs to breathing.
  'about.safety.lightHeaded': 'ふらつきを感じたら中止し、普段の呼吸に戻してください。'
} as const satisfies AreaTexts<typeof guideEn>;
