// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/filechecks.h"

#include "services/core/sha256.h"
#include "services/userimport/blockpipeline.h"
#include "services/userimport/findingcollector.h"
#include "services/userimport/nightfindings.h"
#include "services/userimport/previousindex.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <thread>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

// A file with more control characters than this, in per cent of its bytes, is no text in any encoding (F02).
constexpr qint64 mostControls = 10;

// Bytes of a short record: what the index of a file before it is made ready for.
constexpr qint64 shortRecord = 150;

/// What the pass over the file before left behind.
struct Previous {
    PreviousIndex index;
    qint64 records = 0;
    QByteArray sha256;
};

/// One check of one file.
class FileCheck {
public:
    FileCheck(const ByteSource &source, const CheckOptions &options, const CodeBook &book, const Job &job)
        : m_source(source)
        , m_options(options)
        , m_book(book)
        , m_job(job)
        , m_agreed(options.variant != Bups1Variant::Auto ? options.variant
                       : options.institution             ? options.institution->variant
                                                         : Bups1Variant::Auto)
        , m_key(makeContext(book, options, Bups1Variant::Utf8, true).key)
    {
    }

    [[nodiscard]] Result<> readPrevious(const ByteSource &previous);
    [[nodiscard]] Result<CheckOutcome> run();

private:
    enum class Reading { Done, NotUtf8, NotText };
    [[nodiscard]] CheckContext context(bool utf8) const;
    [[nodiscard]] Result<> runPipeline(const ByteSource &source, const CheckContext &context,
                                       BlockChecker::Purpose purpose, const BlockPipeline::Merge &merge,
                                       Reading &reading, QByteArray &sha256);
    [[nodiscard]] Result<Reading> read(bool utf8, CheckOutcome &outcome);
    void addFileFindings(FindingCollector &collector, const CheckOutcome &outcome, const QByteArray &sha256) const;

    const ByteSource &m_source;
    const CheckOptions &m_options;
    const CodeBook &m_book;
    const Job &m_job;
    Bups1Variant m_agreed; ///< with the institution, or asked for; Auto: neither
    std::array<unsigned char, 16> m_key;
    std::optional<Previous> m_previous;
    bool m_mark = false;
    qint64 m_bytes = 0;
};

CheckContext FileCheck::context(bool utf8) const
{
    const Bups1Variant variant = m_agreed != Bups1Variant::Auto ? m_agreed
        : utf8                                                  ? Bups1Variant::Utf8
                                                                : Bups1Variant::Latin1;
    CheckContext made = makeContext(m_book, m_options, variant, utf8);
    made.key = m_key;
    made.previous = m_previous ? &m_previous->index : nullptr;
    return made;
}

Result<> FileCheck::runPipeline(const ByteSource &source, const CheckContext &context, BlockChecker::Purpose purpose,
                                const BlockPipeline::Merge &merge, Reading &reading, QByteArray &sha256)
{
    Sha256 hash;
    // A small file is read in one piece on this thread.
    const qsizetype wanted = m_options.blockSize > 0 ? m_options.blockSize : BlockReader::usualBlock;
    const bool small = source.size() < wanted;
    const int threads = small ? 0 : static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    BlockReader reader(source, small ? source.size() + 1 : wanted);
    reader.onBytes = [&hash](std::string_view bytes) {
        hash.add(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    };
    BlockPipeline pipeline(context, purpose, threads);
    reading = Reading::Done;
    const auto merged = [&](BlockResult &result, quint32 recordBase, quint32 lineBase) {
        if (result.nul)
            reading = Reading::NotText;
        else if (context.utf8 && result.invalidUtf8)
            reading = Reading::NotUtf8;
        return reading == Reading::Done && merge(result, recordBase, lineBase);
    };
    switch (pipeline.run(reader, source.size(), m_job, merged)) {
    case BlockPipeline::Outcome::Canceled:
        return std::unexpected(Error{.kind = Error::Kind::Canceled});
    case BlockPipeline::Outcome::Failed:
        return std::unexpected(unreadable({}));
    case BlockPipeline::Outcome::Done:
    case BlockPipeline::Outcome::Stopped:
        break;
    }
    if (reading == Reading::Done && (pipeline.isUtf16() || reader.skippedNul()))
        reading = Reading::NotText;
    if (reading == Reading::Done && context.utf8 && reader.skippedInvalidUtf8())
        reading = Reading::NotUtf8;
    m_mark = pipeline.startsWithMark();
    m_bytes = reader.bytesRead();
    sha256 = hash.result().toHex();
    return {};
}

Result<> FileCheck::readPrevious(const ByteSource &previous)
{
    Reading reading = Reading::NotUtf8;
    for (const bool utf8 : {true, false}) {
        if (reading != Reading::NotUtf8)
            break;
        Previous found;
        found.index.reserve(static_cast<size_t>(previous.size() / shortRecord));
        const CheckContext made = context(utf8);
        const auto merge = [&found](BlockResult &result, quint32, quint32) {
            found.index.add(result.persons);
            found.records += result.records;
            return true;
        };
        const auto ran = runPipeline(previous, made, BlockChecker::Purpose::Remember, merge, reading, found.sha256);
        if (!ran)
            return ran;
        found.index.seal();
        if (reading == Reading::Done)
            m_previous = std::move(found);
    }
    // Passing over it would silence the rules that compare without a word.
    if (reading == Reading::NotText)
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"not-text"_s});
    return {};
}

Result<CheckOutcome> FileCheck::run()
{
    CheckOutcome outcome;
    Result<Reading> reading = read(true, outcome);
    if (reading && *reading == Reading::NotUtf8)
        reading = read(false, outcome);
    if (!reading)
        return std::unexpected(reading.error());
    return outcome;
}

Result<FileCheck::Reading> FileCheck::read(bool utf8, CheckOutcome &outcome)
{
    const CheckContext made = context(utf8);
    FindingCollector collector(made);
    Reading reading = Reading::Done;
    QByteArray sha256;
    const auto merge = [&collector](BlockResult &result, quint32 recordBase, quint32 lineBase) {
        collector.merge(result, recordBase, lineBase);
        return true;
    };
    const auto ran = runPipeline(m_source, made, BlockChecker::Purpose::Check, merge, reading, sha256);
    if (!ran)
        return std::unexpected(ran.error());
    if (reading == Reading::Done && collector.controls() * 100 > m_bytes * mostControls)
        reading = Reading::NotText;
    if (reading == Reading::NotUtf8)
        return reading;

    outcome.variant = made.variant;
    outcome.encoding = !collector.high() && !m_mark ? Bups1Encoding::Ascii
        : utf8                                      ? Bups1Encoding::Utf8
        : collector.windows1252()                   ? Bups1Encoding::Windows1252
                                                    : Bups1Encoding::Latin1;
    CheckReport &report = outcome.report;
    report.sha256 = QString::fromLatin1(sha256);
    report.bytes = m_bytes;
    report.variant = toWord(outcome.variant);
    report.encoding = toWord(outcome.encoding);
    if (reading == Reading::NotText) {
        report.bytes = m_source.size();
        report.sha256.clear();
        report.encoding.clear();
        report.usable = false;
        report.byRule = {{ruleId(Rule::F02), Severity::Fatal, 1}};
        report.findings = Findings({fileFinding(Rule::F02, Severity::Fatal)});
        return reading;
    }
    addFileFindings(collector, outcome, sha256);
    collector.finish();
    report.records = collector.records();
    report.usable = collector.hasLt();
    report.byRule = collector.byRule();
    report.findings = Findings(collector.takeFindings());
    if (m_options.recordRules)
        outcome.records = collector.takeRecordRules();
    return reading;
}

void FileCheck::addFileFindings(FindingCollector &collector, const CheckOutcome &outcome,
                                const QByteArray &sha256) const
{
    if (!collector.hasLt())
        collector.add(fileFinding(Rule::F01, Severity::Fatal, m_bytes == 0 ? Why::Empty : Why::Missing));
    if (m_mark)
        collector.add(fileFinding(Rule::G13, Severity::Warning));
    const Bups1Encoding encoding = outcome.encoding;
    const bool bytes = encoding == Bups1Encoding::Latin1 || encoding == Bups1Encoding::Windows1252;
    const bool wrongForNewer = m_agreed == Bups1Variant::Utf8 && bytes;
    const bool wrongForOlder =
        m_agreed == Bups1Variant::Latin1 && (encoding == Bups1Encoding::Utf8 || encoding == Bups1Encoding::Windows1252);
    if (wrongForNewer || wrongForOlder)
        collector.add(fileFinding(Rule::F03, Severity::Error));
    addNightFindings(collector, m_options, m_book.limits(), sha256,
                     m_previous ? std::optional(FileBefore{m_previous->records, m_previous->sha256}) : std::nullopt);
}

/// A file to check, with the one before it if there is one.
struct Files {
    const ByteSource &file;
    const ByteSource *previous = nullptr;
    QString name = {}; ///< for errors
    QString previousName = {};
};

Result<CheckOutcome> check(const Files &files, const CheckOptions &options, const Job &job)
{
    const auto named = [](Error error, const QString &name) {
        if (error.code == u"unreadable-file" || error.code == u"not-text")
            error.subject = name;
        return std::unexpected(std::move(error));
    };
    std::optional<CodeBook> book = options.codeBook;
    if (!book) {
        auto made = CodeBook::withOverride(options.institution ? options.institution->codeBook : QString());
        if (!made)
            return std::unexpected(made.error());
        book = std::move(*made);
    }
    FileCheck check(files.file, options, *book, job);
    if (files.previous) {
        if (const auto read = check.readPrevious(*files.previous); !read)
            return named(read.error(), files.previousName);
    }
    auto outcome = check.run();
    if (!outcome)
        return named(outcome.error(), files.name);
    return outcome;
}

} // namespace

QStringList ruleIds(const RuleSet &rules)
{
    QStringList ids;
    for (int rule = 0; rule < ruleCount; ++rule) {
        if (rules.contains(static_cast<Rule>(rule)))
            ids.append(ruleId(static_cast<Rule>(rule)));
    }
    return ids;
}

Result<CheckOutcome> checkBups1(QByteArrayView file, const CheckOptions &options, const Job &job)
{
    const auto source = overMemory(file);
    return check({.file = *source}, options, job);
}

Result<CheckOutcome> checkBups1(QByteArrayView file, QByteArrayView previous, const CheckOptions &options,
                                const Job &job)
{
    const auto source = overMemory(file);
    const auto before = overMemory(previous);
    return check({.file = *source, .previous = before.get()}, options, job);
}

Result<CheckOutcome> checkBups1File(const QString &path, const QString &previousPath, const CheckOptions &options,
                                    const Job &job)
{
    const auto fault = [&path](const QString &code) {
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = code, .subject = QFileInfo(path).fileName()});
    };
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() == 0)
        return fault(u"empty-file"_s);
    std::unique_ptr<ByteSource> previous;
    if (!previousPath.isEmpty()) {
        auto opened = openFile(previousPath);
        if (!opened)
            return std::unexpected(opened.error());
        previous = std::move(*opened);
    }
    CheckOptions dated = options;
    if (!dated.fileDate.isValid())
        dated.fileDate = QFileInfo(path).lastModified().date();
    auto outcome = check({.file = **file,
                          .previous = previous.get(),
                          .name = QFileInfo(path).fileName(),
                          .previousName = QFileInfo(previousPath).fileName()},
                         dated, job);
    if (!outcome)
        return outcome;
    if (!outcome->report.findings.isEmpty() && outcome->report.findings.first().rule == ruleId(Rule::F02))
        return fault(u"not-text"_s);
    outcome->report.file = path;
    return outcome;
}

} // namespace skranke
