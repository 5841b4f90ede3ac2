// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QLocale localeFor(const QString &code)
{
    if (code == u"nb")
        return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    if (code == u"nn")
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

// A translator takes itself out, and knows when the application has gone before it.
Languages::~Languages() = default;

void Languages::use(const QString &code)
{
    const bool known = code == u"nb" || code == u"nn" || code == u"en";
    const QString language = known ? code : bestFor(QLocale::system().uiLanguages());
    if (language == m_current)
        return;
    m_current = language;
    for (QTranslator &translator : m_translators)
        QCoreApplication::removeTranslator(&translator);

    // Set first: widgets ask for it when the translators' LanguageChange reaches them.
    QLocale::setDefault(localeFor(language));

    auto &[qtTexts, addedTexts, ourTexts] = m_translators;
    // Qt has no bokmål of its own (style.md, traps), and its nynorsk is older than its texts. The last is asked first.
    if (language != u"en") {
        if (qtTexts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qtTexts);
        if (addedTexts.load(u":/i18n/qtbase_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&addedTexts);
    }
    if (ourTexts.load(u":/i18n/skranke_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&ourTexts);
}

QString Languages::bestFor(const QStringList &uiLanguages)
{
    for (const QString &entry : uiLanguages) {
        const QString language = entry.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (language == u"nb" || language == u"no")
            return u"nb"_s;
        if (language == u"nn" || language == u"en")
            return language;
    }
    return u"en"_s;
}

QString Languages::codeFor(Preferences::Language language)
{
    switch (language) {
    case Preferences::Language::System:
        return {};
    case Preferences::Language::Bokmaal:
        return u"nb"_s;
    case Preferences::Language::Nynorsk:
        return u"nn"_s;
    case Preferences::Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void installLanguage(const QString &code)
{
    (new Languages(qApp))->use(code);
}

} // namespace skranke
