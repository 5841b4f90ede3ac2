// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    QString type; ///< `unfinished`, `vanished`, `obsolete`, or empty

    [[nodiscard]] QString key() const { return context + u" | "_s + source; }
};

QList<Message> messagesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            if (xml.isEndElement() && xml.name() == u"context")
                context.clear();
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(Message{.context = context, .source = {}, .translations = {}, .type = {}});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value(u"type").toString();
            QString text;
            QStringList forms;
            while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            messages.last().translations = forms.isEmpty() ? QStringList{text} : forms;
        }
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9]|n)"_s);
    QSet<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    return found;
}

QString fileOf(const QString &language)
{
    return skranke::TestPaths::source(u"translations/skranke_"_s + language + u".ts"_s);
}

} // namespace

/// Three languages from the start: every text has its translation, with the same places for values.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nb", "nn", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(fileOf(language));
        QVERIFY(messages.size() > 100);
        QStringList wrong;
        for (const Message &message : messages) {
            if (!message.type.isEmpty())
                wrong.append(message.type + u": "_s + message.key());
            // English is the source language: only its plurals need forms of their own.
            const bool mayBeEmpty = language == u"en" && !placeholders(message.source).contains(u"n"_s);
            for (const QString &translation : message.translations) {
                if (translation.isEmpty() && !mayBeEmpty)
                    wrong.append(u"empty: "_s + message.key());
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 30).join(u'\n')));
    }

    void placesForValuesAreTheSame_data() { everyTextIsTranslated_data(); }
    void placesForValuesAreTheSame()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messagesOf(fileOf(language))) {
            for (const QString &translation : message.translations) {
                // A singular form may say "one" instead of the number.
                auto expected = placeholders(message.source);
                auto found = placeholders(translation);
                expected.remove(u"n"_s);
                found.remove(u"n"_s);
                if (!translation.isEmpty() && expected != found)
                    wrong.append(message.key() + u" -> "_s + translation);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theLanguagesHoldTheSameTexts()
    {
        QMap<QString, QSet<QString>> keys;
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
            for (const Message &message : messagesOf(fileOf(language)))
                keys[language].insert(message.key());
        }
        QCOMPARE(keys.value(u"nn"_s), keys.value(u"nb"_s));
        QCOMPARE(keys.value(u"en"_s), keys.value(u"nb"_s));
    }

    void nynorskIsALanguageOfItsOwn()
    {
        const QList<Message> bokmaal = messagesOf(fileOf(u"nb"_s));
        const QList<Message> nynorsk = messagesOf(fileOf(u"nn"_s));
        QCOMPARE(nynorsk.size(), bokmaal.size());
        qsizetype different = 0;
        for (qsizetype at = 0; at < bokmaal.size(); ++at)
            different += bokmaal.at(at).translations != nynorsk.at(at).translations ? 1 : 0;
        QVERIFY2(different * 3 > bokmaal.size(),
                 "a third or more of the texts differ between the two forms of Norwegian");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
