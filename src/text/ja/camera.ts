import type { AreaTexts } from '../catalogue.ts';
import type { cameraEn } from '../en/camera.ts';

/** The camera and the pose model. */
export const cameraJa = {
  // What is wrong with the camera, and what to do.
  'camera.denied': 'Plumblineにカメラの使用が許可されていません。',
  'camera.denied.do':
    'システムのプライバシー設定でPlumblineにカメラを許可し、もう一度お試しください。管理されたコンピューターでは、管理者がカメラをオフにしている場合があります。',
  'camera.missing': 'カメラが見つかりません。',
  'camera.missing.do': 'カメラを接続すると、自動で認識します。録画の人物が動くデモも試せます。',
  'camera.busy': 'ほかのプログラムがカメラを使っています。',
  'camera.busy.do': '使っている通話やプログラムを終了するか、別のカメラを選んでください。',
  'camera.unplugged': 'カメラが取り外されました。',
  'camera.unplugged.do': 'もう一度接続するか、別のカメラを選んでください。',
  'camera.muted': 'カメラから映像が届かなくなりました。',
  'camera.muted.do': 'コンピューターのカメラキーやプライバシースイッチを確認し、カメラをオンにしてください。',
  'camera.black': 'カメラの映像が真っ黒です。',
  'camera.black.do': 'シャッターを開けるか、レンズを覆うものを外すか、照明をつけてください。',
  'camera.frozen': 'カメラの映像が止まっています。',
  'camera.frozen.do': 'カメラを抜き差しするか、別のカメラを選んでください。',
  'camera.failed': 'カメラを起動できませんでした。',
  'camera.failed.do':
    'もう一度お試しください。続くときは、カメラを抜き差しするか、コンピューターを再起動してください。',
  'camera.retrying': '{duration}後に自動でもう一度試します。',
  'camera.starting': 'カメラを起動しています。',
  'camera.off.paused': '一時停止中は、カメラがオフです。',
  'camera.off.locked': 'コンピューターのロック中は、カメラがオフです。',
  'camera.off.asleep': 'コンピューターのスリープ中は、カメラがオフです。',
  'camera.off.noCameraMode': 'カメラでの見守りは、設定でオフになっています。',
  'camera.off.forbidden': '組織がカメラでの見守りをオフにしています。休憩と呼吸は使えます。',
  'camera.off.settingUp': 'カメラの使いみちを読み終えるまで、カメラはオフのままです。',
  'camera.off.onBattery': 'バッテリーで動作中は見守らない設定になっています。電源につなぐと再開します。',
  'camera.off.inCall': '通話などで、ほかのプログラムがマイクかカメラを使っています。終わると再開します。',
  'camera.off.givenAway': 'ほかのプログラムがカメラを必要としています。空いたら再開します。',
  'camera.off.engineFailed': '今は姿勢を見分けられないため、カメラはオフです。',

  // The pose model.
  'engine.modelMissing': '姿勢を見分けるためのファイルが見つかりません。',
  'engine.modelMissing.do': 'Plumblineを再インストールしてください。設定と登録した基準は残ります。',
  'engine.modelCorrupt': '姿勢を見分けるためのファイルが壊れています。',
  'engine.modelCorrupt.do': 'Plumblineを再インストールしてください。設定と登録した基準は残ります。',
  'engine.runtimeFailed': '姿勢を見分ける部分を起動できませんでした。',
  'engine.runtimeFailed.do': 'Plumblineを終了して、もう一度起動してください。詳細はログファイルにあります。',
  'engine.crashing': '姿勢を見分ける部分が何度も停止したため、オフにしました。',
  'engine.crashing.do': 'Plumblineを終了して、もう一度起動してください。詳細はログファイルにあります。',
  'engine.detail': '詳細：{detail}'
} as const satisfies AreaTexts<typeof cameraEn>;
