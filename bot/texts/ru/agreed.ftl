# О чём договорились: решения, которые подтверждает клиент, задачи с ответственным и сроком, открытые вопросы.
guide-decision = записывает решение, а клиент подтверждает его одним нажатием
decision-title = { $count ->
    [one] Подтвердите, пожалуйста: { $count } решение
    [few] Подтвердите, пожалуйста: { $count } решения
   *[many] Подтвердите, пожалуйста: { $count } решений
}
decision-how = Одно нажатие — и это подтверждено письменно, с вашим именем и временем. Если вы помните иначе, сначала напишите здесь.
decision-again = Напоминаем: здесь ещё нужно ваше подтверждение.
decision-point = { $number }. { $words }
decision-by = ✓ подтверждено: { $who }, { $at }
decision-confirm = { $count ->
    [1] Подтвердить
    [one] Подтвердить все ({ $count })
    [few] Подтвердить все ({ $count })
   *[many] Подтвердить все ({ $count })
}
decision-confirm-one = Подтвердить № { $number }
decision-log = Журнал решений
decision-earlier = Более ранние решения
decision-log-title = Решения · { $client }
decision-number = № { $number } · { $day }
decision-number-draft = № { $number } · { $day } · ещё не отправлено
decision-none = Решений пока не записано.
decision-thanks = Спасибо, подтверждено
decision-already = Это уже подтверждено
decision-for-client = Это подтверждает клиент
decision-for-client-help = Ничего не изменилось. Кто-то со стороны клиента подтвердит одним нажатием.
decision-form = Решение
decision-words = Что решили
decision-words-hint = По одному на строку. Принятое обходное решение и новая дата — тоже решения.
decision-submit = Сохранить
decision-goes-out = Это сразу уйдёт в канал клиента { $client }, и его попросят подтвердить.
decision-goes-up = Сначала утвердит руководитель проекта, затем клиента { $client } попросят подтвердить.
decision-empty = Напишите, что решили.
decision-posted = Клиента попросили подтвердить
decision-proposed = Решение у руководителя проекта: он утвердит его для клиента
decision-new = Записать решение
decision-draft = { $client }: решение № { $number }
decision-drafted = Записано: { $who }
decision-waits = { $client }: решение № { $number } ждёт вашего утверждения ({ $who })
decision-silent = { $client }: решение № { $number } ({ $day }) всё ещё не подтверждено. Может помочь звонок.
decision-ask = Попросить ещё раз
decision-asked = Мы попросили ещё раз
moved-named = { $name }: { $was } → { $day }
plan-actions = { $count ->
    [one] { $count } открытая задача
    [few] { $count } открытые задачи
   *[many] { $count } открытых задач
}
plan-decisions = { $count ->
    [one] { $count } решение
    [few] { $count } решения
   *[many] { $count } решений
}, не подтверждено: { $open }
plan-questions = { $count ->
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
   *[many] { $count } открытых вопросов
}
action-title = Срок сегодня: готово?
action-asked = Это было намечено на сегодня.
action-later = Если нужно больше времени, напишите здесь, какая дата вам подходит.
action-done = Готово
action-is-done = Готово, спасибо
action-done-by = ✓ готово: { $who }, { $at }
action-already = Это уже сделано
action-thanks = Отмечено как сделанное: { $what }
action-form = Задача
action-what = Что нужно сделать
action-owner = Ответственный
action-no-owner = Пока никто
action-their-owner = Другой сотрудник клиента
action-who = Имя
action-who-hint = Только если человека нет в списке.
action-by = Срок
action-how = Нашим ответственным напомним в этот день. Ответственных у клиента { $client } спросим в их канале.
action-empty = Напишите, что нужно сделать.
action-full = Открытых задач: { $most }. Сначала завершите одну из них.
action-name-needed = Укажите имя.
action-add = Добавить задачу
action-edit = Изменить задачу
action-kept = Сохранено: { $what }
action-kept-by = { $who } · { $day }
action-open = Ответственного пока нет. Буду спрашивать, пока он не появится.
action-waits = { $client }: { $what }
action-nobody = { $client }: у задачи нет ответственного: { $what }
action-silent = { $client }: пока нет новостей о задаче «{ $what }» ({ $who })
queries-label = «{ $words }»
queries-form = Открытые вопросы
queries-how = Что останется пустым, останется открытым, и я спрошу снова.
queries-empty = Ответьте хотя бы на один вопрос.
queries-title = { $count ->
    [1] Ответ на ваш вопрос
    [one] Ответы на { $count } ваш вопрос
    [few] Ответы на { $count } ваших вопроса
   *[many] Ответы на { $count } ваших вопросов
}
queries-write = Написать ответы
queries-drafted = { $client }: ваши ответы на открытые вопросы ждут утверждения
queries-wait = { $client }: { $count ->
    [one] { $count } вопрос со стартовой встречи пока без ответа
    [few] { $count } вопроса со стартовой встречи пока без ответа
   *[many] { $count } вопросов со стартовой встречи пока без ответа
}
