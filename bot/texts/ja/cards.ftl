# どのプラットフォームでもカードに使う言葉
check-done = 完了
check-now = 対応中
check-open = 未対応
check-later = 後回し
check-flagged = 要確認

internal-label = 社内限定 · クライアントには表示されません

card-part = 全{ $count }件中の{ $number }件目

form-choose = 選択してください
form-wrong = { $count ->
   *[other] { $count }か所、ご確認ください
}
form-required = 入力してください。
form-time = 時刻（{ $zone }）

error-token-revoked = ボットのワークスペースへのアクセスが取り消されました。管理者に再インストールを依頼してください。
error-account-inactive = アカウントが無効になっているため、送信できません。
error-channel-archived = チャンネルがアーカイブされています。復元すると、メッセージが送信されます。
error-not-in-channel = ボットがチャンネルに参加していません。招待すると、メッセージが送信されます。
error-channel-not-found = チャンネルが見つかりません。削除されたか、ボットがアクセスできなくなっています。
error-blocked = このチャンネルへのボットの投稿が許可されていません。管理者に権限の確認を依頼してください。
