# Слова только для Slack
slack-close = Отмена
slack-form-expired = Форма не успела открыться. Пожалуйста, попробуйте ещё раз.
slack-form-needs-press = Форму можно открыть только командой или кнопкой. Введите команду: `/usher`.
slack-not-installed = Usher не установлен в этом рабочем пространстве. Установить его может администратор.

slack-install-done-title = Usher установлен
slack-install-done = Теперь он работает в { $team }. Введите `/usher` в любом канале, чтобы узнать, чем он может вам помочь.
slack-install-open = Открыть Slack
slack-install-failed-title = Usher пока не установлен
slack-install-expired = Эта установка уже завершена или начата более десяти минут назад. Начните заново.
slack-install-denied = Установка отменена в Slack. Ничего не изменилось.
slack-install-refused = Slack не подтвердил установку ({ $reason }). Начните заново.
slack-install-again = Начать заново
