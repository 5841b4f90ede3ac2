// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordpacker.h"

#include "services/store/vault.h"
#include "services/userimport/bups1text.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/keyedhash.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// The digits that `comparedfields` keeps of a date; ASCII only.
std::string_view dayOf(std::string_view text)
{
    const bool looksLikeDay = text.size() >= 10 && text[4] == '-' && text[7] == '-'
        && (text.size() == 10 || text[10] == 'Z' || text[10] == 'T' || text[10] == '+');
    return looksLikeDay ? text.substr(0, 10) : text;
}

} // namespace

/// Writes piece behind piece into an array that keeps its memory, without the checks that the array makes for each of
/// them: they would cost as much as all else of packing.
class RecordPacker::Writer {
public:
    explicit Writer(QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_bytes.resize(std::max<qsizetype>(m_bytes.capacity(), usualSize));
        m_data = m_bytes.data();
    }
    ~Writer() { m_bytes.truncate(m_size); }
    Q_DISABLE_COPY_MOVE(Writer)

    /// Room for `count` bytes, which the caller fills.
    char *add(qsizetype count)
    {
        if (m_size + count > m_bytes.size()) {
            m_bytes.resize(2 * (m_size + count));
            m_data = m_bytes.data();
        }
        char *const at = m_data + m_size;
        m_size += count;
        return at;
    }
    void add(QByteArrayView piece) { std::ranges::copy(piece, add(piece.size())); }
    void clear() { m_size = 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    void putLength(qsizetype at) { qToLittleEndian(static_cast<quint16>(m_size - at - 2), m_data + at); }

private:
    static constexpr qsizetype usualSize = 256;
    QByteArray &m_bytes;
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

RecordPacker::RecordPacker(const ImportScope &scope, Bups1Encoding encoding)
    : m_scope(scope)
    , m_encoding(encoding)
{
    for (const ScopeGroup &group : scope.groups()) {
        Group mine{.scope = group, .form = group.form(), .entries = {}};
        const bool oneValue = !group.isList()
            || (group.entries.size() == 1 && group.entries.first().part == almamember::mainPart(group.member));
        mine.simple = oneValue && mine.form != ValueForm::Phone;
        mine.sticky = group.isSticky();
        mine.documented = group.isDocumented();
        for (const ScopeEntry &entry : group.entries) {
            Entry one{.code = entry.code,
                      .lowerCase = entry.lowerCase,
                      .dropPrefix = entry.dropPrefix.toStdString(),
                      .values = {}};
            mine.simple = mine.simple && isAscii(one.dropPrefix);
            for (auto it = entry.values.begin(); it != entry.values.end(); ++it) {
                // The words of code books are ASCII; others are looked up after decoding.
                if (isAscii(it.key().toStdString()))
                    one.values.emplace_back(it.key().toStdString(), it.value().toUtf8());
                else
                    mine.simple = false;
            }
            mine.entries.push_back(std::move(one));
        }
        m_groups.push_back(std::move(mine));
    }
}

quint32 RecordPacker::pack(const Bups1RecordView &record, QByteArray &packed) const
{
    Writer writer(packed);
    if (m_groups.size() > static_cast<size_t>(ImportScope::mostGroups) || record.truncated)
        return 0;
    writer.add(m_scope.fingerprint());
    *writer.add(1) = comparedfields::regularGuard;
    quint32 silent = 0;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        const qsizetype lengthAt = writer.size();
        writer.add(2);
        bool present = false;
        if (group.simple) {
            for (const Entry &entry : group.entries) {
                const Bups1FieldView *field = record.effective(entry.code);
                if (!field)
                    continue;
                present = true;
                std::string_view value = field->trimmed();
                if (value.starts_with(entry.dropPrefix))
                    value.remove_prefix(entry.dropPrefix.size());
                if (value.empty())
                    continue;
                addNormal(group, entry, value, writer);
                break;
            }
        } else {
            const ImportScope one({group.scope}, LtTarget::PrimaryIdentifier);
            const IncomingUser user = incomingUser(one, record, m_encoding);
            present = user.fields.first().presence != Presence::Absent;
            writer.add(comparedfields::normalForm(user.fields.first()));
        }
        const qsizetype length = writer.size() - lengthAt - 2;
        if (length > 0xFFFE) {
            writer.clear();
            return 0;
        }
        writer.putLength(lengthAt);
        if (length == 0 && (group.sticky || (!present && !group.documented)))
            silent |= 1U << i;
    }
    return silent;
}

void RecordPacker::addNormal(const Group &group, const Entry &entry, std::string_view value, Writer &writer) const
{
    for (const auto &[from, to] : entry.values) {
        if (value == from) {
            writer.add(comparedfields::normalText(
                entry.lowerCase ? QString::fromUtf8(to).toLower() : QString::fromUtf8(to), group.form));
            return;
        }
    }
    if (isAscii(value)) {
        if (group.form == ValueForm::Day)
            value = dayOf(value);
        char *const to = writer.add(static_cast<qsizetype>(value.size()));
        if (entry.lowerCase || group.form == ValueForm::Caseless)
            std::ranges::transform(value, to, lowered);
        else
            std::ranges::copy(value, to);
        return;
    }
    const bool asItIs = m_encoding == Bups1Encoding::Utf8 && group.form == ValueForm::Plain && !entry.lowerCase;
    if (asItIs && (inspectUtf8(value) & MaybeNotComposed) == 0) {
        writer.add(value);
        return;
    }
    const QString text = decode(value, m_encoding).normalized(QString::NormalizationForm_C);
    writer.add(comparedfields::normalText(entry.lowerCase ? text.toLower() : text, group.form));
}

QByteArrayView RecordPacker::identifier(std::string_view value, QByteArray &scratch) const
{
    if (!isPlainIdentifier(value)) {
        scratch = normalisedIdentifier(decode(value, m_encoding)).toUtf8();
        return scratch;
    }
    scratch.resize(static_cast<qsizetype>(value.size()));
    std::ranges::transform(value, scratch.begin(), lowered);
    return scratch;
}

IncomingUser incomingUser(const ImportScope &scope, const Bups1RecordView &view, Bups1Encoding encoding)
{
    return incomingUser(scope, [&](quint16 code) -> std::optional<QString> {
        const Bups1FieldView *field = view.effective(code);
        return field ? std::optional(decode(field->trimmed(), encoding)) : std::nullopt;
    });
}

IncomingUser incomingUser(const ImportScope &scope, const Bups1Record &record, Bups1Encoding encoding)
{
    return incomingUser(scope, [&](quint16 code) -> std::optional<QString> {
        const Bups1Line *line = record.effective(code);
        if (!line)
            return std::nullopt;
        const QByteArrayView value = line->value();
        const Bups1FieldView view{.code = code,
                                  .value = std::string_view(value.data(), static_cast<size_t>(value.size()))};
        return decode(view.trimmed(), encoding);
    });
}

} // namespace skranke
