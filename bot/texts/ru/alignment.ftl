# Сверка ожиданий. Только для своих.
alignment-invite-title = { $client }: одинаково ли мы понимаем проект?
alignment-invite = { $mood ->
    [light] Несколько коротких вопросов, две минуты. Проверим, на одной ли мы волне!
   *[thorough] Перед стартовой встречей все с нашей стороны отвечают на одни и те же короткие вопросы. Это займёт две минуты.
}
alignment-invite-note = Пока ответы не сравнили, ваши никто не увидит.
alignment-start = Начать
alignment-question-title = { $client } · вопрос { $number } из { $total }
alignment-q-objective = Какова главная цель проекта? Если целей несколько, напишите каждую на отдельной строке.
alignment-q-scope = Что входит в объём работ, а что нет?
alignment-q-weeks = Сколько недель займёт проект?
alignment-q-approach = Одной фразой: как мы будем действовать?
alignment-t-objective = Главная цель
alignment-t-scope = Объём работ
alignment-t-weeks = Длительность
alignment-t-approach = Подход
alignment-how-words = Просто напишите ответ.
alignment-how-number = Число недель или месяцев, например «12 недель».
alignment-how-scope = Например: Входит: новый сайт, обучение. Не входит: переводы.
alignment-unknown = Не знаю
alignment-no-number = Для сравнения нужна длительность
alignment-no-number-help = Например, «12 недель» или «3 месяца». Если сомневаетесь, нажмите «Не знаю».
alignment-too-long = Слишком длинно для сравнения
alignment-too-long-help = Уложите, пожалуйста, ответ в одно-два предложения.
alignment-thanks-title = { $client }: спасибо!
alignment-thanks-all = Ответили все. Сравнение уже во внутреннем канале.
alignment-thanks-waiting = Ещё не ответили: { $who }. Когда ответят все, сравнение появится во внутреннем канале.
alignment-thanks-note = Чтобы исправить ответ, напишите «изменить» и его номер.
alignment-board-title = { $client }: сверка ожиданий
alignment-answered = Ответили { $done } из { $total }
alignment-board-note = Здесь мы сравним ответы, как только их дадут все.
alignment-compare = Сравнить сейчас
alignment-open-title = { $client }: { $count ->
    [one] мы расходимся в { $count } пункте
    [few] мы расходимся в { $count } пунктах
   *[many] мы расходимся в { $count } пунктах
}
alignment-aligned-title = { $client }: мы понимаем проект одинаково
alignment-agreed = ✓ Ответы не противоречат друг другу.
alignment-differs = { $topic }: числа расходятся
alignment-opposite = { $topic }: для одних входит, для других нет: { $about }
alignment-missing = { $topic }: не все называют одно и то же
alignment-holds = Как решили (записано: { $who })
alignment-not-known = не знает
alignment-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
   *[many] { $count } недель
}
alignment-settle = Зафиксировать: { $topic }
alignment-settle-title = Как решили?
alignment-settle-label = Отныне считаем так
alignment-begun = Вопросы уже отправляются всем с нашей стороны.
alignment-running = Сверка ожиданий уже идёт, её карточка во внутреннем канале.
alignment-not-asked = Вы не участвуете в этой сверке.
alignment-too-few = Чтобы было что сравнить, должны ответить хотя бы двое.
