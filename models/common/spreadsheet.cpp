// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/spreadsheet.h"

#include "models/common/delimitedtext.h"
#include "services/core/csv.h"
#include "services/core/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace skranke::spreadsheet {

namespace {

constexpr qsizetype mostRows = LXW_ROW_MAX - 1; // below the heading
constexpr qsizetype mostCharacters = 32767;
constexpr int widestColumn = 60; // characters
constexpr int rowsBetweenLooks = 500;

Error unwritable(const QString &path, bool full)
{
    return {.kind = Error::Kind::Storage,
            .code = full ? u"disk-full"_s : u"unwritable-file"_s,
            .subject = QFileInfo(path).fileName()};
}

Error stopped()
{
    return {.kind = Error::Kind::Canceled, .detail = u"the export was stopped"_s};
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

lxw_datetime timeOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return {.year = local.date().year(),
            .month = local.date().month(),
            .day = local.date().day(),
            .hour = local.time().hour(),
            .min = local.time().minute(),
            .sec = local.time().second() + local.time().msec() / 1000.0};
}

/// Ends the workbook in any case, so that nothing of it stays in memory or on the disk.
class Workbook {
public:
    Workbook(const QByteArray &path, const QByteArray &folder)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.constData();
        m_book = workbook_new_opt(path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_book)
            (void)workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] lxw_workbook *get() const { return m_book; }
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_workbook *m_book = nullptr;
};

struct Formats {
    lxw_format *heading = nullptr;
    lxw_format *date = nullptr;
    lxw_format *dateTime = nullptr;
};

Formats formatsOf(lxw_workbook *book)
{
    Formats formats{
        .heading = workbook_add_format(book), .date = workbook_add_format(book), .dateTime = workbook_add_format(book)};
    format_set_bold(formats.heading);
    // Built-in number formats, which each Excel shows in its own language's order.
    constexpr uint8_t shortDate = 14;
    constexpr uint8_t shortDateTime = 22;
    format_set_num_format_index(formats.date, shortDate);
    format_set_num_format_index(formats.dateTime, shortDateTime);
    return formats;
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
                    const Formats &formats)
{
    if (value.typeId() == QMetaType::QDate && value.toDate().isValid()) {
        lxw_datetime day = timeOf(value.toDate().startOfDay());
        return worksheet_write_datetime(sheet, row, column, &day, formats.date);
    }
    if (value.typeId() == QMetaType::QDateTime && value.toDateTime().isValid()) {
        lxw_datetime time = timeOf(value.toDateTime());
        return worksheet_write_datetime(sheet, row, column, &time, formats.dateTime);
    }
    if (isNumber(value))
        return worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
    const QString text = value.toString();
    if (text.isEmpty())
        return LXW_NO_ERROR;
    return worksheet_write_string(sheet, row, column,
                                  text.first(std::min(text.size(), mostCharacters)).toUtf8().constData(), nullptr);
}

/// Before the rows, for memory stays constant only when nothing is written afterwards: by the first ones.
void setWidths(lxw_worksheet *sheet, const Table &table)
{
    constexpr qsizetype rowsMeasured = 200;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        qsizetype width = table.headings.at(column).size() + 3; // the arrow of the filter
        for (qsizetype row = 0; row < std::min(rowsMeasured, table.rows.size()); ++row) {
            const QVariant &cell = table.rows.at(row).value(column);
            width = std::max(width, cell.typeId() == QMetaType::QDateTime ? 16 : cell.toString().size() + 1);
        }
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, double(std::min<qsizetype>(width, widestColumn)), nullptr);
    }
}

Result<> fill(lxw_workbook *book, const Table &table, const QString &path, const Job &job)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    if (!sheet)
        return std::unexpected(unwritable(path, errno == ENOSPC));
    const Formats formats = formatsOf(book);
    const qsizetype rows = std::min(table.rows.size(), mostRows);
    const auto lastColumn = static_cast<lxw_col_t>(std::max<qsizetype>(1, table.headings.size()) - 1);
    setWidths(sheet, table);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows), lastColumn);
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), table.headings.at(column).toUtf8().constData(),
                               formats.heading);
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % rowsBetweenLooks == 0) {
            job.report(row, rows);
            if (job.cancel.isCanceled())
                return std::unexpected(stopped());
        }
        const QVariantList &cells = table.rows.at(row);
        for (qsizetype column = 0; column < std::min(cells.size(), table.headings.size()); ++column) {
            const lxw_error written = writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                                cells.at(column), formats);
            if (written != LXW_NO_ERROR)
                return std::unexpected(unwritable(path, errno == ENOSPC));
        }
    }
    job.report(rows, rows);
    return {};
}

} // namespace

QVariant cellOf(const QString &text, const QVariant &sortValue)
{
    if (sortValue.typeId() == QMetaType::QDate && sortValue.toDate().isValid())
        return sortValue;
    if (sortValue.typeId() == QMetaType::QDateTime && sortValue.toDateTime().isValid() && !text.isEmpty())
        return sortValue;
    bool shownAsNumber = false;
    QLocale().toDouble(text, &shownAsNumber);
    return shownAsNumber && isNumber(sortValue) ? sortValue : QVariant(text);
}

Result<> writeXlsx(const Table &table, const QString &path, const Job &job)
{
    // A folder of ours beside the place: the library makes its own files there, readable for others, and what is whole
    // is renamed from there.
    QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(u".skranke-XXXXXX"_s));
    if (!folder.isValid())
        return std::unexpected(unwritable(path, false));
    const QString made = folder.filePath(u"table.xlsx"_s);
    Workbook book(QFile::encodeName(made), QFile::encodeName(folder.path()));
    if (!book.get())
        return std::unexpected(unwritable(path, false));
    if (const Result<> filled = fill(book.get(), table, path, job); !filled)
        return filled;
    errno = 0;
    if (book.close() != LXW_NO_ERROR)
        return std::unexpected(unwritable(path, errno == ENOSPC));
    if (job.cancel.isCanceled())
        return std::unexpected(stopped());
    if (!QFile::setPermissions(made, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || std::rename(QFile::encodeName(made).constData(), QFile::encodeName(path).constData()) != 0)
        return std::unexpected(unwritable(path, errno == ENOSPC));
    return {};
}

Result<> writeCsv(const QList<QStringList> &rows, const QString &path, const Job &job)
{
    const auto file = privatefile::create(path);
    if (!file)
        return std::unexpected(file.error());
    const QChar separator = delimitedtext::cellSeparator();
    QString text = csv::byteOrderMark;
    for (qsizetype row = 0; row < rows.size(); row += rowsBetweenLooks) {
        job.report(row, rows.size());
        if (job.cancel.isCanceled())
            return std::unexpected(stopped());
        text += delimitedtext::commaSeparated(rows.mid(row, rowsBetweenLooks), separator);
        if ((*file)->write(text.toUtf8()) < 0)
            return std::unexpected(privatefile::errorOf(**file));
        text.clear();
    }
    job.report(rows.size(), rows.size());
    if (job.cancel.isCanceled())
        return std::unexpected(stopped());
    return privatefile::commit(**file);
}

} // namespace skranke::spreadsheet
