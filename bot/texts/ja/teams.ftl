# Words that only Teams needs: where an answer went, forms that wait behind a button, who cannot be reached.
teams-done = 完了しました。
teams-in-our-chat = 個人チャットのほうにお返事しました。
teams-form-open = フォームを開く
teams-form-press = ボタンを押すと、フォームが開きます。
teams-form-waits = ご記入いただくフォームがあります
teams-no-chat = お返事がありますが、まだ個人チャットをお送りできません
teams-no-chat-help = Teams の「アプリ」から Usher をご自身に追加して、もう一度お試しください。お返事はご本人だけにお届けします。
teams-not-there = ご自身が参加していない会話のものです。何も変更していません。
teams-not-installed = この方は Teams で Usher を追加していないか、ブロックしています。ご本人に追加をお願いするか、管理者に設定を依頼してください。
