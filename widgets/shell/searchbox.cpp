// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/searchbox.h"

#include "services/core/errortext.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/whendone.h"
#include "widgets/shell/searcher.h"
#include "widgets/shell/searchresultdelegate.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

constexpr int mostRowsShown = 12;
constexpr int mostCommands = 5;

QString nothingFor(const QString &text)
{
    return SearchBox::tr("Nothing found for “%1”").arg(text);
}

} // namespace

SearchBox::SearchBox(QWidget *window)
    : m_popup(new QFrame(window))
    , m_list(new QListView(m_popup))
    , m_note(plainLabel(m_popup))
{
    setClearButtonEnabled(true);
    addAction(icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);

    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_popup->hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(8);

    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            close();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    window->installEventFilter(this);
    retranslate();
}

SearchBox::~SearchBox() = default;

void SearchBox::setSearcher(std::unique_ptr<Searcher> searcher)
{
    m_searcher = std::move(searcher);
}

void SearchBox::setCommands(QList<QAction *> commands)
{
    m_commands = std::move(commands);
}

void SearchBox::setInstitution(const InstitutionCode &institution)
{
    m_institution = institution;
}

void SearchBox::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::isOpen() const
{
    return m_popup->isVisible();
}

void SearchBox::search()
{
    const QString text = this->text().trimmed();
    const int number = ++m_search;
    if (text.isEmpty()) {
        close();
        return;
    }
    const QList<SearchHit> commands = commandHits(text);
    if (!m_searcher) {
        showHits(commands, commands.isEmpty() ? nothingFor(text) : QString());
        return;
    }
    whenDone(m_searcher->search(text, m_institution), this,
             [this, number, text, commands](const Result<QList<SearchHit>> &found) {
                 if (number != m_search)
                     return;
                 if (!found)
                     showHits(commands, errorLine(found.error()));
                 else if (const QList<SearchHit> hits = *found + commands; hits.isEmpty())
                     showHits({}, nothingFor(text));
                 else
                     showHits(hits);
             });
}

QString SearchBox::note() const
{
    return m_note->text();
}

void SearchBox::showHits(QList<SearchHit> hits, const QString &note)
{
    if (window()->focusWidget() != this)
        return; // left meanwhile
    m_model.setHits(std::move(hits));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(m_model.rowCount() > 0);
    setAccessibleDescription(note);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    place();
    m_popup->show();
    m_popup->raise();
}

void SearchBox::place()
{
    const int rows = std::min(m_model.rowCount(), mostRowsShown);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const QPoint below = mapTo(m_popup->parentWidget(), QPoint(0, height() + 2));
    const int wide = std::min(std::max(width(), 480), m_popup->parentWidget()->width() - below.x() - 8);
    const int noteHeight = note().isEmpty() ? 0 : m_note->heightForWidth(wide - 2 * m_popup->frameWidth() - 2);
    m_popup->setGeometry(QRect(below, QSize(wide, rows * rowHeight + noteHeight + 4)));
}

void SearchBox::choose(int step)
{
    const int rows = m_model.rowCount();
    if (!isOpen() || rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_model.index(row));
    // Focus stays in the line, so the chosen row is said through its description.
    setAccessibleDescription(m_model.index(row).data(Qt::AccessibleTextRole).toString());
}

void SearchBox::openRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const SearchHit hit = m_model.hit(row);
    close();
    clear();
    switch (hit.kind) {
    case SearchHit::Kind::User:
        Q_EMIT linkActivated({.kind = Link::Kind::User, .institution = hit.institution, .id = hit.id});
        return;
    case SearchHit::Kind::Change:
        Q_EMIT linkActivated({.kind = Link::Kind::Change, .institution = hit.institution, .id = hit.id});
        return;
    case SearchHit::Kind::Batch:
        Q_EMIT linkActivated({.kind = Link::Kind::Batch, .institution = hit.institution, .id = hit.id});
        return;
    case SearchHit::Kind::Institution:
        Q_EMIT linkActivated({.kind = Link::Kind::Institution, .institution = hit.institution});
        return;
    case SearchHit::Kind::Command:
        if (const qsizetype number = hit.id.toLongLong(); number < m_commands.size())
            m_commands.at(number)->trigger();
        return;
    }
}

void SearchBox::close()
{
    ++m_search;
    m_pause.stop();
    m_popup->hide();
}

QList<SearchHit> SearchBox::commandHits(const QString &text) const
{
    QList<SearchHit> hits;
    for (qsizetype number = 0; number < m_commands.size() && hits.size() < mostCommands; ++number) {
        const QAction *command = m_commands.at(number);
        QString title = command->text();
        title.remove(u'&');
        if (!command->isEnabled() || !title.contains(text, Qt::CaseInsensitive))
            continue;
        hits.append({.kind = SearchHit::Kind::Command,
                     .title = title,
                     .subtitle = command->shortcut().toString(QKeySequence::NativeText),
                     .time = {},
                     .institution = {},
                     .id = QString::number(number)});
    }
    return hits;
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (isOpen())
            choose(1);
        else
            search();
        return;
    case Qt::Key_Up:
        choose(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen() && !m_pause.isActive())
            openRow(m_list->currentIndex().row());
        else
            search();
        return;
    case Qt::Key_Escape:
        if (isOpen())
            close();
        else if (!text().isEmpty())
            clear();
        else
            event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isOpen())
        place();
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::retranslate()
{
    setPlaceholderText(
        tr("Search everything (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search everything"));
    m_list->setAccessibleName(tr("Search results"));
}

} // namespace skranke
