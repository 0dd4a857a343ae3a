// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_rows.h"

#include "core/leads/understanding/preferred_time_reader.h"
#include "ui/leads/lead_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class LeadRowsWording {
    Q_DECLARE_TR_FUNCTIONS(LeadRows)
};

constexpr std::array urgencies{Urgency::Emergency, Urgency::Urgent, Urgency::Routine};

LeadRow urgencyRow(const LeadCard& card)
{
    LeadRow row;
    CardField& field = row.field;
    field.field.key = commonfield::urgency.toString();
    field.field.label = LeadRowsWording::tr("Urgency");
    field.field.kind = LeadField::Kind::Choice;
    for (const Urgency each : urgencies)
        row.choices.emplace_back(codeOf(each), words(each));
    row.isSpare = card.lead.urgency == Urgency::None;
    if (row.isSpare) return row;
    field.value = codeOf(card.lead.urgency);
    field.shown = words(card.lead.urgency);
    field.shownEs = field.shown;
    if (card.lead.field(commonfield::urgency) != nullptr) return row; // A person said so.
    // What made it urgent is a line of the score.
    const auto line = std::ranges::find_if(card.lines, [](const CardScoreLine& each) {
        const auto reason = each.line.reason;
        return each.line.message && (reason == ScoreReason::Emergency || reason == ScoreReason::Urgent);
    });
    if (line == card.lines.end()) return row;
    field.message = line->line.message;
    field.evidence = line->line.evidence;
    field.words = line->words;
    return row;
}

LeadRow moneyRow(const LeadCard& card, const QString& region)
{
    LeadRow row;
    row.field.field.key = valueRow.toString();
    row.field.field.label = LeadRowsWording::tr("Value");
    row.field.field.kind = LeadField::Kind::Text;
    row.field.value = QString::number(card.valueCents);
    row.field.shown = moneyWords(card.valueCents, region);
    row.field.shownEs = row.field.shown;
    return row;
}

/// What the desk calls them stands over their thread; here it is changed, or asked for.
LeadRow nameRow(CardField field, const QString& contactName)
{
    LeadRow row;
    const bool isKnown = !contactName.isEmpty();
    if (isKnown && field.value != contactName) {
        field.message.reset();
        field.words.clear();
    }
    if (isKnown) field.value = contactName;
    field.shown = field.value;
    field.shownEs = field.value;
    field.mustAsk = field.value.isEmpty() && !field.field.question.isEmpty();
    row.field = std::move(field);
    row.isSpare = isKnown;
    return row;
}

CardField unnamed()
{
    CardField field;
    field.field.key = commonfield::name.toString();
    field.field.label = LeadRowsWording::tr("Name");
    field.field.kind = LeadField::Kind::Name;
    return field;
}

/// "before noon" begins a line here.
CardField asLine(CardField field)
{
    if (field.field.kind != LeadField::Kind::PreferredTime) return field;
    for (QString* shown : {&field.shown, &field.shownEs})
        *shown = shown->left(1).toUpper() + shown->mid(1);
    return field;
}

/// Each language is tried: a person at the desk may have typed it.
std::optional<PreferredTime> wishIn(const QString& words)
{
    for (const Language language : {Language::English, Language::Spanish})
        if (const auto wish = readPreferredTime(words, language)) return wish->value;
    return std::nullopt;
}

/// Whether @p wish is of certain days: "tuesdays", "any morning" and "asap" are not, and stay true.
bool namesDays(const PreferredTime& wish, const std::vector<DaySpan>& days)
{
    constexpr std::size_t allThatAreLookedAt = 14;
    const bool isCounted = wish.relative || !wish.by.isEmpty();
    const bool namesNone = !isCounted && wish.days.empty() && wish.dateKey.isEmpty();
    if (days.empty() || namesNone || wish.relative == PreferredTime::Relative::Asap) return false;
    if (days.size() == 1) return true;
    return isCounted ? days.size() < allThatAreLookedAt : days.front().day.daysTo(days.back().day) < 7;
}

/// "Sun 14 Mar, morning"
QString partOf(PreferredTime::PartOfDay part, const QString& day)
{
    switch (part) {
    case PreferredTime::PartOfDay::Morning:
        return LeadRowsWording::tr("%1, morning").arg(day);
    case PreferredTime::PartOfDay::Midday:
        return LeadRowsWording::tr("%1, midday").arg(day);
    case PreferredTime::PartOfDay::Afternoon:
        return LeadRowsWording::tr("%1, afternoon").arg(day);
    case PreferredTime::PartOfDay::Evening:
        break;
    }
    return LeadRowsWording::tr("%1, evening").arg(day);
}

/// "Sun 14 Mar, 2:30", as seen from @p said, when they wrote it.
QString dateOf(const DaySpan& span, const PreferredTime& wish, const QDateTime& said, const QTimeZone& zone)
{
    const TimeWords times(zone);
    const auto clock = [&](QTime at) { return times.clock(timestampOf(QDateTime(span.day, at, zone))); };
    const QString day = times.shortDate(timestampOf(QDateTime(span.day, QTime(12, 0), zone)));
    if (wish.part && !wish.at && !wish.after && !wish.before) return partOf(*wish.part, day);
    // What was left of the day they wrote on is no hour of theirs.
    const bool fromSaid = span.day == said.date() && span.from <= said.time().addSecs(60);
    const bool begins = span.from > QTime(0, 0) && !fromSaid;
    const bool ends = span.to < QTime(23, 59);
    if (span.from == span.to) return LeadRowsWording::tr("%1, %2").arg(day, clock(span.from));
    if (begins && ends) return LeadRowsWording::tr("%1, %2 to %3").arg(day, clock(span.from), clock(span.to));
    if (begins) return LeadRowsWording::tr("%1, after %2").arg(day, clock(span.from));
    return ends ? LeadRowsWording::tr("%1, before %2").arg(day, clock(span.to)) : day;
}

/// "15 Mar to 17 Mar: mon or wed"
QString datesOf(const std::vector<DaySpan>& days, const QString& words)
{
    const auto day = [](const DaySpan& span) { return QLocale().toString(span.day, u"d MMM"_s); };
    return LeadRowsWording::tr("%1 to %2: %3").arg(day(days.front()), day(days.back()), words);
}

/// "25:00", "9:75"
bool namesNoHour(const QString& typed)
{
    static const QRegularExpression wrong(u"\\b(?:2[5-9]|[3-9]\\d):\\d\\d\\b|\\b\\d{1,2}:[6-9]\\d\\b"_s);
    return wrong.match(typed).hasMatch();
}

bool namesNoDay(const QString& typed, QDate today)
{
    for (const Language language : {Language::English, Language::Spanish}) {
        const auto wish = readPreferredTime(typed, language);
        if (!wish) continue;
        const QString& date = wish->value.dateKey;
        return !date.isEmpty() && !dayMeant(date.startsWith(u"after "_s) ? date.mid(6) : date, today);
    }
    return false;
}

} // namespace

void showDates(LeadCard& card, Timestamp now, const QTimeZone& zone)
{
    const QDate today = localTime(now, zone).date();
    for (CardField& field : card.fields) {
        if (field.field.kind != LeadField::Kind::PreferredTime) continue;
        const auto wish = wishIn(field.value);
        if (!wish || !namesDays(*wish, field.days)) continue;
        const QDateTime said = localTime(field.at, zone);
        const bool isTyped = field.source == KnownField::Source::Person;
        if (isTyped && (said.date() == today || !wish->dateKey.isEmpty())) continue;
        field.shown = field.days.size() == 1 ? dateOf(field.days.front(), *wish, said, zone)
                                             : datesOf(field.days, field.value);
        field.shownEs = field.shown;
    }
}

QString whyNoTime(const QString& typed, QDate today)
{
    if (namesNoHour(typed)) return LeadRowsWording::tr("There is no such hour. Write it like Thu after 3.");
    if (namesNoDay(typed, today)) return LeadRowsWording::tr("There is no such day. Write it like 14 March.");
    return {};
}

std::vector<LeadRow> leadRows(const LeadCard& card, const CardLight& light)
{
    std::vector<LeadRow> rows;
    bool hasName = false;
    for (const CardField& field : card.fields) {
        if (field.field.kind == LeadField::Kind::Name) {
            rows.push_back(nameRow(field, light.contactName));
            hasName = true;
            continue;
        }
        rows.push_back({asLine(field), choicesFor(field.field, light.pack)});
        rows.back().isSpare = field.value.isEmpty() && !field.mustAsk;
        if (field.field.kind == LeadField::Kind::Service) rows.push_back(urgencyRow(card));
    }
    if (!hasName) rows.push_back(nameRow(unnamed(), light.contactName));
    rows.push_back(moneyRow(card, light.region));
    for (LeadRow& row : rows)
        row.byPhone = light.optedOut && row.field.mustAsk;
    return rows;
}

} // namespace secondring
