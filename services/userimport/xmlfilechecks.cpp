// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlfilechecks.h"

#include "services/core/sha256.h"
#include "services/userimport/findingcollector.h"
#include "services/userimport/nightfindings.h"
#include "services/userimport/orderedwork.h"
#include "services/userimport/previousindex.h"
#include "services/userimport/xmlhead.h"
#include "services/userimport/xmlstretchchecker.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// What the pass over the file before left behind.
struct PreviousXml {
    PreviousIndex index;
    FileBefore file;
};

/// One stretch on its way through the threads.
struct StretchTask {
    XmlStretch stretch;
    BlockResult result;
};

/// One check of one file.
class XmlFileCheck {
public:
    XmlFileCheck(const XmlSchemaBook &schema, const CheckOptions &options, const CodeBook &book, const Job &job)
        : m_schema(schema)
        , m_options(options)
        , m_book(book)
        , m_job(job)
        , m_rules(makeRules())
    {
    }

    [[nodiscard]] Result<> readPrevious(const ByteSource &previous);
    [[nodiscard]] Result<CheckOutcome> run(const ByteSource &file);

private:
    [[nodiscard]] CheckContext makeRules() const;
    [[nodiscard]] qsizetype stretchSize() const
    {
        return m_options.blockSize > 0 ? m_options.blockSize : XmlScanner::usualStretch;
    }
    [[nodiscard]] Result<> pass(XmlScanner &scanner, qint64 size, bool remembers,
                                const std::function<void(BlockResult &)> &take, QByteArray &sha256) const;
    void addFileFindings(FindingCollector &collector, const XmlScanner &scanner, const QByteArray &sha256) const;

    const XmlSchemaBook &m_schema;
    const CheckOptions &m_options;
    const CodeBook &m_book;
    const Job &m_job;
    CheckContext m_rules;
    std::optional<PreviousXml> m_previous;
};

CheckContext XmlFileCheck::makeRules() const
{
    CheckContext rules = makeContext(m_book, m_options, Bups1Variant::Utf8, true);
    rules.isXml = true;
    // What the file says is in Alma's terms already.
    rules.category.reset();
    rules.library.reset();
    rules.languages.clear();
    for (const QString &language : m_schema.languages())
        rules.languages.push_back(language.toStdString());
    std::ranges::sort(rules.languages);
    const XmlRoles roles(m_schema);
    rules.codes = {.lt = roles.partOf(XmlRole::PrimaryIdentifier),
                   .gl = roles.partOf(XmlRole::PreviousId),
                   .fi = roles.partOf(XmlRole::IdentifierValue),
                   .identifier = roles.partOf(XmlRole::IdentifierValue),
                   .eMail = roles.partOf(XmlRole::EMailAddress)};
    return rules;
}

Result<> XmlFileCheck::pass(XmlScanner &scanner, qint64 size, bool remembers,
                            const std::function<void(BlockResult &)> &take, QByteArray &sha256) const
{
    Sha256 hash;
    scanner.onBytes = [&hash](std::string_view bytes) {
        hash.add(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    };
    const XmlCheckContext context{.rules = m_rules,
                                  .schema = m_schema,
                                  .feideIdType =
                                      m_options.institution.value_or(Institution()).feideIdType.toStdString(),
                                  .remembers = remembers};
    // A small file is read in one piece on this thread.
    const bool isSmall = size < XmlScanner::usualStretch && m_options.blockSize == 0;
    const int threads = isSmall ? 0 : static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    OrderedWork<StretchTask> work(
        threads,
        [&context] {
            const auto checker = std::make_shared<XmlStretchChecker>(context);
            return [checker](StretchTask &task) { checker->run(task.stretch, task.result); };
        },
        [&take](StretchTask &task) {
            take(task.result);
            return true;
        });
    while (StretchTask *task = work.next()) {
        if (m_job.cancel.isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Canceled});
        const XmlScanner::Step step = scanner.next(task->stretch);
        if (step == XmlScanner::Step::Failed)
            return std::unexpected(unreadable(QString()));
        if (step == XmlScanner::Step::End)
            break;
        work.start();
        m_job.report(scanner.bytesRead(), size);
    }
    if (!work.takeAll())
        return std::unexpected(Error{.kind = Error::Kind::Canceled});
    sha256 = hash.result().toHex();
    return {};
}

Result<> XmlFileCheck::readPrevious(const ByteSource &previous)
{
    PreviousXml found;
    XmlScanner scanner(previous, m_schema, stretchSize());
    const auto take = [&found](BlockResult &result) {
        found.index.add(result.persons);
        found.file.records += result.records;
    };
    if (const auto read = pass(scanner, previous.size(), true, take, found.file.sha256); !read)
        return read;
    // Passing over it would silence the rules that compare without a word.
    if (scanner.verdict() == XmlScanner::Verdict::NotText)
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"not-text"_s});
    found.index.seal();
    m_previous = std::move(found);
    m_rules.previous = &m_previous->index;
    return {};
}

Result<CheckOutcome> XmlFileCheck::run(const ByteSource &file)
{
    FindingCollector collector(m_rules);
    XmlScanner scanner(file, m_schema, stretchSize());
    QByteArray sha256;
    const auto read =
        pass(scanner, file.size(), false, [&](BlockResult &result) { collector.merge(result, 0, 0); }, sha256);
    if (!read)
        return std::unexpected(read.error());
    CheckOutcome outcome;
    CheckReport &report = outcome.report;
    report.variant = u"bups2"_s;
    report.bytes = scanner.bytesRead();
    if (scanner.verdict() == XmlScanner::Verdict::NotText) {
        report.bytes = file.size();
        report.usable = false;
        report.byRule = {{ruleId(Rule::F02), Severity::Fatal, 1}};
        report.findings = Findings({fileFinding(Rule::F02, Severity::Fatal)});
        return outcome;
    }
    // After a stop the rest of the file was not read, so nothing is known of its sum.
    if (scanner.verdict() == XmlScanner::Verdict::Fine)
        report.sha256 = QString::fromLatin1(sha256);
    else
        sha256.clear();
    const bool isUtf8 = scanner.encoding() == XmlScanner::Encoding::Utf8;
    outcome.encoding = !isUtf8                             ? Bups1Encoding::Latin1
        : scanner.isHighSeen() || scanner.startsWithMark() ? Bups1Encoding::Utf8
                                                           : Bups1Encoding::Ascii;
    report.encoding = toWord(outcome.encoding);
    addFileFindings(collector, scanner, sha256);
    collector.finish();
    report.records = collector.records();
    report.byRule = collector.byRule();
    report.usable =
        std::ranges::none_of(report.byRule, [](const RuleCount &rule) { return rule.severity == Severity::Fatal; });
    report.findings = Findings(collector.takeFindings());
    if (m_options.recordRules)
        outcome.records = collector.takeRecordRules();
    return outcome;
}

void XmlFileCheck::addFileFindings(FindingCollector &collector, const XmlScanner &scanner,
                                   const QByteArray &sha256) const
{
    RecordState state(m_rules);
    state.isEnding = true; // few, whatever the limit
    RuleCounts counts = {}; // the collector counts for itself
    const XmlFileHead head = readHead(scanner, m_schema, {state, counts});
    const auto place = [&](RawFinding finding) {
        finding.line = scanner.rootPlace().line;
        finding.column = scanner.rootPlace().column;
        return finding;
    };
    if (head.recordCount && *head.recordCount != scanner.records())
        collector.add(place(fileFinding(Rule::F07, Severity::Error, Why::CountDiffers,
                                        static_cast<quint32>(std::clamp<qint64>(*head.recordCount, 0, 0xFFFFFFFF)))));
    for (const RawFinding &finding : state.findings)
        collector.add(finding);
    if (scanner.records() == 0)
        collector.add(fileFinding(Rule::F01, Severity::Fatal, scanner.bytesRead() == 0 ? Why::Empty : Why::NoRecords));
    if (scanner.startsWithMark())
        collector.add(fileFinding(Rule::G13, Severity::Warning));
    if (scanner.encoding() == XmlScanner::Encoding::Bytes)
        collector.add(fileFinding(Rule::F03, Severity::Error));
    addNightFindings(collector, m_options, m_book.limits(), sha256,
                     m_previous ? std::optional(m_previous->file) : std::nullopt);
}

Error named(Error error, const QString &path)
{
    if (error.subject.isEmpty() && error.kind == Error::Kind::BadInput)
        error.subject = QFileInfo(path).fileName();
    return error;
}

/// Of the file as it was sent; a zip's sum tells whether the same one came again, too.
Result<QString> sumOf(const ByteSource &file)
{
    Sha256 hash;
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const qint64 count = file.readAt(at, bytes.data(), bytes.size());
        if (count < 0)
            return std::unexpected(unreadable(QString()));
        if (count == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.add(QByteArrayView(bytes).first(count));
        at += count;
    }
}

} // namespace

Result<CheckOutcome> checkXml(const ByteSource &file, const ByteSource *previous, const CheckOptions &options,
                              const Job &job, const XmlSchemaBook *schema)
{
    std::optional<CodeBook> book = options.codeBook;
    if (!book) {
        auto made = CodeBook::withOverride(options.institution ? options.institution->codeBook : QString());
        if (!made)
            return std::unexpected(made.error());
        book = std::move(*made);
    }
    XmlFileCheck check(schema ? *schema : XmlSchemaBook::shipped(), options, *book, job);
    if (previous) {
        if (const auto read = check.readPrevious(*previous); !read)
            return std::unexpected(read.error());
    }
    return check.run(file);
}

Result<CheckOutcome> checkXml(QByteArrayView file, const CheckOptions &options, const Job &job,
                              const XmlSchemaBook *schema)
{
    const auto source = overMemory(file);
    return checkXml(*source, nullptr, options, job, schema);
}

Result<CheckOutcome> checkUserFile(const QString &path, const QString &previousPath, const CheckOptions &options,
                                   UserFileFormat format, const Job &job)
{
    const XmlLimits &limits = XmlSchemaBook::shipped().limits();
    const auto file = openUserFile(path, limits);
    if (!file)
        return std::unexpected(file.error());
    if ((format == UserFileFormat::Auto ? file->format : format) == UserFileFormat::Lines)
        return checkBups1File(path, previousPath, options, job);
    const auto fault = [&path](const QString &code) {
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = code, .subject = QFileInfo(path).fileName()});
    };
    if (file->file->size() == 0)
        return fault(u"empty-file"_s);
    std::optional<UserFile> previous;
    if (!previousPath.isEmpty()) {
        auto opened = openUserFile(previousPath, limits);
        if (!opened)
            return std::unexpected(opened.error());
        previous = std::move(*opened);
        if (previous->format != UserFileFormat::Xml)
            return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                         .code = u"previous-format"_s,
                                         .subject = QFileInfo(previousPath).fileName()});
    }
    CheckOptions dated = options;
    if (!dated.fileDate.isValid())
        dated.fileDate = QFileInfo(path).lastModified().date();
    auto outcome = checkXml(file->content(), previous ? &previous->content() : nullptr, dated, job);
    if (!outcome) {
        const bool isUnreadable = outcome.error().code == "unreadable-file"_L1;
        return std::unexpected(isUnreadable ? unreadable(*file, path) : named(outcome.error(), path));
    }
    CheckReport &report = outcome->report;
    if (!report.findings.isEmpty() && report.findings.first().rule == ruleId(Rule::F02))
        return fault(u"not-text"_s);
    report.file = path;
    if (file->member) {
        report.bytes = file->file->size();
        const auto sum = sumOf(*file->file);
        if (!sum)
            return std::unexpected(named(sum.error(), path));
        report.sha256 = *sum;
    }
    return outcome;
}

} // namespace skranke
