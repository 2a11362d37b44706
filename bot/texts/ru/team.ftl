# Команда: кто есть кто, для нашей стороны (сколько и почему, для тех, кто руководит); представление читает клиент.
guide-team = показывает команду с биографиями и загрузкой
team-title-ours = { $client }: команда
team-line = { $who } · { $seats }
team-line-share = { $line } · { $percent } %
team-no-bio = Биографии пока нет.
team-photo-at = Фото: { $photo }
team-weighed = { $what }: { $words }
team-skills = Технические навыки
team-industry = Знание отрасли
team-relationship = Отношения с клиентом
team-availability = Свободное время
team-growth = Развитие
team-edit = О ком: { $who }
team-introduce = Представить команду
team-over = { $who }: запланировано всего { $percent } %: { $parts }.
team-share = { $client } { $percent } %
team-bio = Биография
team-bio-hint = Два-три предложения, которые прочитает клиент: опыт и с какими вопросами обращаться.
team-photo = Фото
team-photo-hint = Адрес, который начинается с https:// и открывается у клиента.
team-photo-wrong = Это не адрес фотографии. Укажите адрес, который начинается с https://, и ничего больше.
team-allocation = Загрузка в процентах
team-allocation-hint = Какая часть рабочего времени отдана этому проекту.
team-allocation-wrong = Укажите целое число от 0 до 100.
team-weighed-hint = Почему выбран этот человек. Только для тех, кто руководит проектом.
team-member-form = Участник команды
team-full = Это больше, чем я могу хранить о команде. Напишите, пожалуйста, короче.
team-kept = Записано
team-kept-next = Когда биографии всех исполнителей готовы, менеджер по продажам получает черновик представления.
team-over-title = Записано, но времени на всё не хватит
team-over-how = Договоритесь с другими проектами, кто может уступить.

team-prompt = Так { $client } познакомится с командой.
team-lacking = Пока нет биографии: { $people }. Её можно написать командой `/usher team`.
team-form = Ваши слова
team-note = От вас
team-note-hint = Одна-две строки своими словами; они будут над списком команды.
team-waits = { $client }: команда ещё не представлена клиенту
team-introduced = Команда уже представлена
team-introduced-help = Ничего не изменилось. В приветственном пакете команда показана как есть сейчас.
team-title = Ваша команда: { $client }
team-hello = { $mood ->
    [light] Рады начать вместе с вами! Вас знакомит с командой { $who }.
   *[thorough] { $who } представляет вам тех, кто будет с вами работать.
}
team-told-photo = { $bio } · { $photo }
team-answer = Есть вопросы к кому-то из нас? Просто напишите здесь.
team-waits-new = { $client }: в команде новые люди, клиент с ними ещё не знаком: { $people }
team-title-new = Новые люди в вашей команде
team-hello-new = { $who } представляет тех, кто присоединился к работе с вами.
