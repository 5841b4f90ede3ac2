// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/searchresultsmodel.h"
#include "widgets/common/link.h"

#include <QLineEdit>
#include <QTimer>

#include <memory>

class QAction;
class QFrame;
class QLabel;
class QListView;

namespace skranke {

class Searcher;

/// The search over everything: a line of text and, below it, what was found. Up and Down choose, Return opens, Esc
/// closes. Finds the window's commands itself, all else through the searcher.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    /// The results are shown as a child of `window`, over its other contents.
    explicit SearchBox(QWidget *window);
    ~SearchBox() override;

    void setSearcher(std::unique_ptr<Searcher> searcher);
    void setCommands(QList<QAction *> commands);
    void setInstitution(const InstitutionCode &institution);
    void takeFocus();
    [[nodiscard]] const SearchResultsModel &results() const { return m_model; }
    [[nodiscard]] bool isOpen() const;
    /// What stands below the hits: that there are none, or why; empty when there are.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void linkActivated(const skranke::Link &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showHits(QList<SearchHit> hits, const QString &note = {});
    void place();
    void choose(int step);
    void openRow(int row);
    void close();
    [[nodiscard]] QList<SearchHit> commandHits(const QString &text) const;
    void retranslate();

    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
    SearchResultsModel m_model;
    QTimer m_pause; // between the last key and the search
    std::unique_ptr<Searcher> m_searcher;
    QList<QAction *> m_commands;
    InstitutionCode m_institution;
    int m_search = 0; // number of the search under way; answers to earlier ones are dropped
};

} // namespace skranke
