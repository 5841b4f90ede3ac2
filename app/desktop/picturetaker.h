// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/picturesamples.h"
#include "services/core/preferences.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace skranke {

class Languages;
class MainWindow;
class Pane;

/// Leaves pictures of every view of the real window in a folder: three languages, light and dark, two sizes. For
/// `tools/run` without a display and for CI.
class PictureTaker : public QObject {
    Q_OBJECT

public:
    PictureTaker(MainWindow &window, Languages &languages, QString folder, PictureSamples samples);
    ~PictureTaker() override;

    void start();

Q_SIGNALS:
    /// 0: all pictures are there; 1: one could not be written, or a view was never ready.
    void finished(int exitCode);

private:
    /// One picture: how to get there, whether it is ready, what to grab.
    struct Shot {
        QString name;
        std::function<void()> prepare;
        std::function<bool()> isReady;
        std::function<QWidget *()> subject;
        std::function<void()> tidy;
    };

    void plan();
    void planScene(const QString &prefix);
    void planDialogs(const QString &prefix);
    void planReview(const QString &prefix);
    void next();
    void look();
    void grab();
    void end(int exitCode);

    MainWindow &m_window;
    Languages &m_languages;
    QString m_folder;
    PictureSamples m_samples;
    std::vector<Shot> m_shots;
    size_t m_at = 0;
    int m_looks = 0;
    int m_calm = 0; // looks in a row at which the view was ready
    QTimer m_pause;
};

} // namespace skranke
