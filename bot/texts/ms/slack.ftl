# Perkataan untuk Slack sahaja
slack-close = Batal
slack-form-expired = Borang tidak sempat dibuka. Sila cuba sekali lagi.
slack-form-needs-press = Borang hanya boleh dibuka melalui arahan atau butang. Sila taip sebagai arahan: `/usher`.
slack-not-installed = Usher belum dipasang di ruang kerja ini. Pentadbir boleh memasangnya.

slack-install-done-title = Usher telah dipasang
slack-install-done = Usher kini boleh digunakan di { $team }. Taip `/usher` dalam mana-mana saluran untuk melihat apa yang boleh dilakukannya untuk anda.
slack-install-open = Buka Slack
slack-install-failed-title = Usher belum dipasang
slack-install-expired = Pemasangan ini sudah selesai, atau dimulakan lebih daripada sepuluh minit lalu. Sila mulakan semula.
slack-install-denied = Pemasangan dibatalkan di Slack. Tiada apa-apa yang berubah.
slack-install-refused = Slack tidak mengesahkan pemasangan ini ({ $reason }). Sila mulakan semula.
slack-install-again = Mulakan semula
