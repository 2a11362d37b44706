# 気がかりなこと：入力フォーム、書いた方への返事、プロジェクトマネージャーへの知らせ。クライアントも目にする。
concern-open = 懸念事項を伝える
concern-project = どのプロジェクトについてですか？
concern-words = 気がかりなことをお聞かせください
concern-hint = プロジェクトマネージャーと担当チームだけが読みます。
concern-submit = 送信する

concern-ready = こちらの内容をお伝えしましょうか？
concern-ready-how = ボタンを押すと短いフォームが開きます。送信するまで、何も記録されません。

concern-in-client = クライアントチャンネルで寄せられました。
concern-in-internal = 社内チャンネルで寄せられました。
concern-in-direct = 私との個別の会話で寄せられました。

concern-empty = ひとことで構いませんので、内容をお書きください。
concern-gone = このプロジェクトにはお取り次ぎできず、内容は記録されていません。お手数ですが、プロジェクトマネージャーへ直接お知らせください。
concern-nowhere = どのプロジェクトのことか分かりませんでした
concern-nowhere-help = プロジェクトのチャンネルでもう一度お試しいただくか、プロジェクトマネージャー、または招待した担当者へ直接お知らせください。内容は記録されていません。

concern-standing = 気がかりなことはございませんか
concern-standing-how = いつでもこのボタンから、ご自身の言葉でお知らせください。担当者が期日を添えてお答えします。人に関することは、他の方には見えない形で承ります。
concern-stood = このプロジェクトは終了しました
concern-stood-how = まだ気がかりなことがございましたら、「/concern」または担当者までお知らせください。
concern-left = このプロジェクトのチャンネルは変わりました
