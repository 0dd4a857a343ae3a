// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_form.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const QStringList& dayNames()
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    return names;
}

const QTime kMidnight(23, 59, 59, 999);

QTime timeIn(const JsonNode& node)
{
    if (node.type != JsonNode::Type::Text) return {};
    return node.text == u"24:00" ? kMidnight : QTime::fromString(node.text, u"HH:mm"_s);
}

QString timeText(QTime time)
{
    return time == kMidnight ? u"24:00"_s : time.toString(u"HH:mm"_s);
}

QString wantedOfADay()
{
    return u"must be a list of times like [[\"09:00\", \"17:00\"]], or \"closed\""_s;
}

void readSpan(SettingsForm& form, const JsonNode& node, const QString& name,
              std::vector<OpeningHours::Span>& spans)
{
    const bool pair = node.type == JsonNode::Type::List && node.list.size() == 2;
    const QTime from = pair ? timeIn(node.list[0]) : QTime();
    const QTime to = pair ? timeIn(node.list[1]) : QTime();
    if (!from.isValid() || !to.isValid()) return form.mistake(node.line, name, wantedOfADay());
    if (from >= to)
        return form.mistake(
            node.line, name,
            u"must open before it closes: %1 is not before %2"_s.arg(timeText(from), timeText(to)));
    spans.push_back({from, to});
}

void readDay(SettingsForm& form, const JsonNode& node, const QString& name,
             std::vector<OpeningHours::Span>& day)
{
    if (node.type == JsonNode::Type::Text && node.text == u"closed") return day.clear();
    if (node.type != JsonNode::Type::List) return form.mistake(node.line, name, wantedOfADay());
    const std::size_t before = form.mistakes();
    std::vector<OpeningHours::Span> spans;
    for (const JsonNode& each : node.list)
        readSpan(form, each, name, spans);
    std::ranges::sort(spans, {}, &OpeningHours::Span::from);
    for (std::size_t at = 1; at < spans.size(); ++at) {
        if (spans[at].from < spans[at - 1].to)
            form.mistake(node.line, name, u"has times that overlap at "_s + timeText(spans[at].from));
    }
    if (form.mistakes() == before) day = spans;
}

} // namespace

void readHours(SettingsForm& form, const JsonNode& node, const QString& name, OpeningHours& hours)
{
    std::vector<SettingsForm::Key> keys;
    for (qsizetype at = 0; at < dayNames().size(); ++at) {
        auto& day = hours.days[static_cast<std::size_t>(at)];
        keys.push_back({dayNames()[at], [&form, &day](const JsonNode& value, const QString& full) {
                            readDay(form, value, full, day);
                        }});
    }
    form.object(node, name, keys);
}

QJsonObject writeHours(const OpeningHours& hours)
{
    QJsonObject week;
    for (qsizetype at = 0; at < dayNames().size(); ++at) {
        QJsonArray spans;
        for (const auto& span : hours.days[static_cast<std::size_t>(at)])
            spans.append(QJsonArray{timeText(span.from), timeText(span.to)});
        week.insert(dayNames()[at], spans);
    }
    return week;
}

} // namespace secondring
