import type { AreaTexts } from '../catalogue.ts';
import type { onboardingEn } from '../en/onboarding.ts';

/** Setting up: five short steps, each of which can be left out. */
export const onboardingJa = {
  'screen.onboarding': '初期設定',
  'onboarding.steps': 'ステップ',
  'onboarding.step': 'ステップ{step, number}／{steps, number}',
  'onboarding.next': '次へ',
  'onboarding.back': '戻る',
  'onboarding.skip': 'このステップを飛ばす',
  'onboarding.later': 'あとで設定する',
  'onboarding.finish': '完了',
  'onboarding.again': '初期設定をやり直す',
  'onboarding.again.help': '最初の5つのステップをもう一度たどります。何も失われません。',

  'onboarding.what': 'ようこそ',
  'onboarding.what.lead': '座り方はPlumblineが見守ります。ご自身で気にし続ける必要はありません。',
  'onboarding.what.does': 'Plumblineがすること',
  'onboarding.what.does.posture':
    '猫背になったときや頭が前に出てきたときに、その長さとともにお知らせします。',
  'onboarding.what.does.breaks': '立ち上がる時間をお知らせします。猫背が続いたときは早めに。',
  'onboarding.what.does.breathing': '机に向かう時間が長くなったら、2〜3分のゆっくり呼吸をおすすめします。',
  'onboarding.what.never': 'Plumblineがしないこと',
  'onboarding.what.never.picture':
    '映像を残したり送ったりしません。このコンピューターの中で確認し、すぐに破棄します。',
  'onboarding.what.never.report': '座り方を他人に見せたり、気分や仕事ぶりを推測したりしません。',
  'onboarding.what.never.medical':
    '医師の代わりにはなりません。動きで痛みが出たら中止し、しびれやピリピリする感じ、力の入りにくさは専門家に相談してください。',

  'onboarding.camera': 'カメラ',
  'onboarding.camera.lead': '見えているのはこの映像です。必要なのは点だけで、映像はすぐに破棄します。',
  'onboarding.camera.allow': 'カメラの使用を許可するか、システムが確認することがあります。',
  'onboarding.camera.without': 'カメラなしで進む',
  'onboarding.camera.without.explained':
    '休憩、呼吸、体調チェックはカメラなしで使えます。カメラは設定でいつでもオンにできます。',
  'onboarding.camera.off': 'カメラはオフのままです',
  'onboarding.camera.use': 'やはりカメラを使う',

  'onboarding.calibrate': 'まっすぐな姿勢',
  'onboarding.calibrate.known': 'まっすぐな姿勢の基準は登録済みです：「{name}」',
  'onboarding.calibrate.without': 'カメラなしの場合、基準の登録は要りません。',

  'onboarding.rhythm': '休憩',
  'onboarding.rhythm.lead': '目安は30〜60分ごとです。どれもあとから変更できます。',
  'onboarding.rhythm.more': '休憩のその他の項目は、設定にあります。',

  'onboarding.tray': 'Plumblineの居場所',
  'onboarding.tray.lead':
    'このウィンドウはいつ閉じてもかまいません。Plumblineはタスクトレイで動き続け、アイコンが座り方を示します。',
  'onboarding.tray.lead.withoutCamera':
    'このウィンドウはいつ閉じてもかまいません。Plumblineはタスクトレイで動き続け、次の休憩がいつ来るかはメニューに表示されます。',
  'onboarding.tray.mac':
    'このウィンドウはいつ閉じてもかまいません。Plumblineはメニューバーで動き続け、アイコンが座り方を示します。',
  'onboarding.tray.mac.withoutCamera':
    'このウィンドウはいつ閉じてもかまいません。Plumblineはメニューバーで動き続け、次の休憩がいつ来るかはメニューに表示されます。',
  'onboarding.tray.windows':
    'Windowsでは、時計の横の矢印の中に隠れることがあります。外にドラッグすると、いつも見えます。',
  'onboarding.tray.none':
    'このデスクトップにはトレイがありません。Plumblineはこのウィンドウで動き、最小化しても続きます。',
  'onboarding.tray.icons': 'アイコンの見方',
  'onboarding.tray.done': 'これで完了です。楽に座っていてください。必要なときにお知らせします。'
} as const satisfies AreaTexts<typeof onboardingEn>;
