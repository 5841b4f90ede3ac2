// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bytesource.h"
#include "services/userimport/rules.h"
#include "services/userimport/textplace.h"
#include "services/userimport/xmlschemabook.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace skranke {

/// One record element as it lies in a stretch.
struct XmlRecordSpan {
    qsizetype begin = 0; ///< of its `<`
    qsizetype size = 0; ///< to behind its closing tag
    quint32 number = 0; ///< from 1
    quint32 line = 0; ///< of its `<`
    quint32 column = 0;
};

/// A piece of an XML file with the records that lie in it whole.
struct XmlStretch {
    std::unique_ptr<char[]> bytes;
    qsizetype size = 0;
    qint64 offset = 0; ///< of its first byte in the file
    std::vector<XmlRecordSpan> records;
    std::vector<RawFinding> findings; ///< what is wrong beside the records, or with one that is not in `records`
    std::vector<quint32> lines; ///< of the records that begin in it, in order
    std::vector<quint32> columns;
    const XmlFileKind *kind = nullptr; ///< whenever there are records
    bool isUtf8 = true; ///< else ISO 8859-1 or Windows-1252

    [[nodiscard]] std::string_view text(const XmlRecordSpan &span) const
    {
        return {bytes.get() + span.begin, static_cast<size_t>(span.size)};
    }
};

/// Splits an XML file into its record elements, reading each byte once, in order, in memory that does not grow with the
/// file. Knows tags, quotes, comments, CDATA and processing instructions; checks what stands beside the records. What
/// is within them, `XmlRecordParser` reads.
///
/// A record ends at its closing tag, or where another one begins, whatever is open in between: so a missing tag spoils
/// one record and not the rest of the file. `<` always begins markup, since XML allows it nowhere else.
class XmlScanner {
public:
    static constexpr qsizetype usualStretch = 2 << 20;

    XmlScanner(const ByteSource &source, const XmlSchemaBook &schema, qsizetype stretchSize = usualStretch);

    enum class Step { Stretch, End, Failed };
    /// Fills `stretch`, whose memory is used again. Once the verdict is another than Fine, nothing more comes.
    [[nodiscard]] Step next(XmlStretch &stretch);

    enum class Verdict {
        Fine,
        NotText, ///< NUL, UTF-16 or a declared encoding that is not read (F02)
        Doctype, ///< refused
        UnknownRoot,
        Unreadable, ///< something behind the root, or a tag without end: the findings say it
    };
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    enum class Encoding { Utf8, Bytes }; ///< Bytes: declared as ISO-8859-1 or Windows-1252
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] bool startsWithMark() const { return m_mark; }
    [[nodiscard]] const XmlFileKind *kind() const { return m_kind; } ///< null: the root has not been seen
    [[nodiscard]] const std::string &rootTag() const { return m_rootTag; } ///< as it stands
    [[nodiscard]] const TextPlace &rootPlace() const { return m_rootPlace; }
    /// The file's own `protection` element; empty: it has none.
    [[nodiscard]] const std::string &protection() const { return m_protection; }
    [[nodiscard]] const TextPlace &protectionPlace() const { return m_protectionPlace; }
    [[nodiscard]] bool isComplete() const { return m_level == Level::Behind; } ///< the root's closing tag was seen
    [[nodiscard]] quint32 records() const { return m_records; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] bool isHighSeen() const { return m_high; } ///< a byte above 0x7F

    /// Called with every byte of the file, in order.
    std::function<void(std::string_view)> onBytes = {};

private:
    enum class State {
        Text,
        Open, ///< behind `<`
        Name,
        Tag, ///< behind the name
        Quote,
        QuoteOpen, ///< behind a `<` within quotes
        Bang, ///< behind `<!`
        Comment,
        CData,
        Instruction,
    };
    enum class Level { Before, Root, Other, Record, Behind };
    enum class Role { None, Root, RootEnd, Record, RecordEnd, Other, OtherEnd };

    void scan(std::string_view text, size_t at);
    size_t scanText(std::string_view text, size_t at);
    size_t scanName(std::string_view text, size_t at);
    size_t scanTag(std::string_view text, size_t at);
    size_t scanQuote(std::string_view text, size_t at);
    size_t scanBang(std::string_view text, size_t at);
    /// Behind `-->` and its like.
    size_t scanUntil(std::string_view text, size_t at, char mark, size_t wanted);
    void openMarkup(size_t at);
    void endInstruction(std::string_view instruction);
    void decideRole();
    void decideChild();
    void endTag(size_t end);
    void endOther(size_t end);
    void beginRecord();
    void endRecord(size_t end);
    void finish();
    void readDeclaration(std::string_view declaration);
    void inspect(std::string_view text);
    void placeAt(size_t at);
    void fault(Why why, FieldCode code = 0); ///< F04, where `m_place` is
    void tooLong(const TextPlace &place, quint32 record); ///< F08
    void stop(Verdict verdict) { m_verdict = verdict; }
    [[nodiscard]] size_t keepFrom() const; ///< what must still be there in the next stretch
    void carry();
    [[nodiscard]] std::string_view text() const
    {
        return {m_stretch->bytes.get(), static_cast<size_t>(m_stretch->size)};
    }

    const ByteSource &m_source;
    const XmlSchemaBook &m_schema;
    qsizetype m_capacity;
    XmlStretch *m_stretch = nullptr;
    std::string m_carried;
    qint64 m_read = 0; ///< bytes of the file that were read
    size_t m_placed = 0; ///< in the stretch: up to here `m_place` has come
    TextPlace m_place;

    State m_state = State::Text;
    Level m_level = Level::Before;
    Role m_role = Role::None;
    std::string m_name; ///< of the tag under way, or what stands behind `<!`
    size_t m_markup = 0; ///< in the stretch: the `<` under way
    size_t m_quoteOpen = 0; ///< in the stretch: the `<` within quotes
    size_t m_record = 0; ///< in the stretch: the record under way
    size_t m_other = 0; ///< in the stretch: the other element under way
    TextPlace m_recordPlace;
    TextPlace m_rootPlace;
    TextPlace m_protectionPlace;
    int m_otherDepth = 0;
    size_t m_matched = 0; ///< characters of `-->`, `]]>` or `?>` seen
    char m_quote = 0;
    char m_last = 0; ///< within a tag
    bool m_isClosing = false; ///< `</`
    bool m_isTooLong = false; ///< the record under way, of which no more is kept
    bool m_isProtection = false; ///< the other element under way
    bool m_isTextFaulty = false; ///< said once for each gap
    std::string m_rootName;
    std::string m_recordName;
    bool m_isAtEnd = false;

    Verdict m_verdict = Verdict::Fine;
    Encoding m_encoding = Encoding::Utf8;
    const XmlFileKind *m_kind = nullptr;
    std::string m_rootTag;
    std::string m_protection;
    quint32 m_records = 0;
    bool m_mark = false;
    bool m_high = false;
};

} // namespace skranke
