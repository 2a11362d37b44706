# Slackだけで使う言葉
slack-close = キャンセル
slack-form-expired = フォームを時間内に開けませんでした。お手数ですが、もう一度お試しください。
slack-form-needs-press = フォームは、コマンドかボタンからのみ開けます。 `/usher` をコマンドとして入力してください。
slack-not-installed = このワークスペースにはUsherがインストールされていません。管理者がインストールできます。

slack-install-done-title = Usherをインストールしました
slack-install-done = { $team }で利用できるようになりました。どのチャンネルでも `/usher` と入力すると、できることを確認できます。
slack-install-open = Slackを開く
slack-install-failed-title = Usherはまだインストールされていません
slack-install-expired = このインストールはすでに完了しているか、開始から10分以上経過しています。もう一度やり直してください。
slack-install-denied = Slackでインストールがキャンセルされました。何も変更されていません。
slack-install-refused = Slackでインストールを確認できませんでした（{ $reason }）。もう一度やり直してください。
slack-install-again = やり直す
