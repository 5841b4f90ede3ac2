// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/userfile.h"

#include "services/userimport/zipsource.h"

#include <QFileInfo>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace skranke {

namespace {

bool looksLikeXml(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"sv))
        start.remove_prefix(3);
    const size_t first = start.find_first_not_of(" \t\r\n"sv);
    return first != std::string_view::npos && start[first] == '<';
}

} // namespace

Result<UserFile> openUserFile(const QString &path, const XmlLimits &limits)
{
    auto opened = openFile(path);
    if (!opened)
        return std::unexpected(opened.error());
    UserFile result;
    result.file = std::move(*opened);
    std::array<char, 1024> bytes = {};
    const qint64 count = result.file->readAt(0, bytes.data(), static_cast<qint64>(bytes.size()));
    if (count < 0)
        return std::unexpected(unreadable(path));
    const std::string_view start(bytes.data(), static_cast<size_t>(count));
    if (start.starts_with("PK\3\4"sv) || start.starts_with("PK\5\6"sv)) {
        auto member = openZip(path, limits);
        if (!member)
            return std::unexpected(member.error());
        result.member = std::move(*member);
        result.format = UserFileFormat::Xml;
    } else if (looksLikeXml(start)) {
        result.format = UserFileFormat::Xml;
    }
    return result;
}

Error unreadable(const UserFile &file, const QString &path)
{
    Error error = unreadable(path);
    if (file.member)
        error.code = u"zip-damaged"_s;
    return error;
}

} // namespace skranke
