// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutionspane.h"

#include "models/roles.h"
#include "services/institutions/institutionregister.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/topkeeper.h"
#include "widgets/common/whendone.h"
#include "widgets/institutions/institutiondetail.h"
#include "widgets/institutions/institutionform.h"
#include "widgets/institutions/institutionrows.h"
#include "widgets/institutions/institutiontasks.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace skranke {

QString InstitutionsPane::title() const
{
    return tr("Institutions");
}

QString InstitutionsPane::iconName() const
{
    return u"pane-institutions"_s;
}

QString InstitutionsPane::helpText() const
{
    return tr(
        "<p>The institutions that this desk works for. Each needs the address of the API and an API key; the key lies "
        "in "
        "the desk's key store and is never shown.</p>"
        "<p><b>Test</b> asks Alma which institution and environment the key opens. A key that opens another than the "
        "registered one is not used.</p>"
        "<p><b>Fetch users</b> fills the cache, so that a plan needs no calls.</p>"
        "<p>The <b>reserve</b> is the number of calls a day that Skranke never touches.</p>");
}

QList<Pane::MenuEntry> InstitutionsPane::menuEntries() const
{
    return {{Menu::File, m_add},    {Menu::File, m_save},    {Menu::File, m_table->exportAction()},
            {Menu::Edit, m_remove}, {Menu::Tools, m_setKey}, {Menu::Tools, m_test},
            {Menu::Tools, m_fetch}};
}

void InstitutionsPane::refresh()
{
    m_busy->setBusy(true);
    whenDone(readInstitutionRows(m_services), this, [this](const Result<QList<InstitutionRow>> &rows) {
        m_busy->setBusy(false);
        if (rows)
            takeRows(*rows);
        else
            m_messages->showError(tr("Reading the register of institutions"), rows.error());
    });
}

void InstitutionsPane::readAttention()
{
    whenDone(m_services.institutions.all(), this, [this](const Result<QList<Institution>> &institutions) {
        if (institutions) // else the pane says so when it is opened
            setAttentionCount(int(std::ranges::count_if(
                *institutions, [](const Institution &one) { return one.keyState != KeyState::Working; })));
    });
}

void InstitutionsPane::readNews()
{
    if (!isVisible()) {
        readAttention();
        return;
    }
    if (!m_loaded) {
        refresh();
        return;
    }
    whenDone(readInstitutionRows(m_services), this, [this](const Result<QList<InstitutionRow>> &rows) {
        if (rows) // else the next reading that somebody asks for says what is wrong
            takeRows(*rows, Occasion::News);
    });
}

void InstitutionsPane::takeRows(const QList<InstitutionRow> &rows, Occasion occasion)
{
    const bool isNews = occasion == Occasion::News;
    const QScopedValueRollback taking(m_takingNews, isNews);
    const InstitutionCode current = m_wanted.isEmpty() ? selectedCode() : m_wanted;
    {
        const TopKeeper keeper(*m_table);
        m_model.setRows(rows);
    }
    takeTestedColumn();
    if (!std::exchange(m_loaded, true) && m_model.rowOf(current) < 0)
        m_wanted = {}; // removed since the last time
    setAttentionCount(int(std::ranges::count_if(
        rows, [](const InstitutionRow &row) { return row.institution.keyState != KeyState::Working; })));
    const bool adding = m_detail->isAdding() && (isNews || m_detail->isDirty());
    m_stack->setCurrentWidget(rows.isEmpty() && !adding ? m_empty : m_desk);
    if (adding)
        return;
    takeFilter();
    if (m_model.rowOf(current) >= 0) {
        m_wanted = {};
        select(current);
    } else if (m_proxy.rowCount() > 0) {
        m_table->selectRow(0);
    }
    if (!m_detail->isDirty() && !(isNews && isSelectedShown()))
        showSelected();
    else
        updateActions();
}

bool InstitutionsPane::isSelectedShown() const
{
    const int row = m_model.rowOf(selectedCode());
    return row >= 0 && m_detail->form().shown() == m_model.rows().at(row).institution;
}

/// A column in which nothing can stand before the first test of this run only takes place.
void InstitutionsPane::takeTestedColumn()
{
    m_table->setColumnShown(InstitutionTableModel::TestedColumn,
                            std::ranges::any_of(m_model.rows(), &QDateTime::isValid, &InstitutionRow::tested));
}

void InstitutionsPane::focusFilter()
{
    m_filter->takeFocus();
}

void InstitutionsPane::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->button()->setFocus();
    else
        m_table->setFocus();
}

bool InstitutionsPane::stepBack()
{
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (m_detail->isAdding() && !m_detail->isDirty()) {
        discard();
        return true;
    }
    if (m_detail->isAncestorOf(focusWidget())) {
        m_table->setFocus();
        return true;
    }
    return false;
}

void InstitutionsPane::setInstitutionFilter(const InstitutionCode &institution)
{
    m_institution = institution;
    takeFilter();
    if (!institution.isEmpty() && !m_detail->isDirty())
        select(institution);
}

void InstitutionsPane::takeFilter()
{
    if (!m_detail->isDirty()) // what is being typed stays in sight until it is saved or dropped
        m_proxy.setOnlyId(m_institution.toString());
}

bool InstitutionsPane::open(const Link &link)
{
    if (link.kind != Link::Kind::Institution)
        return false;
    if (m_loaded && m_model.rowOf(link.institution) < 0)
        return false;
    m_filter->clear();
    if (!m_institution.isEmpty() && link.institution != m_institution)
        Q_EMIT allInstitutionsRequested();
    m_wanted = link.institution;
    select(link.institution);
    return true;
}

bool InstitutionsPane::hasUnsavedWork() const
{
    return m_detail->isDirty();
}

QStringList InstitutionsPane::pictureViews() const
{
    return {u"general"_s, u"files"_s, u"code-table"_s, u"new"_s};
}

void InstitutionsPane::showPictureView(const QString &view)
{
    if (m_detail->isAdding())
        discard();
    if (view == u"new")
        addNew();
    else
        m_detail->form().tabs()->setCurrentIndex(int(std::max<qsizetype>(0, pictureViews().indexOf(view))));
}

bool InstitutionsPane::isPictureReady() const
{
    return m_loaded && !m_busy->isBusy();
}

void InstitutionsPane::onCurrentChanged(const QModelIndex &current, const QModelIndex &)
{
    if (m_takingNews && m_detail->isDirty())
        return; // somebody types, and is not asked about it
    const InstitutionCode goTo(current.data(IdRole).toString());
    const InstitutionCode shown = m_detail->code();
    if (m_detail->isDirty() && goTo != shown) {
        const QSignalBlocker quiet(m_table->selectionModel());
        if (const int row = m_model.rowOf(shown); row >= 0 && !m_detail->isAdding())
            m_table->setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, 0)));
        m_table->viewport()->update();
        askAboutUnsaved(goTo);
        return;
    }
    showSelected();
}

void InstitutionsPane::askAboutUnsaved(const InstitutionCode &goTo)
{
    auto *question = plainQuestion(QMessageBox::Question, tr("Unsaved changes"), tr("Save your changes first?"),
                                   QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, goTo](int answer) {
        if (answer == QMessageBox::Save) {
            m_wanted = goTo;
            save();
        } else if (answer == QMessageBox::Discard) {
            m_detail->clear();
            select(goTo);
            showSelected();
        }
    });
    question->open();
}

std::unique_ptr<Pane> InstitutionsPane::another() const
{
    return std::make_unique<InstitutionsPane>(m_services, m_jobs, m_preferences);
}

QVariantMap InstitutionsPane::place() const
{
    const InstitutionCode code = m_wanted.isEmpty() ? selectedCode() : m_wanted;
    return {{u"institution"_s, code.toString()}};
}

void InstitutionsPane::goTo(const QVariantMap &place)
{
    m_wanted = InstitutionCode(place.value(u"institution"_s).toString());
}

void InstitutionsPane::select(const InstitutionCode &code)
{
    const int row = m_model.rowOf(code);
    if (row >= 0 && code != selectedCode())
        m_table->setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, 0)));
}

InstitutionCode InstitutionsPane::selectedCode() const
{
    return InstitutionCode(m_table->currentIndex().data(IdRole).toString());
}

InstitutionCode InstitutionsPane::actedOn() const
{
    return m_detail->isDirty() && !m_detail->isAdding() ? m_detail->code() : selectedCode();
}

void InstitutionsPane::showSelected()
{
    const int row = m_model.rowOf(selectedCode());
    if (row >= 0)
        m_detail->show(m_model.rows().at(row));
    else
        m_detail->clear();
    updateActions();
}

void InstitutionsPane::updateActions()
{
    const int row = m_model.rowOf(actedOn());
    const bool chosen = row >= 0 && !m_detail->isAdding();
    const bool hasKey = chosen && m_model.rows().at(row).institution.keyState != KeyState::Missing;
    m_setKey->setEnabled(chosen);
    m_test->setEnabled(hasKey);
    m_fetch->setEnabled(hasKey);
    m_remove->setEnabled(chosen);
    m_save->setEnabled(m_detail->isDirty());
}

void InstitutionsPane::addNew()
{
    if (m_detail->isDirty()) {
        askAboutUnsaved({});
        return;
    }
    m_messages->clear();
    Institution start;
    start.reserve = m_preferences().defaultReserve;
    QList<InstitutionCode> taken;
    for (const InstitutionRow &row : m_model.rows())
        taken.append(row.institution.code);
    // The next institution of a consortium has the address of the others.
    if (!m_model.rows().isEmpty())
        start.almaUrl = m_model.rows().constFirst().institution.almaUrl;
    m_stack->setCurrentWidget(m_desk);
    m_detail->showNew(start, taken);
    updateActions();
    m_detail->form().focusFirst();
}

void InstitutionsPane::save()
{
    if (!m_detail->isDirty())
        return;
    if (m_detail->form().hasProblems()) {
        m_detail->form().goToProblem();
        return;
    }
    const Institution institution = m_detail->form().institution();
    const int row = m_model.rowOf(institution.code);
    if (m_detail->isAdding())
        m_tasks->add(institution);
    else if (row >= 0)
        m_tasks->update(institution, m_model.rows().at(row).institution);
    else
        m_messages->showMessage(tr("%1 has been removed by another program, so nothing was saved. Discard what you "
                                   "typed, or add the institution anew.")
                                    .arg(institution.code.toString()),
                                Tone::Attention);
}

void InstitutionsPane::discard()
{
    m_detail->clear();
    m_stack->setCurrentWidget(m_model.rows().isEmpty() ? m_empty : m_desk);
    takeFilter();
    showSelected();
    takeFocus();
}

} // namespace skranke
