# Опросы, пульс команды и сверки: вопросы, что читают отвечающие и что читает наша сторона. Часть видят клиенты.
survey-own = { $words }
survey-name-thirty = Опрос по итогам 30 дней
survey-name-quarterly = Квартальный опрос
survey-name-milestone = Опрос по вехе
survey-name-final = Итоговый опрос
survey-name-pulse = Пульс команды
survey-name-checkin = Разговор с клиентом
survey-name-friction = Как мы работаем вместе

survey-q-onboarding = Как вы оцениваете стартовую встречу и онбординг?
survey-q-clear = Понятны ли вам цели и объём работ?
survey-q-communication = Насколько вас устраивает общение с нами?
survey-q-confidence = Насколько вы уверены, что наша команда справится?
survey-q-concerns = Есть ли сейчас что-то, что вас беспокоит?
survey-q-well = Что идёт хорошо?
survey-q-different = Что нам стоит делать иначе?
survey-q-satisfaction = Насколько вы в целом довольны работой с нами?
survey-q-value = Даёт ли проект то, на что вы рассчитывали?
survey-q-client-mood = С каким настроением клиент работает с нами на этой неделе?
survey-q-why = Почему вы так думаете?
survey-q-how-it-works = Как идёт работа, по мнению клиента? Что вам сказали?
survey-q-change = Что нам стоит делать иначе?
survey-q-meetings = Встречи полезны?
survey-q-information = Информация доходит до всех?
survey-q-decisions = Решения принимаются?
survey-q-engaged = Обе команды вовлечены?

survey-t-onboarding = Старт и онбординг
survey-t-clear = Цели и объём понятны
survey-t-communication = Общение
survey-t-confidence = Уверенность в команде
survey-t-concerns = Что беспокоит
survey-t-well = Что идёт хорошо
survey-t-different = Что делать иначе
survey-t-satisfaction = Удовлетворённость
survey-t-value = Ожидания от проекта
survey-t-client-mood = Настроение клиента
survey-t-why = Почему
survey-t-how-it-works = Мнение клиента о работе
survey-t-change = Что делать иначе
survey-t-meetings = Польза встреч
survey-t-information = Обмен информацией
survey-t-decisions = Решения
survey-t-engaged = Вовлечённость команд

survey-tap-5 = В восторге
survey-tap-4 = Всё устраивает
survey-tap-3 = Смешанное
survey-tap-2 = Насторожен
survey-tap-1 = Недоволен
survey-yes = Да
survey-somewhat = Отчасти
survey-no = Нет
survey-score = { $whole },{ $tenth }
survey-of-ten = { $score } из 10

survey-invite-title = { $survey }: нам важно ваше мнение
survey-invite = { $mood ->
    [light] Как вам работается с нами? Пара быстрых вопросов, минуты три. Отвечайте честно, это поможет больше всего!
   *[thorough] Как, на ваш взгляд, идёт проект и что нам стоит делать иначе? Вопросов немного, они займут около трёх минут.
}
survey-invite-note = Каждый отвечает лично, ответы читает только наша проектная команда. Последний день: { $until }
survey-still-open = { $mood ->
    [light] Найдутся три минуты? Очень хочется узнать и ваше мнение.
   *[thorough] Нам важно и ваше мнение. Если найдутся три минуты, расскажите, пожалуйста, как для вас идёт проект.
}
survey-answer = Ответить лично
survey-change-button = Изменить ответы
survey-answered = Спасибо, ответы получены. Их ещё можно изменить. Последний день: { $until }
survey-private-client = Ваши ответы читает только наша проектная команда. Ваши коллеги их не увидят.
survey-private-team = Это читает только наша сторона.
survey-change = Это ваши ответы. Их ещё можно изменить. Последний день: { $until }
survey-scale-hint = 1 — очень плохо, 10 — отлично.
survey-submit = Отправить
survey-thanks = Спасибо за ответы
survey-changed = Ответы изменены
survey-thanks-client = Их прочтёт наша проектная команда и вернётся к вам, если что-то нужно сделать. Ответы ещё можно изменить. Последний день: { $until }
survey-thanks-team = Их ещё можно изменить. Последний день: { $until }
survey-thanks-late = Опрос уже закрыт (последний день: { $until }), поэтому в подсчёт ответы не войдут, но проектная команда их получила.
survey-ended = { $survey }: завершён
survey-ended-thanks = Спасибо всем, кто ответил.
survey-ended-nobody = В этот раз никто не ответил. Если захотите что-то сказать, напишите здесь или мне лично в любое время.
survey-closed-title = Опрос уже закрыт
survey-closed = Ничего не изменено. Последний день был таким: { $until }
survey-closed-help = Если вас что-то беспокоит, скажите об этом в любое время.
survey-for-client = Этот опрос — для клиента
survey-for-client-help = Ничего не сохранено. Результат — во внутреннем канале.
survey-empty = Напишите, пожалуйста, хотя бы пару слов.
survey-too-much = Столько текста опрос не вместит. Сократите, пожалуйста, ответы.

survey-ask-title = { $client }: { $survey }
survey-ask-note = Это читает только наша сторона. Последний день: { $until }
survey-why-checkin = Пора поговорить с клиентом без протокола: как идёт работа, что стоит делать иначе? А потом запишите, что вам сказали.
survey-why-friction = Четыре быстрых вопроса о том, как стороны работают вместе. По каждому «нет» решим, что меняем и к какому сроку.
survey-fill-in = Ответить
survey-line = Добавить пару слов
survey-tapped = Ваш ответ: { $answer }
survey-tap-note = Одного нажатия достаточно. Это читает только наша сторона. Ответ можно изменить. Последний день: { $until }
survey-waits = { $client }: { $survey }

survey-board-title = { $client }: { $survey }
survey-answered-by = Ответили: { $done } из { $total }
survey-mean = { $mean } из { $most }, самая низкая: { $lowest }
survey-mean-before = { $now } (в прошлый раз { $before })
survey-tally-three = да { $yes }, отчасти { $somewhat }, нет { $no }
survey-tally-two = да { $yes }, нет { $no }
survey-health-good = Состояние: хорошее
survey-health-watch = Состояние: кто-то в команде насторожен. Поговорите об этом.
survey-health-alarm = Состояние: тревога. Команда чувствует, что клиент недоволен.
survey-more = { $count ->
    [one] Ещё { $count } ответ
    [few] Ещё { $count } ответа
    [many] Ещё { $count } ответов
   *[other] Ещё { $count } ответа
}
survey-late = { $count ->
    [one] { $count } человек ответил уже после закрытия; в подсчёт это не вошло.
    [few] { $count } человека ответили уже после закрытия; в подсчёт это не вошло.
    [many] { $count } человек ответили уже после закрытия; в подсчёт это не вошло.
   *[other] { $count } человека ответили уже после закрытия; в подсчёт это не вошло.
}
survey-open-until = Последний день: { $until }
survey-closed-on = Закрыт. Последний день: { $until }
survey-each = Показать каждый ответ
survey-said-late = { $who }, после закрытия

survey-concern-title = { $client }: возможное обращение № { $number }
survey-concern = «{ $survey }»: в ответах есть то, что требует внимания. Отвечает { $who }.
survey-concern-next = Предложено по итогам опроса. { $who }, поговорите, пожалуйста, с этим человеком в ближайшее время.
survey-alarm-title = { $client }: команда встревожена
survey-alarm = { $count ->
    [one] В пульсе этой недели { $count } из нас оценивает настроение клиента на { $mean } из 5. Пора позвонить клиенту?
    [few] В пульсе этой недели { $count } из нас оценивают настроение клиента на { $mean } из 5. Пора позвонить клиенту?
    [many] В пульсе этой недели { $count } из нас оценивают настроение клиента на { $mean } из 5. Пора позвонить клиенту?
   *[other] В пульсе этой недели { $count } из нас оценивают настроение клиента на { $mean } из 5. Пора позвонить клиенту?
}

survey-adjust = Решить, что меняем: { $topic }
survey-adjust-title = Что меняем?
survey-adjust-what = Что мы меняем?
survey-adjust-on = К какому сроку?
survey-submit-adjust = Сохранить
survey-adjust-empty = Напишите, пожалуйста, что меняется.
survey-adjust-date = Выберите день не раньше сегодняшнего и в пределах года.
survey-adjust-thanks = Записано. Вернусь к этому в назначенный день.
survey-adjusted-by = решение: { $who }, срок: { $on }
survey-adjust-due = { $client }: стало лучше?
survey-adjust-due-how = Это должно было измениться к сегодняшнему дню. Если нет, договоритесь с клиентом о следующем шаге.
survey-adjust-waits = { $count ->
    [one] { $client }: решить, что меняем по { $count } ответу «нет»
    [few] { $client }: решить, что меняем по { $count } ответам «нет»
    [many] { $client }: решить, что меняем по { $count } ответам «нет»
   *[other] { $client }: решить, что меняем по { $count } ответа «нет»
}

survey-nobody = { $client }: некого спросить ({ $survey })
survey-nobody-help = { $who }, назначьте людей командой `/usher people`, а потом начните опрос: `/usher survey`.
survey-running = Он уже открыт. Последний день: { $until }
survey-started = Отправлено.
survey-not-started = Пока некого спросить. Сначала назначьте людей: `/usher people`.

survey-overview = { $client }: опросы
survey-none = В плейбуке этого проекта нет опросов.
survey-state-open = открыт, ответили { $done } из { $total }; последний день: { $until }
survey-state-waits = как только назначат стартовую встречу
survey-state-next = в следующий раз: { $on }
survey-state-done = закрыт; последний день: { $on }
survey-state-hand = не запланирован, можно начать вручную
survey-state-after-milestone = после каждой вехи
survey-state-after-end = в конце, по команде /usher offboard
survey-start = Начать: { $survey }
survey-trend = Как меняются оценки
survey-then = { $before } → { $then }
survey-across = Оценки клиентов по проектам
survey-all-projects = Все проекты
survey-all = { $count ->
    [one] { $mean }, { $count } опрос
    [few] { $mean }, { $count } опроса
    [many] { $mean }, { $count } опросов
   *[other] { $mean }, { $count } опроса
}
