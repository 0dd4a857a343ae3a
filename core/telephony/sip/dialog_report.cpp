// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/dialog_report.h"

#include <QXmlStreamReader>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestReport = 65'536;

using Event = ReportedDialog::Event;
using State = ReportedDialog::State;

template <typename Value, std::size_t size>
std::optional<Value> named(const std::array<std::pair<QLatin1StringView, Value>, size>& names,
                           QStringView name)
{
    for (const auto& [known, value] : names)
        if (name.trimmed().compare(known, Qt::CaseInsensitive) == 0) return value;
    return std::nullopt;
}

std::optional<State> stateNamed(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, State>, 5> names{
        {{QLatin1StringView("trying"), State::Trying},
         {QLatin1StringView("proceeding"), State::Proceeding},
         {QLatin1StringView("early"), State::Early},
         {QLatin1StringView("confirmed"), State::Confirmed},
         {QLatin1StringView("terminated"), State::Terminated}}};
    return named(names, name);
}

Event eventNamed(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, Event>, 7> names{
        {{QLatin1StringView("cancelled"), Event::Cancelled},
         {QLatin1StringView("rejected"), Event::Rejected},
         {QLatin1StringView("replaced"), Event::Replaced},
         {QLatin1StringView("local-bye"), Event::LocalBye},
         {QLatin1StringView("remote-bye"), Event::RemoteBye},
         {QLatin1StringView("error"), Event::Error},
         {QLatin1StringView("timeout"), Event::Timeout}}};
    return named(names, name).value_or(Event::None);
}

/// Some switches forget the namespace.
bool is(const QXmlStreamReader& xml, QLatin1StringView name)
{
    return xml.name() == name &&
           (xml.namespaceUri().isEmpty() || xml.namespaceUri() == u"urn:ietf:params:xml:ns:dialog-info");
}

QByteArray addressOf(QString display, const QString& uri)
{
    if (uri.isEmpty()) return {};
    display.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    const QString name = display.isEmpty() ? QString() : u'"' + display + u"\" "_s;
    return QString(name + u'<' + uri + u'>').toUtf8();
}

void readRemote(QXmlStreamReader& xml, ReportedDialog& dialog)
{
    QByteArray target;
    while (xml.readNextStartElement()) {
        if (is(xml, "identity"_L1)) {
            const QString display = xml.attributes().value("display"_L1).toString();
            dialog.remote =
                addressOf(display, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
        } else {
            if (is(xml, "target"_L1))
                target = addressOf({}, xml.attributes().value("uri"_L1).toString().trimmed());
            xml.skipCurrentElement();
        }
    }
    if (dialog.remote.isEmpty()) dialog.remote = target;
}

std::optional<ReportedDialog> readDialog(QXmlStreamReader& xml)
{
    ReportedDialog dialog;
    const QXmlStreamAttributes attributes = xml.attributes();
    dialog.id = attributes.value("id"_L1).toString();
    dialog.callId = attributes.value("call-id"_L1).toString();
    dialog.remoteTag = attributes.value("remote-tag"_L1).toString();
    const QStringView direction = attributes.value("direction"_L1);
    if (direction == "initiator"_L1) dialog.direction = ReportedDialog::Direction::Initiator;
    if (direction == "recipient"_L1) dialog.direction = ReportedDialog::Direction::Recipient;
    std::optional<State> state;
    while (xml.readNextStartElement()) {
        if (is(xml, "state"_L1)) {
            dialog.event = eventNamed(xml.attributes().value("event"_L1));
            dialog.code = xml.attributes().value("code"_L1).toInt();
            state = stateNamed(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (is(xml, "remote"_L1)) {
            readRemote(xml, dialog);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!state || dialog.id.isEmpty()) return std::nullopt;
    dialog.state = *state;
    return dialog;
}

/// Moves to the root element; false when there is none or a document type stands before it.
bool enterRoot(QXmlStreamReader& xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) return false;
        if (token == QXmlStreamReader::StartElement) return true;
    }
    return false;
}

} // namespace

std::optional<DialogReport> readDialogReport(const QByteArray& body)
{
    if (body.size() > kLongestReport) return std::nullopt;
    QXmlStreamReader xml(body);
    if (!enterRoot(xml) || !is(xml, "dialog-info"_L1)) return std::nullopt;
    DialogReport report;
    bool isNumber = false;
    const quint64 version = xml.attributes().value("version"_L1).toULongLong(&isNumber);
    if (isNumber) report.version = version;
    report.isFull = xml.attributes().value("state"_L1) != "partial"_L1;
    while (xml.readNextStartElement()) {
        if (!is(xml, "dialog"_L1)) {
            xml.skipCurrentElement();
        } else if (auto dialog = readDialog(xml)) {
            report.dialogs.push_back(std::move(*dialog));
        }
    }
    // Half a report could leave out the dialog that counts.
    if (xml.hasError()) return std::nullopt;
    return report;
}

} // namespace secondring
