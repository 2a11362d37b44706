# Mengekalkan rancangan: klien yang akan lewat memaklumkannya, pengurus projek memutuskan. Kebanyakannya dibaca oleh klien.
guide-late = menunjukkan setiap tarikh yang berubah dan sebabnya
late-open = Kami akan lewat
late-matters = { $mood ->
    [light] Tarikh saling berkait seperti domino: satu tumbang, yang lain ikut tumbang. Beritahu kami awal-awal, kita cari jalan bersama. 🙂
   *[thorough] Tarikh yang dipersetujui pada awal projek saling berkait: apabila satu berubah, yang berikutnya turut berubah hingga ke akhir projek. Maklumkan lebih awal supaya kita dapat mencari jalan bersama. Pengurus projek anda yang memutuskan.
}
late-which = Tarikh yang mana
late-option = { $what } · { $day }
late-day = Tarikh baharu
late-day-hint = Jika mesyuarat tidak dapat diadakan langsung, biarkan kosong.
late-why = Sebab
late-why-hint = Satu atau dua ayat. Ia disimpan bersama perubahan ini.
late-send = Maklumkan kepada pasukan
late-kickoff = Mesyuarat kickoff
late-gone = Tarikh ini telah berlalu atau selesai. Sila pilih yang lain.
late-not-later = Itu tidak lebih lewat daripada yang dipersetujui ({ $day }).
late-far = Itu lebih setahun dari sekarang. Sila beri tarikh yang lebih awal.
late-why-needed = Sila nyatakan sebabnya dalam satu ayat.
late-where = Saya tidak tahu projek mana yang anda maksudkan
late-where-help = Tulis `/usher late` dalam saluran projek itu.
late-ours = Butang ini untuk klien anda
late-ours-help = Anda mengubah tarikh dengan sebabnya dalam `/usher plan`; `/usher late` menunjukkan apa yang telah berubah setakat ini.
late-closed = Projek ini telah ditutup
late-closed-help = Tarikhnya tidak berubah lagi. Sila berhubung terus dengan wakil kami.
late-nothing = Tiada tarikh yang mungkin lewat
late-nothing-help = Belum ada yang dipersetujui, atau semuanya sudah selesai.
late-thanks = { $mood ->
    [light] Terima kasih kerana beritahu awal! 👍
   *[thorough] Terima kasih kerana memaklumkan lebih awal
}
late-thanks-who = { $who } telah menerimanya dan akan menjawab dalam saluran projek. Sehingga itu, tarikh asal kekal.
late-thanks-nobody = Pasukan telah menerimanya dan akan menjawab dalam saluran projek. Sehingga itu, tarikh asal kekal.
late-title = { $client }: { $what }
late-asks = { $who } daripada { $client } akan lewat:
late-called-off = { $who } membatalkan { $what } ({ $day }).
late-called-off-late = { $who } membatalkan { $what } ({ $day }) kurang daripada satu hari bekerja sebelum tarikhnya.
late-shift = Lewat
late-days = { $count } hari bekerja
late-effect = Jika semua yang berikutnya turut beranjak:
late-end = Akhir projek
late-end-stays = kekal { $day }
late-end-unknown = tidak diketahui: rancangan belum ada peringkat penting
late-count-wishes = Permintaan klien setakat ini
late-count-theirs = Peringkat penting diubah untuk klien
late-count-ours = Peringkat penting diubah oleh kita
late-count-cancelled = Pembatalan saat akhir / keseluruhan
late-yours = Jika dibenarkan, hanya tarikh ini berubah; yang lain anda ubah dalam `/usher plan`. Klien dimaklumkan keputusan anda.
late-grant = Benarkan
late-offer = Cadangkan tarikh lain
late-offer-day = Tarikh anda
late-decline = Kekalkan tarikh
late-words = Apa yang anda maklumkan kepada klien
late-words-hint = Klien membaca ini.
late-tell = Maklumkan klien
late-done = Klien telah dimaklumkan
late-see = Putuskan
late-waits = { $client }: ubah “{ $what }” ke { $day }?
late-is-open = belum diputuskan
late-is-granted = diubah ke { $day } ({ $who })
late-is-declined = kekal { $day } ({ $who })
late-is-offered = { $day } dicadangkan ({ $who }); klien belum bersetuju
late-is-cancelled = dibatalkan
late-is-cancelled-late = dibatalkan pada saat akhir
late-is-replaced = diganti dengan permintaan yang kemudian
late-told = Mengenai tarikh
late-told-granted = { $mood ->
    [light] Baik: { $what } kini pada { $day }. Masukkan dalam kalendar, termasuk masa untuk bersedia.
   *[thorough] { $what } kini pada { $day }. Sila peruntukkan masa untuknya dalam kalendar anda, termasuk masa untuk persediaan.
}
late-told-offered = Kami tidak dapat mengubah { $what } sejauh itu kerana kerja berikutnya bergantung padanya. Adakah { $day } sesuai untuk anda?
late-told-declined = Kami ingin mengekalkan { $day } untuk { $what } kerana kerja berikutnya bergantung padanya. Beritahu kami di sini apa yang dapat membantu anda menepatinya.
late-accept = Sesuai untuk kami
late-log = { $client }: tarikh yang berubah
late-line = { $what } ({ $was }): { $fate }
late-move = { $what }: { $was } → { $day }, oleh kita
late-log-how = Klien memaklumkan kelewatan dengan butang atau `/usher late` dalam saluran mereka.
