// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct OneError {
    QString code;
    QString message;
    QString trackingId;
};

/// Codes and tracking ids reach logs and the window, so only what looks like one passes.
QString token(const QString &text, qsizetype longest)
{
    const QString trimmed = text.trimmed();
    const bool plain = std::ranges::all_of(trimmed, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
    return plain && trimmed.size() <= longest ? trimmed : QString();
}

/// Text of a member that may be a word, a number or missing.
QString text(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

bool isTrue(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QList<OneError> errorsIn(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<OneError> all;
        for (const auto &element : value.toArray())
            all.append(errorsIn(element));
        return all;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("error"_L1))
        return errorsIn(object.value("error"_L1));
    OneError one{.code = text(object.value("errorCode"_L1)),
                 .message = text(object.value("errorMessage"_L1)),
                 .trackingId = text(object.value("trackingId"_L1))};
    if (one.code.isEmpty() && one.message.isEmpty())
        return {};
    return {one};
}

void take(AlmaAnswer &answer, const QList<OneError> &errors)
{
    answer.hasError = answer.hasError || !errors.isEmpty();
    QStringList messages;
    for (const OneError &one : errors) {
        if (answer.code.isEmpty())
            answer.code = token(one.code, 64);
        if (answer.trackingId.isEmpty())
            answer.trackingId = token(one.trackingId, 128);
        if (!one.message.trimmed().isEmpty())
            messages.append(one.message.trimmed());
    }
    answer.message = messages.join(u'\n');
}

void readJson(AlmaAnswer &answer, const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        answer.shape = AnswerShape::Broken;
        return;
    }
    answer.shape = AnswerShape::Json;
    answer.json = document.object();
    const QJsonValue wrapped = answer.json.value("web_service_result"_L1);
    const QJsonObject result = wrapped.isObject() ? wrapped.toObject() : answer.json;
    answer.hasError = isTrue(result.value("errorsExist"_L1));
    if (answer.hasError || result.contains("errorList"_L1) || result.contains("errorCode"_L1)) {
        const QJsonValue list = result.value("errorList"_L1);
        take(answer, errorsIn(list.isUndefined() || list.isNull() ? QJsonValue(result) : list));
    }
}

bool isPage(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 16)).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body");
}

void readXml(AlmaAnswer &answer, const QByteArray &bytes, bool declaredPage)
{
    QXmlStreamReader reader(bytes);
    reader.setEntityExpansionLimit(0);
    QString root;
    QList<OneError> errors;
    while (!reader.atEnd()) {
        const auto kind = reader.readNext();
        if (kind == QXmlStreamReader::DTD) {
            // A document type can only bring entities or another page's markup; Alma never sends one.
            answer.shape = declaredPage ? AnswerShape::Html : AnswerShape::Broken;
            return;
        }
        if (kind != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (root.isEmpty()) {
            root = name;
            if (root != "web_service_result"_L1 && (declaredPage || root == "html"_L1)) {
                answer.shape = AnswerShape::Html;
                return;
            }
        }
        if (root != "web_service_result"_L1)
            continue;
        if (name == "errorsExist"_L1)
            answer.hasError = reader.readElementText().trimmed() == "true"_L1;
        else if (name == "error"_L1)
            errors.append(OneError{});
        else if (!errors.isEmpty() && name == "errorCode"_L1)
            errors.last().code = reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (!errors.isEmpty() && name == "errorMessage"_L1)
            errors.last().message = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (!errors.isEmpty() && name == "trackingId"_L1)
            errors.last().trackingId = reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    if (reader.hasError()) {
        // Half a list may hold half a code.
        answer.shape = AnswerShape::Broken;
        return;
    }
    answer.shape = AnswerShape::Xml;
    take(answer, errors);
}

struct KnownCode {
    QLatin1StringView area; ///< empty: everywhere
    QLatin1StringView code;
    Error::Kind kind;
};

constexpr std::array knownCodes{
    KnownCode{""_L1, "PER_SECOND_THRESHOLD"_L1, Error::Kind::RateLimited},
    KnownCode{""_L1, "DAILY_THRESHOLD"_L1, Error::Kind::RateLimited},
    KnownCode{""_L1, "UNAUTHORIZED"_L1, Error::Kind::Unauthorized},
    KnownCode{""_L1, "FORBIDDEN"_L1, Error::Kind::Unauthorized},
    KnownCode{""_L1, "INVALID_REQUEST"_L1, Error::Kind::Unauthorized},
    KnownCode{""_L1, "REQUEST_TOO_LARGE"_L1, Error::Kind::Rejected},
    KnownCode{""_L1, "GENERAL_ERROR"_L1, Error::Kind::ServerFault},
    KnownCode{""_L1, "INTERNAL_SERVER_ERROR"_L1, Error::Kind::ServerFault},
    KnownCode{""_L1, "ROUTING_ERROR"_L1, Error::Kind::ServerFault},
    KnownCode{"users"_L1, "401861"_L1, Error::Kind::NotFound},
    KnownCode{"users"_L1, "401890"_L1, Error::Kind::NotFound},
    KnownCode{"users"_L1, "401665"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "402216"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "402218"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "401871"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "60107"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "60304"_L1, Error::Kind::NotFound},
    KnownCode{"conf"_L1, "90101"_L1, Error::Kind::NotFound},
    KnownCode{"bibs"_L1, "402203"_L1, Error::Kind::NotFound},
    KnownCode{"bibs"_L1, "402208"_L1, Error::Kind::NotFound},
    KnownCode{"bibs"_L1, "4022034"_L1, Error::Kind::Conflict},
    KnownCode{"items"_L1, "401689"_L1, Error::Kind::NotFound},
    KnownCode{"partners"_L1, "402118"_L1, Error::Kind::NotFound},
};

} // namespace

AlmaAnswer readAnswer(const QByteArray &body, const QByteArray &contentType)
{
    AlmaAnswer answer;
    QByteArray bytes = body;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const auto first =
        std::ranges::find_if(bytes, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    bytes.remove(0, first - bytes.begin());
    if (bytes.isEmpty())
        return answer;
    // UTF-16, with its mark, is XML if anything: JSON is UTF-8 by its standard.
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (bytes.front() == '{' || bytes.front() == '[')
        readJson(answer, bytes);
    else if (isPage(bytes))
        answer.shape = AnswerShape::Html;
    else if (bytes.front() == '<' || wide)
        readXml(answer, bytes, contentType.toLower().contains("html"));
    else
        answer.shape = AnswerShape::Text;
    return answer;
}

Error::Kind almaErrorKind(int status, QStringView code, QStringView area)
{
    if (status == 429)
        return Error::Kind::RateLimited;
    for (const KnownCode &known : knownCodes) {
        if (known.code == code && (known.area.isEmpty() || known.area == area)) {
            // With a server status even a known business code proves nothing about what was done.
            const bool doubtful =
                status >= 500 && known.kind != Error::Kind::RateLimited && known.kind != Error::Kind::Unauthorized;
            return doubtful ? Error::Kind::ServerFault : known.kind;
        }
    }
    if (status == 401 || status == 403)
        return Error::Kind::Unauthorized;
    if (status == 407)
        return Error::Kind::Offline;
    if (status == 408)
        return Error::Kind::Timeout;
    if (status == 413)
        return Error::Kind::Rejected;
    if (status >= 500)
        return Error::Kind::ServerFault;
    // A bare 404 may be any box on the way; "no such user" is always HTTP 400 with a code (2.3).
    if (code.isEmpty())
        return Error::Kind::BadReply;
    return Error::Kind::Rejected;
}

std::optional<AlmaFault> answerFault(int status, const AlmaAnswer &answer, QStringView area)
{
    const bool success = status >= 200 && status < 300;
    const bool unusable = answer.shape == AnswerShape::Html || answer.shape == AnswerShape::Broken;
    if (success && !answer.hasError && !unusable)
        return std::nullopt;
    AlmaFault fault;
    fault.status = status;
    fault.code = answer.code;
    fault.message = answer.message;
    fault.trackingId = answer.trackingId;
    fault.kind = success && unusable ? Error::Kind::BadReply : almaErrorKind(status, answer.code, area);
    // Alma refuses in JSON or XML. Anything else, and nothing at all, may come from some box on the way (2.2, variant
    // 6): it says nothing of the key or of what was done.
    const bool almasWord = answer.shape == AnswerShape::Json || answer.shape == AnswerShape::Xml;
    const bool refusal = fault.kind == Error::Kind::Unauthorized || fault.kind == Error::Kind::Rejected;
    if (refusal && !almasWord)
        fault.kind = Error::Kind::BadReply;
    fault.detail = u"HTTP "_s + QString::number(status);
    if (!answer.code.isEmpty())
        fault.detail += u", code "_s + answer.code;
    if (answer.shape == AnswerShape::Html)
        fault.detail += u", a web page"_s;
    else if (answer.shape == AnswerShape::Broken)
        fault.detail += u", body cannot be read"_s;
    else if (answer.shape == AnswerShape::Empty)
        fault.detail += u", no body"_s;
    return fault;
}

bool outcomeUnknown(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
        return true;
    case Error::Kind::Offline:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::BadInput:
    case Error::Kind::Storage:
    case Error::Kind::Canceled:
        return false;
    }
    return true;
}

bool mayRepeatGet(const AlmaFault &fault)
{
    switch (fault.kind) {
    case Error::Kind::Timeout:
        return true;
    case Error::Kind::RateLimited:
        return fault.status != 0 && fault.code != "DAILY_THRESHOLD"_L1;
    case Error::Kind::ServerFault:
        return fault.status == 500 || fault.status == 502 || fault.status == 503 || fault.status == 504
            || fault.code == "ROUTING_ERROR"_L1;
    case Error::Kind::BadReply:
        return fault.code == "connection-lost"_L1;
    case Error::Kind::Offline:
    case Error::Kind::Unauthorized:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::BadInput:
    case Error::Kind::Storage:
    case Error::Kind::Canceled:
        return false;
    }
    return false;
}

} // namespace skranke
