# Портал клиента: восемь разделов. Клиент читает всё, кроме формы.
guide-portal = показывает портал клиента таким, каким его видит клиент, и позволяет дополнить его
portal-title = Портал проекта · { $client }
portal-hello = Всё о проекте в одном месте.
portal-closed = Проект завершён. Здесь всё осталось таким, каким было на тот момент.
portal-overview = О проекте и его целях
portal-team = Кто есть кто
portal-timeline = Сроки и вехи
portal-documents = Документы
portal-channels = Куда писать
portal-meetings = Встречи и заметки
portal-status = Статус-отчёты
portal-log = Обращения и решения
portal-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
portal-empty = пока пусто
portal-nothing = Здесь пока пусто.
portal-part = { $part } · { $client }
portal-all = Все разделы
portal-on = Следующая страница
portal-open = Портал проекта
portal-edit = Дополнить портал
portal-statement = Согласованные границы работ (отправлено: { $day })
portal-ours = С нашей стороны
portal-theirs = С вашей стороны
portal-here = в канале проекта
portal-about = О себе
portal-photo = Фото
portal-reached = Достигнуто вех: { $done } из { $count }
portal-as-told = { $course } (сообщено: { $day })
portal-daily = Текущие вопросы
portal-channel = общий канал проекта
portal-channel-named = { $name }, наш общий канал
portal-worry = Если что-то беспокоит
portal-worry-how = Напишите «/concern» здесь или мне в личных сообщениях. Можно обратиться и напрямую: { $who }, а если это не поможет, { $lead }.
portal-posted = Отправлено: { $at }, { $who }.
portal-decisions = { $count ->
    [0] Решений пока нет
    [one] { $count } решение
    [few] { $count } решения
   *[many] { $count } решений
}
portal-form = Портал проекта
portal-how = Как только вы сохраните, всё это сможет прочитать клиент: { $client }.
portal-submit = Сохранить
portal-topics = Темы
portal-overview-hint = О чём проект и чего он должен достичь. Если оставить пустым, здесь будет описание из приветственного пакета.
portal-documents-hint = По одному в строке, в порядке чтения: название; https://…
portal-topics-hint = По одной в строке: тема; канал, человек или адрес для неё
portal-saved = Сохранено
portal-saved-how = Клиент видит это по команде «/usher portal».
portal-too-many = Не больше { $most } строк.
portal-two-parts = Для «{ $words }» нужны две части через точку с запятой.
portal-no-link = Для «{ $words }» нужен адрес, который начинается с https://.
export-no-portal = Пока нет проекта, портал которого можно экспортировать.
