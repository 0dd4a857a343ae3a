// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/fritzbox/listed_call.h"

#include "core/base/local_time.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// "28.11.20 15:17" in this century.
std::optional<Timestamp> momentOf(const QString& minute, const QTimeZone& zone)
{
    const QDateTime wall = QDateTime::fromString(minute, u"dd.MM.yy HH:mm"_s);
    if (!wall.isValid()) return std::nullopt;
    return timestampOf(QDateTime(wall.date().addYears(100), wall.time(), zone));
}

/// "1:05" is an hour and five minutes.
std::chrono::minutes durationIn(const QString& words)
{
    return std::chrono::hours(words.section(u':', 0, 0).toInt()) +
           std::chrono::minutes(words.section(u':', 1, 1).toInt());
}

ListedCall::Kind kindOfNumber(int number)
{
    const bool isKnown = (number >= 1 && number <= 3) || number == int(ListedCall::Kind::Active);
    return isKnown ? ListedCall::Kind(number) : ListedCall::Kind::Other;
}

/// "SIP: 98765", "Internet: 98765": the number alone.
QString withoutCarrier(const QString& words)
{
    return words.section(u':', -1).trimmed();
}

struct Fields {
    int type = 0;
    QString caller, callerNumber, called, calledNumber;
};

void readField(QXmlStreamReader& xml, Fields& fields, ListedCall& call)
{
    const QString name = xml.name().toString();
    const QString words = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    if (name == u"Type") fields.type = words.toInt();
    if (name == u"Caller") fields.caller = words;
    if (name == u"CallerNumber") fields.callerNumber = words;
    if (name == u"Called") fields.called = words;
    if (name == u"CalledNumber") fields.calledNumber = words;
    if (name == u"Date") call.minute = words;
    if (name == u"Duration") call.lasted = durationIn(words);
    if (name == u"Path") call.hasRecording = !words.isEmpty();
    if (name == u"Port") {
        bool isNumber = false;
        const int port = words.toInt(&isNumber);
        call.port = isNumber ? port : -1;
    }
}

ListedCall readCall(QXmlStreamReader& xml)
{
    Fields fields;
    ListedCall call;
    while (xml.readNextStartElement())
        readField(xml, fields, call);
    call.kind = kindOfNumber(fields.type);
    const bool isOutgoing = call.kind == ListedCall::Kind::Outgoing;
    const QString caller = fields.callerNumber.isEmpty() ? fields.caller : fields.callerNumber;
    const QString called = fields.calledNumber.isEmpty() ? fields.called : fields.calledNumber;
    call.remote = isOutgoing ? fields.called : fields.caller;
    call.own = withoutCarrier(isOutgoing ? caller : called);
    return call;
}

} // namespace

Result<std::vector<ListedCall>> readCallList(const QByteArray& bytes, const QTimeZone& zone)
{
    QXmlStreamReader xml(bytes);
    std::vector<ListedCall> calls;
    if (!xml.readNextStartElement()) return fail(Failure::Rejected, u"the call list is no XML"_s);
    while (xml.readNextStartElement()) {
        if (xml.name() != u"Call") {
            xml.skipCurrentElement();
            continue;
        }
        ListedCall call = readCall(xml);
        const auto at = momentOf(call.minute, zone);
        if (!at) continue;
        call.at = *at;
        calls.push_back(std::move(call));
    }
    if (xml.hasError() && calls.empty()) return fail(Failure::Rejected, u"the call list is cut off"_s);
    std::ranges::reverse(calls); // The box lists the newest first.
    std::ranges::stable_sort(calls, {}, &ListedCall::at);
    return calls;
}

QByteArray callListQuestion()
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">
<s:Body><u:GetCallList xmlns:u="urn:dslforum-org:service:X_AVM-DE_OnTel:1"></u:GetCallList></s:Body>
</s:Envelope>)";
}

QString callListAddress(const QByteArray& answer)
{
    QXmlStreamReader xml(answer);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"NewCallListURL")
            return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    }
    return {};
}

} // namespace secondring
