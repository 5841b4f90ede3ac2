// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/link.h"

#include <QIcon>
#include <QList>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <memory>

class QAction;

namespace skranke {

/// One place of the window: what the shell needs to know of it. A pane gets its services through its constructor, owns
/// its actions and shows its own errors.
///
/// Tables, splitters and tab widgets with an object name are remembered over a restart by the shell. A pane that shows
/// text overrides `retranslate`, which is also to be called at the end of its constructor.
class Pane : public QWidget {
    Q_OBJECT

public:
    /// Which of the window's menus an action stands in.
    enum class Menu { File, Edit, View, Queue, Tools };

    struct MenuEntry {
        Menu menu = Menu::File;
        QAction *action = nullptr; ///< null: a separator
        bool everywhere = false; ///< also offered while another pane is shown; triggering it shows this one first
    };

    /// `name`: stable, English, lower case; for settings and pictures.
    explicit Pane(const QString &name, QWidget *parent = nullptr);

    /// Word in the navigation list, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// Name for `icons::get`.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Help for this view as rich text, short, translated.
    [[nodiscard]] virtual QString helpText() const = 0;

    /// In the order in which they stand. The shell also adds them to the pane, so that shortcuts work while it is
    /// shown.
    [[nodiscard]] virtual QList<MenuEntry> menuEntries() const { return {}; }

    /// F5: reads again what is shown. Also called when the pane is shown for the first time.
    virtual void refresh() { }
    /// Ctrl+F.
    virtual void focusFilter() { }
    /// Gives the keyboard to what a person works in here: the table of the view that is shown.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }
    /// Reads only how many things here need a person; called once, when the window gets the pane.
    virtual void readAttention() { }
    /// Another program has written into the profile. What is shown is read again and taken over in place: selection,
    /// scroll place, what is being typed and the keyboard stay where they are. A pane out of sight reads only how many
    /// things need a person, if that can have changed; it is read again when it is shown.
    virtual void readNews() { }
    /// Esc: steps back once; false when there is nowhere to go.
    virtual bool stepBack() { return false; }
    /// The window's institution filter; empty: all.
    virtual void setInstitutionFilter(const InstitutionCode &institution) { Q_UNUSED(institution) }
    /// Shows what the link names; false when this pane cannot.
    virtual bool open(const Link &link)
    {
        Q_UNUSED(link)
        return false;
    }
    /// A second pane of this kind, for a window of its own; null when there is no such thing.
    [[nodiscard]] virtual std::unique_ptr<Pane> another() const { return nullptr; }
    /// Where a person is in this pane, to be found again after a restart. Names of things and numbers only: it is kept
    /// unsealed, so nothing of a user may stand in it.
    [[nodiscard]] virtual QVariantMap place() const { return {}; }
    /// Goes there as far as it still exists; what is gone is passed over.
    virtual void goTo(const QVariantMap &place) { Q_UNUSED(place) }
    /// True when nothing would be lost by closing the window.
    [[nodiscard]] virtual bool hasUnsavedWork() const { return false; }

    /// Views (tabs, sub-pages) of which `--pictures` takes a picture; stable English names.
    [[nodiscard]] virtual QStringList pictureViews() const { return {}; }
    virtual void showPictureView(const QString &view) { Q_UNUSED(view) }
    /// False while data for the picture is still on its way.
    [[nodiscard]] virtual bool isPictureReady() const { return true; }

    [[nodiscard]] QIcon icon() const;
    /// How many things here need a person.
    [[nodiscard]] int attentionCount() const { return m_attentionCount; }

Q_SIGNALS:
    void attentionCountChanged(int count);
    void linkActivated(const skranke::Link &link);
    /// Another pane, by its name.
    void paneRequested(const QString &name);
    /// What is to be shown lies outside the window's institution filter.
    void allInstitutionsRequested();

protected:
    /// Enables a button or not. One that has the keyboard hands it to the view first, because Qt would give it to
    /// whatever comes next, at the end of the window to the search.
    void setUsable(QWidget *button, bool usable);
    /// The same for one that comes and goes.
    void setOffered(QWidget *button, bool offered);
    void setAttentionCount(int count);
    /// Sets all texts; called again after every change of language.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;

private:
    void leaveBeforeItGoes(const QWidget *button);

    int m_attentionCount = 0;
};

} // namespace skranke
