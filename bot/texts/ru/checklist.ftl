# Чек-листы подготовки, для нашей стороны; просьбы к клиенту (asks-…) клиент читает там, где это сказано.
guide-checklist = показывает, как идёт подготовка и что из неё за вами
checklist-title = { $client }: подготовка
checklist-administrative = { $client }: административная подготовка
checklist-operational = { $client }: организация работы
checklist-strategic = { $client }: стратегическая подготовка
checklist-relationship = { $client }: подготовка отношений
checklist-of-administrative = Административная часть
checklist-of-operational = Организация работы
checklist-of-strategic = Стратегия
checklist-of-relationship = Отношения
checklist-papers = Документы
checklist-technical = Техническая часть
checklist-data = Данные
checklist-progress = Готово: { $done } из { $total }
checklist-far = { $what }: { $done } из { $total }
checklist-next = { $what }, страница { $page }
checklist-mine = { $count ->
    [0] Сейчас за вами здесь ничего нет.
    [one] За вами { $count } пункт; он есть и на вашей главной странице.
    [few] За вами { $count } пункта; они есть и на вашей главной странице.
   *[many] За вами { $count } пунктов; они есть и на вашей главной странице.
}
checklist-empty = В списке пока ничего нет. Добавьте то, что должно быть готово к стартовой встрече.
checklist-do = Готово: { $what }
checklist-tick = Сделано
checklist-change = Все пункты
checklist-add = Добавить пункт
checklist-pick = { $client }: какой пункт?
checklist-item = { $what }
checklist-see = Открыть чек-лист
checklist-open = { $who } · { $day }
checklist-did = { $who } · { $day }
checklist-dropped = не требуется: { $reason }
checklist-pending = { $who } · { $day } · просьба клиенту ещё не отправлена
checklist-asked = { $who } · { $day } · ждём клиента
checklist-sent = { $who } · { $day } · клиент сообщил, что отправил

checklist-item-form = Изменить пункт
checklist-how = Состояние
checklist-state-open = Не сделано
checklist-state-waiting = Ждём клиента
checklist-state-done = Сделано
checklist-state-dropped = Не требуется
checklist-owner = Ответственный
checklist-owner-hint = Участник этого проекта с нашей стороны
checklist-owner-needed = Выберите того, у кого есть роль в проекте. Роли назначают командой `/usher people`.
checklist-due = Срок
checklist-due-past = Этот день уже прошёл. Укажите сегодняшний или более поздний.
checklist-ask = Что прочитает клиент
checklist-ask-hint = Только если хотите сказать иначе. До утверждения ничего не отправляется.
checklist-ask-needed = Напишите одним предложением, что нужно от клиента, — так, чтобы было ясно, что сделать.
checklist-asks = Если ждём клиента, просьба будет такой:
checklist-reason = Причина
checklist-reason-hint = Почему это не требуется. Только для нашей стороны.
checklist-reason-needed = Напишите, почему это не требуется.
checklist-add-form = Новый пункт
checklist-what = Что должно быть готово?
checklist-what-needed = Напишите, что должно быть готово.
checklist-place = Куда отнести
checklist-full = Чек-лист заполнен. Сократите его или закройте часть пунктов, прежде чем добавлять новые.
checklist-added = Добавлено в чек-лист
checklist-ticked = Отмечено как сделанное: { $what }
checklist-done-before = Этот пункт уже закрыт ({ $who }, { $day }). Ничего не изменилось.
checklist-yours = { $count ->
    [one] { $client }: { $count } пункт чек-листа теперь за вами (изменение: { $who })
    [few] { $client }: { $count } пункта чек-листа теперь за вами (изменение: { $who })
    [many] { $client }: { $count } пунктов чек-листа теперь за вами (изменение: { $who })
   *[other] { $client }: { $count } пункта чек-листа теперь за вами (изменение: { $who })
}
checklist-waits = { $client }: { $what }
checklist-with = { $client }: всё ещё у клиента: { $what }
checklist-came = { $client }: клиент сообщил, что отправил: { $what }
checklist-rest = { $count ->
    [one] { $client }: ещё { $count } пункт чек-листа
    [few] { $client }: ещё { $count } пункта чек-листа
    [many] { $client }: ещё { $count } пунктов чек-листа
   *[other] { $client }: ещё { $count } пункта чек-листа
}
checklist-not-there = Чего-то не хватает
checklist-eve = { $count ->
    [0] { $client }: скоро стартовая встреча
    [one] { $client }: скоро стартовая встреча, не закрыт { $count } пункт
    [few] { $client }: скоро стартовая встреча, не закрыто { $count } пункта
    [many] { $client }: скоро стартовая встреча, не закрыто { $count } пунктов
   *[other] { $client }: скоро стартовая встреча, не закрыто { $count } пункта
}
checklist-unread = Материалы продаж и предложение ещё не прочитали: { $people }.
week1-both = { $count ->
    [one] { $client }, первая неделя: открыт { $count } пункт по доступам, данные ещё не запрошены
    [few] { $client }, первая неделя: открыто { $count } пункта по доступам, данные ещё не запрошены
    [many] { $client }, первая неделя: открыто { $count } пунктов по доступам, данные ещё не запрошены
   *[other] { $client }, первая неделя: открыто { $count } пункта по доступам, данные ещё не запрошены
}
week1-access = { $count ->
    [one] { $client }, первая неделя: ещё открыт { $count } пункт по доступам
    [few] { $client }, первая неделя: ещё открыто { $count } пункта по доступам
    [many] { $client }, первая неделя: ещё открыто { $count } пунктов по доступам
   *[other] { $client }, первая неделя: ещё открыто { $count } пункта по доступам
}
week1-data = { $client }, первая неделя: сбор данных ещё не начат
material-waits = { $client }: прочитайте материалы продаж до стартовой встречи ({ $at }): { $links }

asks-see = Посмотреть и утвердить
asks-waits = { $count ->
    [one] { $client }: { $count } просьба ждёт вашего утверждения, прежде чем её увидит клиент
    [few] { $client }: { $count } просьбы ждут вашего утверждения, прежде чем их увидит клиент
   *[many] { $client }: { $count } просьб ждут вашего утверждения, прежде чем их увидит клиент
}
asks-draft-title = { $client }: { $count ->
    [one] черновик, { $count } просьба
    [few] черновик, { $count } просьбы
   *[many] черновик, { $count } просьб
}
asks-draft = Вот что { $client } прочитает в канале клиента.
asks-draft-note = { $client } ничего не увидит, пока вы не утвердите. Формулировка меняется в самом пункте.
asks-approved = { $count ->
    [one] ✓ { $client }: отправлена { $count } просьба
    [few] ✓ { $client }: отправлены { $count } просьбы
    [many] ✓ { $client }: отправлено { $count } просьб
   *[other] ✓ { $client }: отправлено { $count } просьбы
}
asks-arrived = { $client }: нам пишут, что это отправлено
asks-arrived-how = Посмотрите, пожалуйста. Если всё на месте, отметьте пункт как сделанный.
asks-title = { $count ->
    [0] Спасибо, мы смотрим то, что вы прислали
    [one] У нас к вам { $count } просьба
    [few] У нас к вам { $count } просьбы
   *[many] У нас к вам { $count } просьб
}
asks-hello = { $mood ->
    [light] Чтобы начать быстро и легко, просим вас вот о чём:
   *[thorough] Чтобы хорошо подготовиться к началу работы, просим вас о следующем:
}
asks-line = { $number }. { $what }
asks-by = срок: { $day }
asks-came = отправлено: { $at }; мы смотрим
asks-sent = Отправлено
asks-sent-number = Пункт { $number } отправлен
asks-note = Если что-то неясно или нужно больше времени, просто напишите здесь.
asks-complete = { $mood ->
    [light] Всё на месте, спасибо! 🎉
   *[thorough] Спасибо, мы получили всё, о чём просили
}
asks-thanks = { $mood ->
    [light] Получили, спасибо! Посмотрим и поставим галочку. ✓
   *[thorough] Спасибо! Мы посмотрим и отметим как полученное.
}
asks-sent-before = Спасибо, вы уже сообщили об этом: мы смотрим.
status-fact-received = { $count ->
    [one] получен { $count } пункт из тех, о которых мы просили; спасибо
    [few] получены { $count } пункта из тех, о которых мы просили; спасибо
   *[many] получено { $count } пунктов из тех, о которых мы просили; спасибо
}
