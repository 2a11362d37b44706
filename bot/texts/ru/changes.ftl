# Change requests, and messages that smell of more. Clients read the first part.
change-what = О чём речь
change-what-hint = Что изменить или добавить и к какому сроку это нужно.
change-form = Запрос на изменение
change-send = Отправить
change-thanks = Спасибо, это запрос на изменение CR-{ $number }
change-thanks-who = Сроки и стоимость оценит { $who } и вернётся с предложением. До вашего одобрения мы ничего не делаем и не выставляем.
change-take-back = Отозвать
change-taken-back = CR-{ $number }: запрос отозван
change-long = Символов здесь: { $count }
change-long-help = В запрос помещается { $most } символов. Скажите короче или дайте ссылку на документ.
change-empty = Напишите, что нужно изменить.
change-offered = Запрос на изменение CR-{ $number }: наше предложение
change-timeline = Сроки
change-hours = Часы
change-price = Цена
change-hours-are = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
change-amount = { $amount } { $currency }
change-free = без доплаты
change-no-delay = сроки не меняются
change-delay = { $count ->
    [one] плюс { $count } рабочий день
    [few] плюс { $count } рабочих дня
   *[many] плюс { $count } рабочих дней
}
change-moves = { $count ->
    [one] плюс { $count } рабочий день: { $name }, было: { $was }, станет: { $to }
    [few] плюс { $count } рабочих дня: { $name }, было: { $was }, станет: { $to }
   *[many] плюс { $count } рабочих дней: { $name }, было: { $was }, станет: { $to }
}
change-point = CR-{ $number }: { $what } ({ $terms })
change-approve = Одобрить
change-no = Не в этот раз
change-no-why = Почему нет? (по желанию)
change-no-thanks = Спасибо, оставляем так, как договорились
change-told-declined = CR-{ $number }: делать не будем
change-told-parked = CR-{ $number }: отложено до следующего этапа
change-told-withdrawn = CR-{ $number }: наше предложение больше не действует
change-yours = Ваши запросы на изменение
change-none-yours = Запросов нет. Напишите «/usher change» и то, что вам нужно.
change-line = CR-{ $number } ({ $day }, { $state }): { $what }
change-is-asked = получен
change-is-assessed = оценивается
change-is-offered = предложен
change-is-approved = одобрен
change-is-declined = отклонён
change-is-parked = отложен
change-is-withdrawn = отозван
change-over-already = Запрос CR-{ $number } уже { $state }
change-over-help = Решение остаётся в силе. Всё остальное — новый запрос: /usher change
decision-over = Решение здесь больше не требуется
decision-over-help = Предложение отклонено или заменено. Последнее — ниже в канале.
status-asks-change = ваше одобрение CR-{ $number } (предложено: { $day }): { $what }
# Only our side reads what follows.
change-name = CR-{ $number }
change-why = Что мы об этом знаем (только для нас)
change-kept = Запрос CR-{ $number } записан
change-full = Запросов на изменение уже { $count }, больше не поместится
change-full-help = При таком числе это уже новый проект: /usher new.
change-card-asked = { $client }: получен запрос CR-{ $number }
change-card-assessed = { $client }: запрос CR-{ $number } оценён, ещё не предложен
change-card-offered = { $client }: запрос CR-{ $number } у клиента
change-card-approved = ✓ { $client }: запрос CR-{ $number } одобрен
change-card-declined = { $client }: запрос CR-{ $number } отклонён
change-card-parked = { $client }: запрос CR-{ $number } отложен
change-card-withdrawn = { $client }: запрос CR-{ $number } отозван
change-asks = { $who }, как это скажется на сроках и стоимости? До одобрения ничего не делаем.
change-begins = Одобрено письменно обеими сторонами: можно начинать работу.
change-issue = Откуда
change-issue-number = проблема { $number }
change-ours = С нашей стороны
change-theirs = Со стороны клиента
change-state = Чем закончилось
change-ended-by-declined = отклонено: { $who }, { $at }
change-ended-by-parked = отложено: { $who }, { $at }
change-ended-by-withdrawn = отозвано: { $who }, { $at }
change-reason = Причина
change-assess = Оценить последствия
change-again = Изменить предложение
change-offer = Утвердить и предложить
change-offer-see = Посмотреть предложение
change-end = Отклонить или отложить
change-show = Подробности
change-show-one = CR-{ $number }
change-assess-form = Оценка последствий
change-assess-how = Вы увидите предложение раньше клиента.
change-what-offered = Что предлагаем — эти слова прочтёт клиент
change-days = Дополнительные рабочие дни
change-milestone = Какая дата сдвигается?
change-milestone-on = { $name } ({ $day })
change-currency = Валюта
change-currency-hint = Три буквы, например RUB
change-shown = Что из стоимости увидит клиент?
change-shown-price = Цену
change-shown-hours = Часы
change-shown-both = И то и другое
change-shown-none = Ничего
change-note = Наши заметки (только для нас)
change-cost-needed = Укажите часы или цену; 0, если их нет.
change-number = «{ $words }» не подходит: нужно целое число от 0 до { $most }.
change-currency-needed = Какая валюта? Три буквы, например RUB.
change-draft = { $client }: предложение по CR-{ $number }
change-inside = Только для нас
change-offered-already = Предложение уже у клиента
change-offered-already-help = Чтобы предложить другое, нажмите «Изменить предложение».
change-fate = Что с ним делаем?
change-end-declined = Отклонён: делать не будем
change-end-parked = Отложен до следующего этапа
change-end-withdrawn = Отозван: больше не нужен
change-end-told = { $client } прочтёт причину в своём канале.
change-end-quiet = { $client } о нём не знает и сейчас ничего не узнает.
change-keep = Сохранить
change-reason-needed = Клиент о нём знает: укажите причину, которую он сможет прочесть.
change-budget = Указать исходный бюджет
change-budget-again = Исправить исходный бюджет
change-budget-how = По договору: в часах, в деньгах или и так и так. Видим только мы; с ним сравниваются запросы на изменение.
change-budget-kept = Исходный бюджет записан
change-list = Запросы на изменение
change-list-title = { $client }: { $count ->
    [one] { $count } запрос на изменение
    [few] { $count } запроса на изменение
   *[many] { $count } запросов на изменение
}
change-none = Пока ни одного.
change-total-offered = Предложено
change-total-approved = Одобрено
change-share = Доля исходного бюджета
change-share-is = { $percent } % (предел: { $most } %)
change-no-budget = Укажите исходный бюджет, и будет видна доля запросов в нём.
change-new = Новый запрос на изменение
change-waits-asked = { $client }: запрос CR-{ $number } ждёт оценки: { $what }
change-waits-assessed = { $client }: предложение по CR-{ $number } ждёт вашего утверждения: { $what }
change-over = { $client }: запросы на изменение достигли { $percent } % исходного бюджета
change-over-how = Больше { $most } % — знак остановиться и заново договориться с клиентом об объёме, бюджете и сроках.
health-w-changes = { $count ->
    [one] { $count } запрос на изменение без решения
    [few] { $count } запроса на изменение без решения
   *[many] { $count } запросов на изменение без решения
}
health-w-budget = Запросы на изменение достигли { $percent } % исходного бюджета (предел: { $most } %)
issue-trigger-changes = Запросы на изменение превысили согласованную долю исходного бюджета. Остановитесь и заново согласуйте объём, бюджет и сроки.
issue-change-request = Запрос на изменение
issue-did-requested = { $who }: оформлено как запрос на изменение, { $at }
issue-did-vague = { $who }: согласованный объём неясен, исправляем мы, { $at }
hint-title = { $client }: не выходит ли это за объём работ?
hint-done = { $client }: здесь больше ничего не ждёт
hint-more = { $count ->
    [one] За ним ещё { $count } сообщение.
    [few] За ним ещё { $count } сообщения.
   *[many] За ним ещё { $count } сообщений.
}
hint-make = Оформить запрос на изменение
hint-within = Входит в объём
hint-idea = Отложить как идею
hint-ignore = Оставить так
hint-within-done = Хорошо, это входит в согласованное
hint-idea-done = Отложено к идеям на второй этап
hint-ignore-done = Ничего не делаем
hint-promised = Обещано при продаже
hint-vague = Об объёме работ пока ничего не записано: к техническому заданию ведёт /usher plan.
hint-unsigned = Эти границы клиент ещё не подтвердил.
guide-cases = Рекомендации
guide-cases-title = { $client }: рекомендации по проблеме { $number }
guide-leverage = Если большего требуют как условие
guide-leverage-1 = Разделите одно и другое: свои обязательства мы выполняем в любом случае и быстро.
guide-leverage-2 = Всё сверх них называйте спокойно, с согласованным объёмом в руках.
guide-leverage-3 = Предложите это как запрос на изменение со сроками и ценой; никаких подарков под давлением.
guide-dressed = Если желание большего подано как жалоба на качество
guide-dressed-1 = Сначала сверьте с согласованным, строка за строкой, и лишь потом спорьте.
guide-dressed-2 = Хуже согласованного — исправляем мы. Сверх него — запрос на изменение.
guide-dressed-3 = Если объём можно понять двояко, исправлять это нам; так и скажите.
guide-recovery = После серьёзного провала
guide-recovery-1 = Сегодня же с клиентом лично говорит старший и берёт ответственность на себя.
guide-recovery-2 = Принесите новый план с датами и назовите, кто за ним следит.
guide-recovery-3 = Одна скидка ничего не исправит; исправит то, что изменится с этого дня.
guide-leaving = Уйти от клиента: крайняя мера и только ваше решение
guide-leaving-1 = Только при оскорблениях, невыполнимых требованиях или отношениях, которые вредят людям.
guide-leaving-2 = Сначала поговорите с командой и юристом; ничего не пишите в гневе.
guide-leaving-3 = Завершите текущий этап и как следует передайте работу другой компании.
guide-vague = Объём неясен: исправляем мы
guide-vague-noted = Записано: объём неясен, исправлять это нам
guide-vague-how = Уточните техническое задание и получите подтверждение клиента. До тех пор сомнения толкуются в его пользу.
guide-no-case = Рекомендаций по этой проблеме нет
guide-no-case-help = Дальше ведут шаги на её карточке.
guide-change = Запросы на изменение: новый или все сразу (/usher changes)
