# Words that only Teams needs: where an answer went, forms that wait behind a button, who cannot be reached.
teams-done = Готово.
teams-in-our-chat = Ответ — в нашем личном чате.
teams-form-open = Открыть форму
teams-form-press = Нажмите кнопку, и форма откроется.
teams-form-waits = Нужно заполнить форму
teams-no-chat = У меня есть для вас ответ, но написать вам я пока не могу
teams-no-chat-help = Добавьте Usher себе в разделе «Приложения» в Teams и попробуйте ещё раз. Ответ предназначен только вам.
teams-not-there = Это относится к беседе, в которой вы не участвуете. Ничего не изменено.
teams-not-installed = Этот человек не добавил Usher в Teams или заблокировал его. Попросите его добавить приложение или обратитесь к администратору.
