// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmluserreader.h"

#include "services/alma/userxml.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/userfile.h"
#include "services/userimport/xmlhead.h"
#include "services/userimport/xmlscanner.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

// Enough for nearly every record: what `readRecordAt` reads at first.
constexpr qint64 usualRecord = 1 << 14;

Error badInput(const QString &code)
{
    return {.kind = Error::Kind::BadInput, .code = code};
}

/// Why a file cannot be read at all; empty: it can.
QString refusal(const XmlScanner &scanner)
{
    switch (scanner.verdict()) {
    case XmlScanner::Verdict::NotText:
        return u"not-text"_s;
    case XmlScanner::Verdict::Doctype:
        return u"xml-doctype"_s;
    case XmlScanner::Verdict::UnknownRoot:
    case XmlScanner::Verdict::Unreadable:
    case XmlScanner::Verdict::Fine:
        break;
    }
    return scanner.kind() ? QString() : u"xml-root"_s;
}

FileProtection ruleOf(const QXmlStreamAttributes &attributes)
{
    return {.target = attributes.value("target"_L1).toString(),
            .policy = policyFromWord(attributes.value("policy"_L1))};
}

QList<FileProtection> protectionOf(QXmlStreamReader &reader)
{
    QList<FileProtection> rules;
    while (reader.readNextStartElement()) {
        rules.append(ruleOf(reader.attributes()));
        reader.skipCurrentElement();
    }
    return rules;
}

} // namespace

struct XmlUserReader::Private {
    UserFile file;
    const XmlSchemaBook &schema;
    XmlFileHead head = {};
    const XmlFileKind *kind = nullptr;
    bool isUtf8 = true;

    [[nodiscard]] Result<> readStart();
    /// The record whose first tag the bytes begin with; what comes behind it does not matter. None: not well-formed,
    /// or not whole.
    [[nodiscard]] std::optional<XmlUser> userOf(std::string_view bytes) const;
};

Result<> XmlUserReader::Private::readStart()
{
    const ByteSource &content = file.content();
    XmlScanner scanner(content, schema);
    XmlStretch stretch;
    // The head lies before the first record.
    while (scanner.records() == 0) {
        const auto step = scanner.next(stretch);
        if (step == XmlScanner::Step::Failed)
            return std::unexpected(unreadable(file, QString()));
        if (step == XmlScanner::Step::End)
            break;
    }
    if (const QString code = refusal(scanner); !code.isEmpty())
        return std::unexpected(badInput(code));
    kind = scanner.kind();
    isUtf8 = scanner.encoding() == XmlScanner::Encoding::Utf8;
    // What is wrong with it is the checks' business.
    const CheckContext ignored;
    RecordState state(ignored);
    RuleCounts counts = {};
    head = readHead(scanner, schema, {state, counts});
    return {};
}

std::optional<XmlUser> XmlUserReader::Private::userOf(std::string_view bytes) const
{
    QXmlStreamReader reader;
    reader.setEntityExpansionLimit(0);
    reader.setNamespaceProcessing(false);
    if (isUtf8)
        reader.addData(QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    else
        reader.addData(decode(bytes, Bups1Encoding::Windows1252));
    if (!reader.readNextStartElement() || reader.qualifiedName() != kind->record)
        return std::nullopt;
    XmlUser result;
    const XmlStructure &record = schema.structure(kind->recordStructure);
    if (record.name == "user"_L1) {
        result.user = userxml::element(reader, schema.ourNames());
        return reader.hasError() ? std::nullopt : std::optional(std::move(result));
    }
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString &name = schema.part(record.attribute(attribute.qualifiedName())).name;
        const QString value = attribute.value().trimmed().toString();
        if (name == "source_id"_L1)
            result.sourceId = value;
        else if (name == "match_id_type"_L1)
            result.matchIdType = value == "PRIMARY"_L1 ? QString() : value;
        else if (name == "previous_id"_L1)
            result.previousId = value;
        else if (name == "action"_L1)
            result.deactivates = value == "deactivate"_L1;
    }
    while (reader.readNextStartElement()) {
        const QString &name = schema.part(record.child(reader.qualifiedName())).name;
        if (name == "user"_L1)
            result.user = userxml::element(reader, schema.ourNames());
        else if (name == "protection"_L1)
            result.protection = protectionOf(reader);
        else
            reader.skipCurrentElement();
    }
    return reader.hasError() ? std::nullopt : std::optional(std::move(result));
}

XmlUserReader::XmlUserReader(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

XmlUserReader::XmlUserReader(XmlUserReader &&) noexcept = default;
XmlUserReader &XmlUserReader::operator=(XmlUserReader &&) noexcept = default;
XmlUserReader::~XmlUserReader() = default;

Result<XmlUserReader> XmlUserReader::open(const QString &path, const XmlSchemaBook *schema)
{
    const XmlSchemaBook &book = schema ? *schema : XmlSchemaBook::shipped();
    auto file = openUserFile(path, book.limits());
    if (!file)
        return std::unexpected(file.error());
    if (file->file->size() == 0)
        return std::unexpected(badInput(u"empty-file"_s));
    XmlUserReader reader(std::unique_ptr<Private>(new Private{.file = std::move(*file), .schema = book}));
    if (const auto read = reader.d->readStart(); !read)
        return std::unexpected(read.error());
    return reader;
}

Result<XmlUserReader> XmlUserReader::overBytes(QByteArrayView bytes, const XmlSchemaBook *schema)
{
    const XmlSchemaBook &book = schema ? *schema : XmlSchemaBook::shipped();
    UserFile file;
    file.file = overMemory(bytes);
    XmlUserReader reader(std::unique_ptr<Private>(new Private{.file = std::move(file), .schema = book}));
    if (const auto read = reader.d->readStart(); !read)
        return std::unexpected(read.error());
    return reader;
}

const XmlFileHead &XmlUserReader::head() const
{
    return d->head;
}

Result<qint64> XmlUserReader::forEachRecord(const std::function<bool(const XmlUser &)> &visit, const Job &job) const
{
    XmlScanner scanner(d->file.content(), d->schema);
    XmlStretch stretch;
    for (;;) {
        if (job.cancel.isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Canceled});
        const auto step = scanner.next(stretch);
        if (step == XmlScanner::Step::Failed)
            return std::unexpected(unreadable(d->file, QString()));
        if (step == XmlScanner::Step::End)
            return scanner.records();
        for (const XmlRecordSpan &span : stretch.records) {
            auto user = d->userOf(stretch.text(span));
            if (!user)
                continue;
            user->record = span.number;
            user->line = span.line;
            user->offset = stretch.offset + span.begin;
            if (!visit(*user))
                return scanner.records();
        }
        job.report(scanner.bytesRead(), d->file.content().size());
    }
}

Result<XmlUser> XmlUserReader::readRecordAt(qint64 offset) const
{
    const qint64 longest = d->schema.limits().longestRecord;
    std::string bytes;
    for (qint64 size = std::min(usualRecord, longest);; size = std::min(size * 8, longest)) {
        const auto before = static_cast<qint64>(bytes.size());
        bytes.resize(static_cast<size_t>(size));
        const qint64 count = d->file.content().readAt(offset + before, bytes.data() + before, size - before);
        if (count < 0)
            return std::unexpected(unreadable(d->file, QString()));
        bytes.resize(static_cast<size_t>(before + count));
        if (auto user = d->userOf(bytes)) {
            user->offset = offset;
            return std::move(*user);
        }
        if (size == longest || before + count < size)
            return std::unexpected(badInput(u"unreadable-file"_s));
    }
}

} // namespace skranke
