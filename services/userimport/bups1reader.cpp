// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/bups1reader.h"

#include "services/userimport/blockreader.h"
#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"
#include "services/userimport/bytesource.h"

#include <QFileInfo>

#include <algorithm>
#include <string>
#include <vector>

namespace skranke {

using namespace Qt::StringLiterals;

QString toWord(Bups1Encoding encoding)
{
    switch (encoding) {
    case Bups1Encoding::Ascii:
        return u"ascii"_s;
    case Bups1Encoding::Utf8:
        return u"utf-8"_s;
    case Bups1Encoding::Latin1:
        return u"iso-8859-1"_s;
    case Bups1Encoding::Windows1252:
        return u"windows-1252"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(Bups1Code code)
{
    return code == 0 ? QString() : QString(QChar(code >> 8)) + QChar(code & 0xFF);
}

std::string_view Bups1FieldView::trimmed() const
{
    return trimmedView(value);
}

const Bups1FieldView *Bups1RecordView::effective(Bups1Code code) const
{
    const auto last =
        std::find_if(fields.rbegin(), fields.rend(), [code](const auto &field) { return field.code == code; });
    return last == fields.rend() ? nullptr : &*last;
}

std::string_view Bups1RecordView::value(Bups1Code code) const
{
    const Bups1FieldView *field = effective(code);
    return field ? field->trimmed() : std::string_view();
}

QByteArrayView Bups1Line::value() const
{
    return kind == Bups1LineKind::Field ? QByteArrayView(raw).sliced(3) : QByteArrayView();
}

const Bups1Line *Bups1Record::effective(Bups1Code code) const
{
    const auto last =
        std::find_if(lines.rbegin(), lines.rend(), [code](const Bups1Line &line) { return line.code == code; });
    return last == lines.rend() ? nullptr : &*last;
}

QList<const Bups1Line *> Bups1Record::shadowed(Bups1Code code) const
{
    QList<const Bups1Line *> earlier;
    const Bups1Line *last = effective(code);
    for (const Bups1Line &line : lines) {
        if (line.code == code && &line != last)
            earlier.append(&line);
    }
    return earlier;
}

QString decode(std::string_view bytes, Bups1Encoding encoding)
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    switch (encoding) {
    case Bups1Encoding::Ascii:
    case Bups1Encoding::Utf8:
        return QString::fromUtf8(view);
    case Bups1Encoding::Latin1:
        return QString::fromLatin1(view);
    case Bups1Encoding::Windows1252: {
        QString text;
        text.reserve(view.size());
        while (!bytes.empty())
            text.append(QChar(static_cast<char16_t>(takeByte(bytes))));
        return text;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The bytes of another source between two places.
class ByteRange final : public ByteSource {
public:
    ByteRange(const ByteSource &source, qint64 from, qint64 to)
        : m_source(source)
        , m_from(from)
        , m_to(to)
    {
    }

    [[nodiscard]] qint64 size() const override { return m_to - m_from; }

    [[nodiscard]] qint64 readAt(qint64 offset, char *to, qint64 wanted) const override
    {
        return m_source.readAt(m_from + offset, to, std::clamp<qint64>(m_to - m_from - offset, 0, wanted));
    }

private:
    const ByteSource &m_source;
    qint64 m_from;
    qint64 m_to;
};

/// Lines of a file one after the other. Calls `line(text, offset)` for each, and `keep()` before their bytes go away.
template <typename Line, typename Keep>
Result<> forEachLine(const ByteSource &source, bool hasStart, const Job &job, Line line, Keep keep)
{
    BlockReader reader(source, std::min<qint64>(source.size() + 1, BlockReader::usualBlock));
    Block block;
    for (;;) {
        if (job.cancel.isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Canceled});
        const BlockReader::Step step = reader.next(block);
        if (step == BlockReader::Step::Failed)
            return std::unexpected(unreadable({}));
        if (step == BlockReader::Step::End)
            return {};
        const std::string_view text = block.text();
        const char *const start = text.data();
        const char *begin = start;
        if (hasStart && block.offset == 0 && text.starts_with(byteOrderMark))
            begin += byteOrderMark.size();
        for (const char *const end = start + text.size(); begin < end;) {
            const ScannedLine scanned = scanLine(begin, end);
            if (!line(std::string_view(begin, static_cast<size_t>(scanned.end - begin)),
                      block.offset + (begin - start)))
                return {};
            begin = scanned.next;
        }
        keep();
        job.report(reader.bytesRead(), source.size());
    }
}

/// Gathers the fields of one record after the other.
class RecordGatherer {
public:
    explicit RecordGatherer(const std::function<bool(const Bups1RecordView &)> &visit)
        : m_visit(visit)
    {
    }

    bool add(std::string_view line, qint64 offset)
    {
        ++m_line;
        if (startsWithCode(line)) {
            const qint64 start = m_fields.empty() ? offset : m_fields.front().offset;
            const bool isBeyond = goesBeyond(start, line, offset);
            m_truncated |= isBeyond;
            if (!isBeyond || m_fields.empty())
                m_fields.push_back({bups1Code(line[0], line[1]), line.substr(3), offset, m_line});
            return true;
        }
        if (lineKind(line) == Bups1LineKind::Separator)
            return finish();
        m_truncated |= !m_fields.empty() && goesBeyond(m_fields.front().offset, line, offset);
        return true;
    }

    bool finish()
    {
        bool goOn = true;
        if (!m_fields.empty()) {
            const Bups1FieldView &first = m_fields.front();
            goOn = m_visit({++m_number, first.line, first.offset, m_fields, m_truncated});
        }
        m_fields.clear();
        m_kept.clear();
        m_truncated = false;
        return goOn;
    }

    /// The block goes away: a record that is not complete keeps its values here.
    void keep()
    {
        for (Bups1FieldView &field : std::span(m_fields).subspan(m_kept.size())) {
            m_kept.push_back(std::make_unique<std::string>(field.value));
            field.value = *m_kept.back();
        }
    }

    [[nodiscard]] Bups1Counts counts() const { return {.records = m_number, .lines = m_line}; }

private:
    /// Whether a line ends beyond what the record that begins at `start` may have.
    [[nodiscard]] static bool goesBeyond(qint64 start, std::string_view line, qint64 offset)
    {
        return offset + static_cast<qint64>(line.size()) - start > Bups1Reader::longestRecord;
    }

    const std::function<bool(const Bups1RecordView &)> &m_visit;
    std::vector<Bups1FieldView> m_fields;
    std::vector<std::unique_ptr<std::string>> m_kept; ///< values of the first fields, when their block is gone
    qint64 m_line = 0;
    qint64 m_number = 0;
    bool m_truncated = false;
};

} // namespace

Bups1Reader::Bups1Reader(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
{
}
Bups1Reader::Bups1Reader(Bups1Reader &&) noexcept = default;
Bups1Reader &Bups1Reader::operator=(Bups1Reader &&) noexcept = default;
Bups1Reader::~Bups1Reader() = default;

Result<Bups1Reader> Bups1Reader::open(const QString &path)
{
    auto source = openFile(path);
    if (!source)
        return std::unexpected(source.error());
    if ((*source)->size() == 0)
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"empty-file"_s, .subject = QFileInfo(path).fileName()});
    return Bups1Reader(std::move(*source));
}

Bups1Reader Bups1Reader::overBytes(QByteArrayView bytes)
{
    return Bups1Reader(overMemory(bytes));
}

qint64 Bups1Reader::size() const
{
    return m_source->size();
}

Result<Bups1Counts> Bups1Reader::forEachRecord(const std::function<bool(const Bups1RecordView &)> &visit,
                                               const Job &job) const
{
    RecordGatherer gatherer(visit);
    bool goOn = true;
    const auto read = forEachLine(
        *m_source, m_hasStart, job,
        [&](std::string_view line, qint64 offset) { return goOn = gatherer.add(line, offset); },
        [&] { gatherer.keep(); });
    if (!read)
        return std::unexpected(read.error());
    if (goOn)
        gatherer.finish();
    return gatherer.counts();
}

Result<qint64> Bups1Reader::recordBoundary(qint64 offset, const CancelToken &cancel) const
{
    if (offset <= 0 || offset >= size())
        return offset <= 0 ? 0 : size();
    // One byte back: a line end there makes `offset` the beginning of a line, else the rest of a line is passed over.
    const ByteRange rest(*m_source, offset - 1, m_source->size());
    qint64 boundary = m_source->size();
    bool behindSeparator = false;
    bool first = true;
    const auto read = forEachLine(
        rest, false, {.progress = {}, .cancel = cancel},
        [&](std::string_view line, qint64 at) {
            if (behindSeparator) {
                boundary = offset - 1 + at;
                return false;
            }
            behindSeparator = !first && lineKind(line) == Bups1LineKind::Separator;
            first = false;
            return true;
        },
        [] {});
    if (!read)
        return std::unexpected(read.error());
    return boundary;
}

Bups1Reader Bups1Reader::part(qint64 from, qint64 to) const
{
    Bups1Reader reader(std::make_unique<ByteRange>(*m_source, from, to));
    reader.m_hasStart = m_hasStart && from == 0;
    return reader;
}

Result<Bups1Record> Bups1Reader::readRecordAt(qint64 offset) const
{
    // Reads piece by piece: a record is some hundred bytes, and the next one is of no interest.
    Bups1Record record;
    std::string bytes;
    for (qint64 wanted = 2048;; wanted *= 4) {
        bytes.resize(static_cast<size_t>(wanted + scanPadding));
        const qint64 count = offset < 0 ? 0 : m_source->readAt(offset, bytes.data(), wanted);
        if (count < 0)
            return std::unexpected(unreadable({}));
        // In the last piece a line that is cut lies beyond what a record may have, unless it is the separator.
        const bool whole = count < wanted || wanted > longestRecord;
        record.lines.clear();
        bool ended = false;
        const char *const end = bytes.data() + count;
        qint64 number = 0;
        for (const char *begin = bytes.data(); begin < end && !ended;) {
            const ScannedLine scanned = scanLine(begin, end);
            const std::string_view text(begin, static_cast<size_t>(scanned.end - begin));
            const Bups1LineKind kind = lineKind(text);
            ++number;
            // A line that reaches the end of the piece may be cut.
            ended = kind == Bups1LineKind::Separator && (whole || scanned.end < end);
            if (!ended && scanned.end - bytes.data() > longestRecord)
                return std::unexpected(unreadable({}));
            if (!ended && kind != Bups1LineKind::Separator)
                record.lines.append({kind, QByteArray(begin, scanned.end - begin), offset + (begin - bytes.data()),
                                     number,
                                     kind == Bups1LineKind::Field ? bups1Code(text[0], text[1]) : Bups1Code{0}});
            begin = scanned.next;
        }
        if (ended || whole)
            break;
    }
    if (record.lines.isEmpty() || record.lines.first().kind != Bups1LineKind::Field)
        return std::unexpected(unreadable({}));
    return record;
}

Result<QList<Bups1Record>> Bups1Reader::readAll() const
{
    QList<Bups1Record> records;
    Bups1Record record;
    qint64 number = 0;
    bool hasField = false;
    const auto finish = [&] {
        if (hasField) {
            record.number = records.size() + 1;
            records.append(std::move(record));
        }
        record = {};
        hasField = false;
    };
    const auto read = forEachLine(
        *m_source, m_hasStart, {},
        [&](std::string_view text, qint64 offset) {
            ++number;
            const Bups1LineKind kind = lineKind(text);
            if (kind == Bups1LineKind::Separator) {
                finish();
            } else if (kind != Bups1LineKind::Blank) {
                const bool isField = kind == Bups1LineKind::Field;
                hasField |= isField;
                record.lines.append({kind, QByteArray(text.data(), static_cast<qsizetype>(text.size())), offset, number,
                                     isField ? bups1Code(text[0], text[1]) : Bups1Code{0}});
            }
            return true;
        },
        [] {});
    if (!read)
        return std::unexpected(read.error());
    finish();
    return records;
}

} // namespace skranke
