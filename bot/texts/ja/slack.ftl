# Slack だけで使う言葉
slack-close = キャンセル
slack-form-expired = フォームを時間内に開けませんでした。お手数ですが、もう一度お試しください。
slack-form-needs-press = フォームは、コマンドかボタンからのみ開けます。 `/usher` をコマンドとして入力してください。
slack-not-installed = このワークスペースには Usher がインストールされていません。管理者がインストールできます。

slack-install-done-title = Usher をインストールしました
slack-install-done = { $team }で利用できるようになりました。どのチャンネルでも `/usher` と入力すると、できることを確認できます。
slack-install-open = Slack を開く
slack-install-failed-title = Usher はまだインストールされていません
slack-install-expired = このインストールはすでに完了しているか、開始から10分以上経過しています。もう一度やり直してください。
slack-install-denied = Slack でインストールがキャンセルされました。何も変更されていません。
slack-install-refused = Slack でインストールを確認できませんでした（{ $reason }）。もう一度やり直してください。
slack-install-again = やり直す
