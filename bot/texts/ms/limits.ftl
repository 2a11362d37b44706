limit-title = Terlalu banyak sekali gus
limit-help = Mesej terakhir anda belum dibaca. Tunggu seminit, kemudian hantar semula.
