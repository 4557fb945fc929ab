import type { AreaTexts } from '../catalogue.ts';
import type { policyEn } from '../en/policy.ts';

/** Managed by an organisation: the policy page, and the reasons it gives elsewhere. */
export const policyJa = {
  'screen.policy': 'ポリシー',
  'policy.title': '組織によって管理されています',
  'policy.intro':
    '一部の設定は組織が決めています。組織は、Plumblineの一部をオフにしたり、残す内容を減らしたりできます。カメラをオンにすること、ご本人が望む以上に残すこと、Plumblineの内容を見ること、一時停止・終了・削除を妨げることはできません。',
  'policy.none': 'このコンピューターにポリシーはありません',
  'policy.none.intro':
    'すべての設定をご自身で決められます。組織がPlumblineを管理している場合は、ここに表示されます。',
  'policy.open': 'ポリシーを見る',
  'policy.open.none': '確認した場所を見る',
  'policy.about': 'ポリシー',
  'policy.about.none': 'このコンピューターのPlumblineを管理している組織はありません。',
  'policy.about.some': '一部の設定は組織が決めています。',
  'policy.exportForbidden': '組織が、他人が読めるファイルの書き出しを許可していません。',

  'policy.off': 'オフにされているもの',
  'policy.off.camera': 'カメラでの見守り',
  'policy.off.export': '他人が読めるファイルの書き出し',
  'policy.off.postureAlerts': '姿勢のアラート',
  'policy.off.breaks': '休憩',
  'policy.off.breathing': 'ゆっくり呼吸',
  'policy.off.checkIn': '体調チェック',
  'policy.off.history': '履歴を残すこと',

  'policy.values': 'ポリシーの内容',
  'policy.values.none': '読み取れる内容はありませんでした。',
  'policy.values.value': '値',
  'policy.values.place': '読み取り元',
  'policy.values.off': 'オフ',
  'policy.values.on': 'オフではない',
  'policy.tier.enforced': '強制',
  'policy.tier.recommended': '推奨',
  'policy.outcome.inForce': '有効です。',
  'policy.outcome.suggested': 'ほかの値を選ぶまで有効です。',
  'policy.outcome.chosen': '有効ではありません：{value}が選ばれています。',
  'policy.outcome.limit': '有効です：減らすことはできますが、増やせません。',
  'policy.outcome.overruled': '有効ではありません：{place}が優先されます。',
  'policy.outcome.ignored': '有効ではありません。',
  'policy.outcome.private': 'この値は使えないため、プライバシーを最も守る値にしています。',
  'policy.fault.unknownKey': 'このバージョンのPlumblineに、この名前のポリシーはありません。',
  'policy.fault.wrongType': '値の種類がこのポリシーと合いません。',
  'policy.fault.outOfRange': '値が許される範囲の外にあります。',
  'policy.fault.notAChoice': '値が選択肢にありません。',
  'policy.fault.wrongTier': 'この区分には、このポリシーがありません。',
  'policy.fault.belowFloor': 'ポリシーでできるのは、オフにするか減らすことだけです。その逆はできません。',

  'policy.places': 'ポリシーの読み取り元',
  'policy.places.order': '上にあるものが優先されます。',
  'policy.place.nothing': '何もありません。',
  'policy.place.values': '読み取りました。',
  'policy.place.refused': '使っていません。',
  'policy.place.closed':
    'このポリシーで禁止されている可能性があるため、読み取れるまで、カメラ、履歴、体調チェック、ファイルの書き出しはオフのままです。',
  'policy.refusal.notOwnedByRoot': 'ファイルの所有者が管理者ではありません。',
  'policy.refusal.writableByOthers': '管理者以外がファイルに書き込めます。',
  'policy.refusal.folderNotOwnedByRoot': 'ファイルのあるフォルダーの所有者が管理者ではありません。',
  'policy.refusal.folderWritableByOthers': '管理者以外が、ファイルのあるフォルダーに書き込めます。',
  'policy.refusal.linkLeadsOut': 'ファイルかそのフォルダーが、別の場所へのリンクです。',
  'policy.refusal.notAFile': 'そこにあるのはファイルではありません。',
  'policy.refusal.tooLarge': 'ポリシーとしてはファイルが大きすぎます。',
  'policy.refusal.notReadable': 'この場所を読み取れません。',
  'policy.refusal.notUnderstood': '内容がポリシーの形式になっていません。'
} as const satisfies AreaTexts<typeof policyEn>;
