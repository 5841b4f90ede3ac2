// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/filerecord.h"

#include "services/store/importfilerepository.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace skranke {

namespace {

FileRecord recordOf(const QString &path, const InstitutionCode &institution, const CheckReport &report)
{
    const QFileInfo info(path);
    FileRecord record{.path = info.absoluteFilePath(),
                      .name = info.fileName(),
                      .sha256 = report.sha256,
                      .institution = institution,
                      .records = report.records,
                      .opened = QDateTime::currentDateTimeUtc()};
    for (const RuleCount &rule : report.byRule) {
        switch (rule.severity) {
        case Severity::Fatal:
            record.fatal += rule.count;
            break;
        case Severity::Error:
            record.errors += rule.count;
            break;
        case Severity::Warning:
            record.warnings += rule.count;
            break;
        case Severity::Info:
            record.infos += rule.count;
            break;
        }
    }
    return record;
}

/// Not a coroutine that reads the report: that may be gone when it goes on.
QCoro::Task<Result<>> saved(Store *store, FileRecord record)
{
    co_return co_await store->run(
        [record = std::move(record)](StoreAccess &access) { return ImportFileRepository(access).save(record); });
}

} // namespace

QCoro::Task<Result<>> rememberFile(Store &store, QString path, InstitutionCode institution, const CheckReport &report)
{
    return saved(&store, recordOf(path, institution, report));
}

} // namespace skranke
