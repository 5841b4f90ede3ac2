// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Every folder with code and the folders whose headers it may include (`design.md`, "Folders and layers").
const QMap<QString, QStringList> &allowedIncludes()
{
    static const QMap<QString, QStringList> allowed = [] {
        const QStringList services{u"core"_s, u"store"_s, u"alma"_s, u"queue"_s, u"institutions"_s};
        QMap<QString, QStringList> map;
        QStringList below;
        for (const QString &folder : services) {
            below.append(u"services/"_s + folder);
            map.insert(u"services/"_s + folder, below);
        }
        // The domain folders stand side by side: they do not include one another.
        for (const QString &domain : {u"userimport"_s, u"bibimport"_s, u"merger"_s, u"registrations"_s})
            map.insert(u"services/"_s + domain, below + QStringList{u"services/"_s + domain});
        map.insert(u"services/briefing"_s, {u"services"_s});
        map.insert(u"models"_s, {u"models"_s, u"services"_s});
        map.insert(u"widgets"_s, {u"widgets"_s, u"models"_s, u"services"_s});
        map.insert(u"app/wiring"_s, {u"app/wiring"_s, u"services"_s});
        map.insert(u"app/cli"_s, {u"app/cli"_s, u"app/wiring"_s, u"services"_s});
        // Shares no code with the Alma client, so that one misreading cannot hide behind another.
        map.insert(u"app/sandbox"_s, {u"app/sandbox"_s});
        map.insert(u"app/desktop"_s, {u"app/desktop"_s, u"app/wiring"_s, u"widgets"_s, u"models"_s, u"services"_s});
        return map;
    }();
    return allowed;
}

/// The longest known folder that the path lies in; empty when it lies in none.
QString folderOf(const QString &path)
{
    QString best;
    for (auto it = allowedIncludes().cbegin(); it != allowedIncludes().cend(); ++it) {
        if (path.startsWith(it.key() + u'/') && it.key().size() > best.size())
            best = it.key();
    }
    return best;
}

bool isAllowed(const QString &from, const QString &included)
{
    const QStringList allowed = allowedIncludes().value(folderOf(from));
    return std::ranges::any_of(allowed, [&](const QString &folder) { return included.startsWith(folder + u'/'); });
}

struct Source {
    QString path; ///< from the root of the project
    QString text;
};

QList<Source> sources()
{
    QList<Source> found;
    const QDir root(skranke::TestPaths::source(QString()));
    for (const QString &layer : {u"app"_s, u"widgets"_s, u"models"_s, u"services"_s}) {
        QDirIterator files(root.filePath(layer), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.append(
                    {.path = root.relativeFilePath(file.fileName()), .text = QString::fromUtf8(file.readAll())});
        }
    }
    return found;
}

QStringList ownIncludes(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList paths;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        paths.append(matches.next().captured(1));
    return paths;
}

/// What a source calls its objects of a class: variables, members, parameters and functions that answer one.
QSet<QString> namesOf(const QString &type, const QString &text)
{
    const QRegularExpression declared(
        u"\\b%1\\b(?:\\s*>)?(?:\\s+const)?[\\s&*]+(?:\\w+::)*(\\w+)\\s*[;,(){=]"_s.arg(type));
    QSet<QString> names;
    for (auto matches = declared.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured(1));
    return names;
}

/// The source calls one of the functions (`a|b`) of an object of the class: by a name that it has anywhere, by one that
/// `auto` gives it here, or through a pointer to the function. The class's own definitions count too.
bool callsOf(const QString &text, const QString &type, QSet<QString> names, const QString &functions)
{
    for (qsizetype before = -1; before != names.size();) {
        before = names.size();
        const QString known = names.values().join(u'|');
        const QRegularExpression alias(
            u"\\bauto\\b[\\s&*]*(\\w+)\\s*=\\s*[^;{}]*\\b(?:%1)(?:\\(\\))?(?:\\.get\\(\\))?\\s*;"_s.arg(known));
        for (auto matches = alias.globalMatch(text); matches.hasNext();)
            names.insert(matches.next().captured(1));
    }
    const QRegularExpression call(u"\\b(?:%1)(?:\\(\\))?\\s*(?:\\.|->)\\s*(?:%2)\\s*\\(|\\b%3::(?:%2)\\b"_s.arg(
        names.values().join(u'|'), functions, type));
    return text.contains(call);
}

} // namespace

/// The layers are a rule of the sources, not a habit: app -> widgets -> models -> services, never upwards.
class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRuleItselfSeesAWrongInclude_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("included");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &from, const QString &included, bool allowed) {
            QTest::newRow(name) << from << included << allowed;
        };
        row("services up to models", u"services/queue/a.cpp"_s, u"models/queue/b.h"_s, false);
        row("models up to widgets", u"models/queue/a.cpp"_s, u"widgets/common/b.h"_s, false);
        row("models down to services", u"models/queue/a.cpp"_s, u"services/queue/b.h"_s, true);
        row("store up to alma", u"services/store/a.cpp"_s, u"services/alma/b.h"_s, false);
        row("alma down to store", u"services/alma/a.cpp"_s, u"services/store/b.h"_s, true);
        row("domain to domain", u"services/userimport/a.cpp"_s, u"services/merger/b.h"_s, false);
        row("sandbox to the Alma client", u"app/sandbox/a.cpp"_s, u"services/alma/b.h"_s, false);
        row("command line to the window", u"app/cli/a.cpp"_s, u"widgets/shell/b.h"_s, false);
        row("widgets to app", u"widgets/shell/a.cpp"_s, u"app/wiring/b.h"_s, false);
    }
    void theRuleItselfSeesAWrongInclude()
    {
        QFETCH(QString, from);
        QFETCH(QString, included);
        QTEST(isAllowed(from, included), "allowed");
    }

    void everySourceLiesInAKnownFolder()
    {
        const QList<Source> all = sources();
        QVERIFY(all.size() > 50);
        for (const Source &source : all)
            QVERIFY2(!folderOf(source.path).isEmpty(), qPrintable(source.path));
    }

    void noSourceIncludesUpwards()
    {
        QStringList wrong;
        for (const Source &source : sources()) {
            for (const QString &included : ownIncludes(source.text)) {
                if (!isAllowed(source.path, included))
                    wrong.append(source.path + u" includes "_s + included);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Qt guesses whether a text is markup; names from files may look like it (`widgets/common/label.h`).
    void noTextIsMarkupByGuess()
    {
        static const QRegularExpression guessing(
            u"new\\s+Q(Label|MessageBox)\\b|QMessageBox::(question|warning|critical|information)\\("
            "|setInformativeText\\((?!\\s*format::plain\\()"_s);
        static const QRegularExpression tips(u"case Qt::ToolTipRole:"_s);
        // Their tips are the program's own words and numbers.
        const QStringList ownWords{u"models/audit/audittablemodel.cpp"_s,
                                   u"models/institutions/institutiontablemodel.cpp"_s,
                                   u"models/userimport/findingrulesmodel.cpp"_s};
        int tipsSeen = 0;
        for (const Source &source : sources()) {
            if (source.path.startsWith(u"widgets/"_s) && source.path != "widgets/common/label.cpp"_L1)
                QVERIFY2(!source.text.contains(guessing), qPrintable(source.path));
            if (source.path.startsWith(u"models/"_s) && source.text.contains(tips) && !ownWords.contains(source.path)) {
                ++tipsSeen;
                QVERIFY2(source.text.contains(u"format::plain("_s), qPrintable(source.path));
            }
        }
        QVERIFY(tipsSeen > 5);
    }

    void servicesUseNoWindowClasses()
    {
        static const QRegularExpression window(
            u"#\\s*include\\s*<(QWidget|QtWidgets|QtGui|QGui\\w*|QPixmap|QIcon|QColor|QFont)\\b"_s);
        for (const Source &source : sources()) {
            if (source.path.startsWith(u"services/"_s))
                QVERIFY2(!source.text.contains(window), qPrintable(source.path));
        }
    }

    void sqlStaysInTheStore()
    {
        static const QRegularExpression sql(u"\\b(QSqlQuery|QSqlDatabase)\\b"_s);
        for (const Source &source : sources()) {
            if (!source.path.startsWith(u"services/store/"_s))
                QVERIFY2(!source.text.contains(sql), qPrintable(source.path));
        }
    }

    void theRuleItselfSeesAWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("writes");
        const auto row = [](const char *name, const QString &text, bool writes) {
            QTest::newRow(name) << text << writes;
        };
        row("a member", u"UsersApi &m_users;\nm_users.create(institution);"_s, true);
        row("any name", u"void f(UsersApi &alma)\n{\n alma.create(institution);"_s, true);
        row("a pointer", u"std::unique_ptr<UsersApi> there;\nco_await there->update(user);"_s, true);
        row("an answer", u"UsersApi &Workspace::people() const;\nworkspace.people().remove(id);"_s, true);
        row("another name for it", u"UsersApi &alma;\nauto &other = alma;\nother.update(user);"_s, true);
        row("of a struct", u"UsersApi &alma;\nconst auto api = &m_context.alma;\napi->update(user);"_s, true);
        row("a pointer to the function", u"std::invoke(&UsersApi::create, one);"_s, true);
        row("only reading", u"UsersApi &alma;\nalma.fetch(id);"_s, false);
        row("another's", u"UsersApi &alma;\nImportFileRepository files(access);\nfiles.remove(path);"_s, false);
    }
    void theRuleItselfSeesAWrite()
    {
        QFETCH(const QString, text);
        QTEST(callsOf(text, u"UsersApi"_s, namesOf(u"UsersApi"_s, text), u"create|update|remove"_s), "writes");
    }

    /// `spec/change-queue.md`, rule 1: nothing but the dispatcher writes to Alma. By whatever name it has the API.
    void onlyTheDispatcherWritesToAlma()
    {
        const QList<Source> all = sources();
        QSet<QString> apis;
        QSet<QString> clients;
        QSet<QString> jobs;
        for (const Source &source : all) {
            apis += namesOf(u"UsersApi"_s, source.text);
            clients += namesOf(u"AlmaClient"_s, source.text);
            jobs += namesOf(u"JobsApi"_s, source.text);
        }
        QVERIFY(apis.size() > 1 && clients.size() > 1);
        bool dispatcherSeen = false;
        bool apiSeen = false;
        for (const Source &source : all) {
            if (source.path.startsWith(u"app/sandbox/"_s))
                continue; // stands for Alma itself
            if (callsOf(source.text, u"UsersApi"_s, apis, u"create|update|remove"_s)
                && source.path != "services/alma/usersapi.cpp"_L1) {
                dispatcherSeen = true;
                QVERIFY2(source.path.startsWith(u"services/queue/dispatcher"_s), qPrintable(source.path));
            }
            if (callsOf(source.text, u"JobsApi"_s, jobs, u"start"_s) && source.path != "services/alma/jobsapi.cpp"_L1)
                QVERIFY2(source.path.startsWith(u"services/queue/dispatcher"_s), qPrintable(source.path));
            if (callsOf(source.text, u"AlmaClient"_s, clients, u"post|put|remove"_s)
                && source.path != "services/alma/almaclient.cpp"_L1) {
                apiSeen = true;
                const bool isApi = source.path.startsWith(u"services/alma/usersapi"_s)
                    || source.path.startsWith(u"services/alma/jobsapi"_s);
                QVERIFY2(isApi, qPrintable(source.path));
            }
        }
        QVERIFY2(dispatcherSeen && apiSeen, "the rule no longer finds the writes that are allowed: mend the test");
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
