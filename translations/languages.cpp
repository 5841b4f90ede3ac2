// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

static void initTranslationResources()
{
    // The linker drops a static library's resources unless somebody asks for them.
    Q_INIT_RESOURCE(skranke_translations);
}

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

QString supportedLanguage(const QString &wanted)
{
    if (wanted == u"nb" || wanted == u"nn" || wanted == u"en")
        return wanted;
    for (const QString &candidate : QLocale::system().uiLanguages()) {
        const QString language = candidate.section(u'-', 0, 0).section(u'_', 0, 0);
        if (language == u"nb" || language == u"no")
            return u"nb"_s;
        if (language == u"nn" || language == u"en")
            return language;
    }
    return u"en"_s;
}

/// Owned by the application object, so that nothing of it outlives it.
void replaceTranslators(const QString &language)
{
    const auto old = qApp->findChildren<QTranslator *>(u"skranke"_s, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const auto install = [](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>(qApp);
        translator->setObjectName(u"skranke"_s);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator.release());
    };
    if (language == u"nb")
        install(u"qtbase_nb"_s, u":/i18n"_s);
    else
        install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"skranke_"_s + language, u":/i18n"_s);
}

} // namespace

QString installLanguage(const QString &language)
{
    initTranslationResources();
    const QString chosen = supportedLanguage(language);
    QLocale::setDefault(chosen == u"nb"       ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                            : chosen == u"nn" ? QLocale(QLocale::NorwegianNynorsk, QLocale::Norway)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
    replaceTranslators(chosen);
    return chosen;
}

} // namespace skranke
