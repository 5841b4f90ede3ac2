// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/filesview.h"

#include "models/common/format.h"
#include "models/userimport/filestablemodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/userimport/filedelegate.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace skranke {

FilesView::FilesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FilesTableModel(this))
    , m_title(plainLabel(this))
    , m_list(new QListView(this))
    , m_hint(plainLabel(this))
    , m_open(new QPushButton(this))
    , m_recent(new QPushButton(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"importFiles"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_open->setIcon(icons::get(u"document-open"_s));
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setMenu(new QMenu(m_recent));
    m_recent->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_title);
    layout->addLayout(inset);
    layout->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(8, 0, 8, 0);
    below->setSpacing(8);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_open, 1);
    ways->addWidget(m_recent);
    below->addLayout(ways);
    below->addWidget(m_hint);
    layout->addLayout(below);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT fileChosen(chosen()); });
    connect(m_list, &QListView::clicked, this, &FilesView::fileClicked);
    connect(m_open, &QPushButton::clicked, this, &FilesView::openRequested);
    connect(m_recent->menu(), &QMenu::aboutToShow, this, &FilesView::takeRecent);
}

bool FilesView::add(const QString &path)
{
    const QFileInfo info(path);
    ImportFile entry = file(info.absoluteFilePath());
    entry.path = info.absoluteFilePath();
    entry.received = info.lastModified();
    m_model->put(entry);
    takeFilter();
    return info.isFile();
}

void FilesView::update(const ImportFile &file)
{
    if (m_model->rowOf(file.path) < 0)
        return;
    m_model->put(file);
    takeFilter();
}

void FilesView::remove(const QString &path)
{
    m_model->remove(path);
    Q_EMIT fileChosen(chosen());
}

void FilesView::choose(const QString &path)
{
    const int row = m_model->rowOf(QFileInfo(path).absoluteFilePath());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

QString FilesView::chosen() const
{
    return m_list->currentIndex().data(FilesTableModel::PathRole).toString();
}

const QList<ImportFile> &FilesView::files() const
{
    return m_model->files();
}

ImportFile FilesView::file(const QString &path) const
{
    return m_model->file(m_model->rowOf(path));
}

void FilesView::claim(const QString &path, const InstitutionCode &owner)
{
    ImportFile claimed = file(path);
    if (claimed.path.isEmpty() || owner.isEmpty() || !claimed.institution.isEmpty())
        return;
    claimed.institution = owner;
    update(claimed);
}

void FilesView::setInstitutionFilter(const InstitutionCode &institution)
{
    m_institution = institution;
    takeFilter();
}

void FilesView::takeFilter()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const InstitutionCode owner = m_model->file(row).institution;
        m_list->setRowHidden(row, !m_institution.isEmpty() && !owner.isEmpty() && owner != m_institution);
    }
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid() || !m_list->isRowHidden(chosen.row()))
        return;
    int row = 0;
    while (row < m_model->rowCount() && m_list->isRowHidden(row))
        ++row;
    m_list->setCurrentIndex(row < m_model->rowCount() ? m_model->index(row, 0) : QModelIndex());
}

void FilesView::setRecent(const QList<FileRecord> &files)
{
    m_recentFiles = files;
    if (files.isEmpty() && m_recent->hasFocus())
        m_open->setFocus(); // Qt would give the keyboard to whatever comes next
    m_recent->setEnabled(!files.isEmpty());
    retranslate();
}

void FilesView::offerRecent()
{
    if (m_recent->isEnabled())
        m_recent->showMenu();
}

void FilesView::takeRecent()
{
    QMenu *menu = m_recent->menu();
    menu->clear();
    for (const FileRecord &file : std::as_const(m_recentFiles)) {
        QStringList parts{file.name};
        if (!file.institution.isEmpty())
            parts.append(file.institution.toString());
        parts.append(format::dateTime(file.opened));
        menu->addAction(parts.join(u" · "_s).replace(u'&', "&&"_L1), this,
                        [this, file] { Q_EMIT recentChosen(file.path, file.institution); });
    }
}

void FilesView::step(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount(); row += by) {
        if (!m_list->isRowHidden(row)) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void FilesView::retranslate()
{
    m_model->retranslate();
    m_title->setText(tr("&Files"));
    m_list->setAccessibleName(tr("Files of user imports"));
    m_open->setText(tr("Open File…"));
    m_open->setToolTip(tr("Open a user file and check it (Ctrl+O)"));
    m_recent->setText(tr("Recent"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setToolTip(m_recentFiles.isEmpty() ? tr("No file was opened here lately.")
                                                 : tr("Open a file that was opened here lately (Ctrl+Shift+O)"));
    m_hint->setText(tr("or drop one here"));
}

} // namespace skranke
