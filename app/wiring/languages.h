// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>

namespace skranke {

/// Loads and switches the language of the running program: our texts, Qt's, dates and numbers. Chooses no language.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// `nb`, `nn`, `en`; anything else, also empty, means the system's. Windows get `LanguageChange`.
    void use(const QString &code);
    /// What is in use: `nb`, `nn` or `en`.
    [[nodiscard]] QString current() const { return m_current; }

    /// The best of ours for a list as `QLocale::uiLanguages` gives it; `en` when there is none.
    [[nodiscard]] static QString bestFor(const QStringList &uiLanguages);
    /// Word for `use`; empty for the system's.
    [[nodiscard]] static QString codeFor(Preferences::Language language);

private:
    std::array<QTranslator, 3> m_translators; // Qt's own texts, what we add to them, ours
    QString m_current;
};

/// For programs that never switch: uses `code` until the program ends.
void installLanguage(const QString &code);

} // namespace skranke
