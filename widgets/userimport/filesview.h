// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/userimport/importfile.h"
#include "services/store/importfilerepository.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace skranke {

class FilesTableModel;

/// The list of files that a person opened. Looks at names and times only.
class FilesView : public QWidget {
    Q_OBJECT

public:
    explicit FilesView(QWidget *parent = nullptr);

    /// Adds the file unless it is there; answers whether it can be read as a file.
    bool add(const QString &path);
    void update(const ImportFile &file);
    void remove(const QString &path);
    void choose(const QString &path);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] const QList<ImportFile> &files() const;
    [[nodiscard]] ImportFile file(const QString &path) const;
    /// Says whose a file is before it is checked.
    void claim(const QString &path, const InstitutionCode &owner);
    /// Shows only the files of one institution and those that nobody has claimed; empty: all. When that hides the
    /// chosen one, the first that is left is chosen, or none.
    void setInstitutionFilter(const InstitutionCode &institution);
    /// What the choice beside Open offers, newest first.
    void setRecent(const QList<FileRecord> &files);
    /// Opens that choice.
    void offerRecent();
    void step(int by);
    void retranslate();

Q_SIGNALS:
    void fileChosen(const QString &path);
    void fileClicked(); ///< also when it is chosen already
    void openRequested();
    void recentChosen(const QString &path, const skranke::InstitutionCode &owner);

private:
    void takeFilter();
    void takeRecent();

    FilesTableModel *m_model = nullptr;
    InstitutionCode m_institution;
    QLabel *m_title = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_recent = nullptr;
    QList<FileRecord> m_recentFiles;
};

} // namespace skranke
