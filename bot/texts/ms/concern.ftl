# Apa yang membimbangkan: borang, jawapan kepada penulisnya, dan makluman kepada pengurus projek. Klien boleh membacanya.
concern-open = Suarakan kebimbangan
concern-project = Tentang projek yang mana?
concern-words = Apa yang membimbangkan anda?
concern-hint = Hanya pengurus projek dan pasukan projek kami yang membacanya.
concern-submit = Hantar

concern-ready = Boleh saya sampaikan perkara ini?
concern-ready-how = Butang ini membuka borang ringkas. Tiada apa-apa dicatat selagi anda belum menghantarnya.

concern-in-client = Disuarakan dalam saluran klien.
concern-in-internal = Disuarakan dalam saluran dalaman.
concern-in-direct = Disuarakan dalam perbualan peribadi dengan saya.

concern-empty = Sila tulis beberapa patah kata supaya ada yang dapat saya sampaikan.
concern-gone = Saya tidak lagi dapat mencapai projek itu untuk anda, jadi tiada apa-apa yang dicatat. Sila maklumkan terus kepada pengurus projek anda.
concern-nowhere = Saya tidak pasti ini tentang projek yang mana
concern-nowhere-help = Cuba sekali lagi dalam saluran projek anda, atau maklumkan terus kepada pengurus projek atau orang yang menjemput anda. Tiada apa-apa yang dicatat.

concern-standing = Ada sesuatu yang membimbangkan anda?
concern-standing-how = Tekan di sini pada bila-bila masa dan nyatakan dengan kata-kata anda sendiri. Seseorang akan menjawab, dan anda diberitahu bila. Hal yang melibatkan orang kekal sulit.
concern-stood = Projek ini sudah tamat
concern-stood-how = Jika masih ada yang membimbangkan anda, gunakan “/concern” atau hubungi orang yang anda kenal di sini.
concern-left = Projek ini kini berada di saluran lain
