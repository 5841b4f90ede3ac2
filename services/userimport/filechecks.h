// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/userimport/bups1reader.h"
#include "services/userimport/codebook.h"
#include "services/userimport/finding.h"
#include "services/userimport/foreignlists.h"
#include "services/userimport/rules.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace skranke {

/// What to check a file against.
struct CheckOptions {
    Bups1Variant variant = Bups1Variant::Auto; ///< Auto: the institution's, else by the file's encoding (ASCII: newer)
    std::optional<Institution> institution = {}; ///< none: the rules that compare with its lists are silent
    ForeignLists foreign = {}; ///< what other institutions have (BR07)
    std::optional<CodeBook> codeBook = {}; ///< none: the shipped one with `Institution::codeBook` over it
    QDate today = {}; ///< invalid: today
    QDate fileDate = {}; ///< when the file was written; invalid: not known, which `checkBups1File` fills in
    qint64 limit = 1000; ///< findings kept; 0: all
    bool recordRules = false; ///< fill `CheckOutcome::records`
    qsizetype blockSize = 0; ///< bytes read at a time, from 64; 0: chosen by size. The outcome does not depend on it
};

/// Which rules spoke about one record with severity E or W (F too). 20 bytes: a file may have a million of them.
struct RecordRules {
    static constexpr quint8 noRule = 255;

    quint32 record = 0; ///< from 1
    /// First rule, in the rules' order, with severity E, of those for which the import holds a record.
    quint8 firstError = noRule;
    bool severalPersons = false; ///< different values of `LT`: a separator is lost (G09)
    RuleSet rules = {}; ///< `ruleIds` spells it out

    bool operator==(const RecordRules &) const = default;
};

/// The ids in a set of rules, sorted: `G01`, `L02` ...
[[nodiscard]] QStringList ruleIds(const RuleSet &rules);

/// What a check found, and what a plan needs besides.
struct CheckOutcome {
    CheckReport report;
    Bups1Variant variant = Bups1Variant::Utf8; ///< the one the rules went by; never Auto
    Bups1Encoding encoding = Bups1Encoding::Utf8;
    std::vector<RecordRules> records; ///< by record number; only when asked for
};

/// All rules of `spec/user-import.md` 1.4 and 5 that one file, and the file before it, can answer. Pure: no clock when
/// `today` is given, no network, no store. The same bytes and options give the same outcome.
///
/// An unusable file gives a report with F01 or F02 and `usable` false. `Canceled`, or `BadInput` with code
/// `invalid-value` for a faulty code book, `not-text` for a file before it that is no text.
[[nodiscard]] Result<CheckOutcome> checkBups1(QByteArrayView file, const CheckOptions &options, const Job &job = {});
/// The last night before today on which a file was expected; invalid when none is expected. A file of last night may
/// be written until today (`spec/user-import.md` 5.1, F06).
[[nodiscard]] QDate lastExpectedNight(const QList<Qt::DayOfWeek> &nights, QDate today);

/// The same with the file before it, for F05, F06, P05 and the second halves of D04 and N03.
[[nodiscard]] Result<CheckOutcome> checkBups1(QByteArrayView file, QByteArrayView previous, const CheckOptions &options,
                                              const Job &job = {});

/// The same for files, streaming: blocks are checked on all processors, apart from at most 48 bytes a record memory
/// does not grow with the file. Blocks the calling thread: call it on a worker.
///
/// `BadInput` with code `no-such-file`, `not-a-file`, `unreadable-file`, `empty-file` or `not-text`.
[[nodiscard]] Result<CheckOutcome> checkBups1File(const QString &path, const QString &previousPath,
                                                  const CheckOptions &options, const Job &job = {});

} // namespace skranke
