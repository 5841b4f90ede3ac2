// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/backup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace skranke {

/// What the window shows until its profile is open: that it is being opened, or why not and what to do.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showOpening();
    void showRestoring();
    /// `newest`: the backup to offer when the store is damaged.
    void showFailure(const Error &error, const std::optional<Backup> &newest = {});
    /// The store is as it was.
    void showRestoreFailure(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void beginEmptyRequested(); ///< in the place of a store that is damaged or missing
    void restoreRequested(const skranke::Backup &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Doing { Opening, Restoring };

    void rebuild();
    [[nodiscard]] bool canBeginEmpty() const;

    Doing m_doing = Doing::Opening;
    std::optional<Error> m_error;
    QLabel *m_sign = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_restore = nullptr;
    std::optional<Backup> m_newest;
};

} // namespace skranke
