// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace skranke {

/// A request body that can be read through once and never again.
///
/// `QNetworkAccessManager` repeats a request by itself when its connection closes without an answer, POST and DELETE
/// included (`style.md`, traps). It cannot when the body refuses to be rewound: it then fails with
/// `ContentReSendError`.
class OnceDevice : public QIODevice {
    Q_OBJECT

public:
    /// Open for reading. An empty body is a body too: it is what keeps a GET and a DELETE from being repeated.
    explicit OnceDevice(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64 position) override;

    /// Whether anything was taken out, so that the request may have left.
    [[nodiscard]] bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace skranke
