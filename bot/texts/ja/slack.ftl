# Slack だけで使う言葉
slack-close = キャンセル
slack-form-expired = フォームを時間内に開けませんでした。お手数ですが、もう一度お試しください。
slack-form-needs-press = フォームはコマンドまたはボタンからのみ開けます。`/usher` コマンドとして入力してください。
slack-not-installed = このワークスペースには Usher がインストールされていません。管理者がインストールできます。

slack-install-done-title = Usher をインストールしました
slack-install-done = { $team } で利用できるようになりました。チャンネルで `/usher` と入力すると、できることが表示されます。
slack-install-open = Slack を開く
slack-install-failed-title = Usher はまだインストールされていません
slack-install-expired = このインストールはすでに完了しているか、開始から 10 分以上経過しています。もう一度やり直してください。
slack-install-denied = Slack でインストールがキャンセルされました。変更はありません。
slack-install-refused = Slack でインストールを確認できませんでした（{ $reason }）。もう一度やり直してください。
slack-install-again = やり直す
