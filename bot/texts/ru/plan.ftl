# План: вехи, их переносы и то, что о них узнаёт клиент.
guide-plan = показывает план: вехи, задачи, решения, открытые вопросы
plan-title = План · { $client }
plan-kickoff = Стартовая встреча
plan-no-kickoff = даты пока нет; задайте её: `/usher kickoff`
plan-none = Вех пока нет. Добавьте те, которые важны клиенту.
plan-moves = Переносов сроков: { $count } (с нашей стороны: { $ours }, со стороны клиента: { $theirs }).
plan-is-reached = ✓ достигнута: { $day }
plan-add = Добавить веху
plan-edit = Изменить «{ $name }»
plan-form = Веха
plan-name = Название
plan-due = Дата
plan-due-hint = Её согласуют с клиентом на стартовой встрече. После этого перенос — только с указанием причины.
plan-expected = Ожидается сейчас
plan-expected-hint = Согласовано с клиентом: { $day }
plan-state = Состояние
plan-state-planned = Впереди
plan-state-reached = Достигнута
plan-state-dropped = Убрать из плана
plan-why = Почему переносим и что делаем
plan-why-hint = Это прочтёт клиент.
plan-save = Сохранить
plan-name-needed = Укажите название.
plan-full = В плане помещается вех: { $most }. Измените одну из имеющихся.
plan-day-needed = Укажите дату.
plan-day-past = Этот день уже прошёл. Укажите дату не раньше сегодняшней.
plan-day-far = Это больше чем через три года. Укажите более раннюю дату.
plan-why-needed = Клиент захочет знать, почему так вышло и что мы делаем.
plan-kept = Сохранено: { $name }
plan-reached = Отлично: веха «{ $name }» достигнута
plan-dropped = «{ $name }» больше нет в плане
plan-moved = Новая дата записана
plan-moved-next = Дальше: сообщите клиенту сегодня. Черновик — в нашей личной переписке.
plan-tell = Сообщить о ходе дел
plan-waits = { $client }: срок вехи «{ $name }» наступил ({ $day }). Она достигнута? Если нет, то когда?
moved-title = { $count ->
    [one] Изменилась { $count } дата
    [few] Изменились { $count } даты
   *[many] Изменилось { $count } дат
}
moved-prompt = { $mood ->
    [light] { $who }, у клиента { $client } сдвинулась дата. Лучше сказать об этом сегодня. Вот черновик.
   *[thorough] { $who }, в плане клиента { $client } сдвинулась дата. Сообщите об этом сегодня; вот черновик.
}
moved-hello = Сообщаем вам об этом сразу, как только узнали сами:
moved-line = { $was } → { $day } — { $why }
moved-days = { $was } → { $day }
moved-text = От нас
moved-text-hint = Что это значит для клиента и что будет дальше.
moved-form = Новая дата
moved-answer = Вам это неудобно? Напишите здесь, и мы вместе найдём решение.
moved-waits = { $client }: { $count ->
    [one] клиент ещё не знает о переносе { $count } даты
    [few] клиент ещё не знает о переносе { $count } дат
   *[many] клиент ещё не знает о переносе { $count } дат
}
status-fact-reached = веха «{ $name }» достигнута
series-add = Добавить регулярную встречу
series-form = Регулярная встреча
series-first = Первый раз
series-every = Как часто
series-every-weeks = { $count ->
    [1] каждую неделю
    [one] раз в { $count } неделю
    [few] раз в { $count } недели
   *[many] раз в { $count } недель
}
series-full = Регулярных встреч уже { $most }.
series-title = Наши регулярные встречи
series-hello = Это наши регулярные встречи. Добавьте их, пожалуйста, в календарь.
series-row = первая встреча: { $at }; { $often }, { $minutes } мин.
series-waits = { $client }: приглашения на регулярные встречи ждут утверждения
