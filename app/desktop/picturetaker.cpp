// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/picturetaker.h"

#include "app/wiring/languages.h"
#include "widgets/common/pane.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/brakeliftdialog.h"
#include "widgets/queue/bundledialog.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTabWidget>
#include <QTextStream>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

constexpr auto betweenLooks = 40ms;
constexpr int looksAtMost = 1500; // a minute for a view to get ready
constexpr int calmLooks = 3; // layouts and delayed painting have settled

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void closeDialog()
{
    if (QDialog *dialog = openDialog())
        dialog->close();
}

} // namespace

PictureTaker::PictureTaker(MainWindow &window, Languages &languages, QString folder, PictureSamples samples)
    : m_window(window)
    , m_languages(languages)
    , m_folder(std::move(folder))
    , m_samples(std::move(samples))
{
    m_pause.setInterval(betweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &PictureTaker::look);
}

PictureTaker::~PictureTaker() = default;

void PictureTaker::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(1);
        return;
    }
    plan();
    next();
}

void PictureTaker::plan()
{
    struct Scene {
        QString language;
        Preferences::Theme theme;
        QString themeWord;
        QSize size;
    };
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const auto theme : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                const Scene scene{language, theme, theme == Preferences::Theme::Light ? u"light"_s : u"dark"_s, size};
                const QString prefix =
                    u"%1-%2-%3x%4-"_s.arg(scene.language, scene.themeWord).arg(size.width()).arg(size.height());
                const size_t first = m_shots.size();
                planScene(prefix);
                const auto usual = m_shots.at(first).prepare;
                m_shots.at(first).prepare = [this, scene, usual] {
                    m_languages.use(scene.language);
                    appearance::apply(scene.theme);
                    m_window.resize(scene.size);
                    usual();
                };
            }
        }
    }
}

void PictureTaker::planScene(const QString &prefix)
{
    const auto window = [this]() -> QWidget * { return &m_window; };
    const auto nothing = [] { };
    for (Pane *pane : m_window.panes()) {
        QStringList views = pane->pictureViews();
        if (views.isEmpty())
            views = QStringList{QString()};
        for (const QString &view : std::as_const(views)) {
            const QString name = view.isEmpty() ? pane->objectName() : pane->objectName() + u'-' + view;
            m_shots.push_back({prefix + name,
                               [this, pane, view] {
                                   m_window.showPane(pane);
                                   if (!view.isEmpty())
                                       pane->showPictureView(view);
                               },
                               [pane] { return pane->isPictureReady(); }, window, nothing});
        }
    }
    m_shots.push_back({prefix + u"search"_s,
                       [this] {
                           m_window.searchBox().takeFocus();
                           m_window.searchBox().setText(u"a"_s);
                           Q_EMIT m_window.searchBox().textEdited(u"a"_s);
                       },
                       [this] { return m_window.searchBox().isOpen(); }, window,
                       [this] { m_window.searchBox().clear(); }});
    planReview(prefix);
    planDialogs(prefix);
}

/// What is reviewed with a second person: the samples over the queue.
void PictureTaker::planReview(const QString &prefix)
{
    const auto bars = m_window.findChildren<BrakeBar *>();
    const auto queue =
        std::ranges::find(m_window.panes(), u"queue"_s, [](const Pane *pane) { return pane->objectName(); });
    if (bars.isEmpty() || queue == m_window.panes().cend())
        return;
    m_shots.push_back({prefix + u"queue-brake"_s,
                       [this, pane = *queue] {
                           m_window.showPane(pane);
                           pane->showPictureView(u"fields"_s);
                       },
                       [this, pane = *queue, bar = bars.constFirst()] {
                           bar->setStops({m_samples.stop}); // the pane may just have read that nothing is stopped
                           return pane->isPictureReady();
                       },
                       [this]() -> QWidget * { return &m_window; }, [bar = bars.constFirst()] { bar->setStops({}); }});
    const auto dialogShot = [&](const QString &name, const std::function<QDialog *()> &make) {
        m_shots.push_back({prefix + name, [make] { make()->open(); }, [] { return openDialog() != nullptr; },
                           []() -> QWidget * { return openDialog(); }, &closeDialog});
    };
    dialogShot(u"brake-lift"_s, [this]() -> QDialog * {
        return new BrakeLiftDialog(m_samples.stop, BrakeLiftDialog::Desk::Own, &m_window);
    });
    dialogShot(u"bundle"_s, [this]() -> QDialog * { return new BundleDialog(m_samples.bundle, &m_window); });
}

void PictureTaker::planDialogs(const QString &prefix)
{
    const auto dialogShot = [&](const QString &name, QAction *action, int tab) {
        m_shots.push_back({prefix + name,
                           [action, tab] {
                               action->trigger();
                               if (auto *tabs = openDialog() ? openDialog()->findChild<QTabWidget *>() : nullptr)
                                   tabs->setCurrentIndex(tab);
                           },
                           [] { return openDialog() != nullptr; }, []() -> QWidget * { return openDialog(); },
                           &closeDialog});
    };
    dialogShot(u"preferences-general"_s, m_window.menus().preferences, 0);
    dialogShot(u"preferences-alma"_s, m_window.menus().preferences, 1);
    dialogShot(u"preferences-network"_s, m_window.menus().preferences, 2);
    dialogShot(u"backups"_s, m_window.menus().backups, 0);
    dialogShot(u"signing-keys"_s, m_window.menus().signingKeys, 0);
    dialogShot(u"about"_s, m_window.menus().about, 0);
}

void PictureTaker::next()
{
    if (m_at == m_shots.size()) {
        end(0);
        return;
    }
    m_looks = 0;
    m_calm = 0;
    m_shots.at(m_at).prepare();
    m_pause.start();
}

void PictureTaker::look()
{
    const Shot &shot = m_shots.at(m_at);
    m_calm = shot.isReady() ? m_calm + 1 : 0;
    if (m_calm >= calmLooks) {
        m_pause.stop();
        grab();
    } else if (++m_looks > looksAtMost) {
        m_pause.stop();
        QTextStream(stderr) << "skranke: a view was never ready for its picture: " << shot.name << '\n';
        end(1);
    }
}

void PictureTaker::grab()
{
    const Shot &shot = m_shots.at(m_at);
    QWidget *subject = shot.subject();
    const QString path = QDir(m_folder).filePath(shot.name + u".png"_s);
    if (!subject || !subject->grab().save(path)) {
        QTextStream(stderr) << "skranke: a picture could not be written: " << path << '\n';
        end(1);
        return;
    }
    shot.tidy();
    ++m_at;
    next();
}

void PictureTaker::end(int exitCode)
{
    m_pause.stop();
    Q_EMIT finished(exitCode);
}

} // namespace skranke
