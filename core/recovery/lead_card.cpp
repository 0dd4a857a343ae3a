// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/lead_card.h"

#include "core/base/local_time.h"
#include "core/leads/lead_merge.h"
#include "core/leads/lead_reading.h"
#include "core/leads/lead_score.h"
#include "core/leads/lead_value.h"
#include "core/leads/understanding/preferred_time_reader.h"
#include "core/messaging/outbox_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The words of the messages that a lead was read from.
class Sources {
public:
    explicit Sources(Transaction& transaction) : m_transaction(transaction) {}

    Result<QStringList> pieces(const std::optional<MessageId>& message, const std::vector<Evidence>& evidence)
    {
        if (!message || evidence.empty()) return QStringList();
        if (!m_words.contains(message->value)) {
            const auto text = OutboxRecords(m_transaction).find(*message);
            if (!text) return Fail(text.error());
            m_words.insert(message->value, *text ? (*text)->body : QString());
        }
        return piecesOf(m_words.value(message->value), evidence);
    }

private:
    Transaction& m_transaction;
    QHash<QString, QString> m_words;
};

/// "Thursday after 3" as days, seen from when it was said. Each language is tried: a person at the desk may
/// have typed it.
std::vector<DaySpan> daysOf(const KnownField& known, const QTimeZone& zone)
{
    for (const Language language : {Language::English, Language::Spanish}) {
        const auto wish = readPreferredTime(known.value, language);
        if (wish) return datesFor(wish->value, localTime(known.at, zone));
    }
    return {};
}

void show(CardField& row, const VerticalPack& pack)
{
    row.shown = row.value;
    row.shownEs = row.value;
    if (row.field.kind == LeadField::Kind::Client && !row.value.isEmpty()) {
        const bool isNew = row.value == u"new";
        row.shown = isNew ? u"New"_s : u"Existing"_s;
        row.shownEs = isNew ? u"Nuevo"_s : u"Ya conocido"_s;
    }
    const auto value = std::ranges::find(row.field.values, row.value, &FieldValue::value);
    if (value != row.field.values.end() && !value->labelEs.isEmpty()) row.shownEs = value->labelEs;
    if (row.field.kind != LeadField::Kind::Service) return;
    const auto service = std::ranges::find(pack.services, row.value, &Service::key);
    if (service == pack.services.end()) return;
    row.shown = service->label;
    row.shownEs = service->labelEs.isEmpty() ? service->label : service->labelEs;
}

/// What the trade's own list does not have, under a name all trades share.
LeadField fieldNamed(const QString& key)
{
    LeadField field;
    field.key = key;
    field.label = key.left(1).toUpper() + key.mid(1).replace(u'_', u' ');
    field.labelEs = field.label;
    if (key == commonfield::service) field.kind = LeadField::Kind::Service;
    if (key == commonfield::client) field.kind = LeadField::Kind::Client;
    if (key == commonfield::name) field.kind = LeadField::Kind::Name;
    if (key == commonfield::preferredTime) {
        field.kind = LeadField::Kind::PreferredTime;
        field.label = u"Preferred time"_s;
        field.labelEs = u"Día y hora"_s;
    }
    return field;
}

/// Builds the rows of a card.
class Rows {
public:
    Rows(LeadCard& card, const VerticalPack& pack, const QTimeZone& zone, Sources& sources)
        : m_card(card), m_pack(pack), m_zone(zone), m_sources(sources)
    {
    }

    Result<void> addAll()
    {
        QStringList shown{commonfield::urgency.toString()};
        for (const LeadField& field : m_pack.fields) {
            shown << keptAs(field);
            if (auto done = add(field); !done) return done;
        }
        for (const KnownField& known : m_card.lead.fields) {
            if (shown.contains(known.field) || known.value.isEmpty()) continue;
            if (auto done = add(fieldNamed(known.field)); !done) return done;
        }
        return {};
    }

private:
    Result<void> add(const LeadField& field)
    {
        CardField row;
        row.field = field;
        if (const KnownField* known = m_card.lead.field(keptAs(field))) {
            auto words = m_sources.pieces(known->message, known->evidence);
            if (!words) return Fail(words.error());
            row.value = known->value;
            row.source = known->source;
            row.message = known->message;
            row.evidence = known->evidence;
            row.words = std::move(*words);
            row.at = known->at;
            if (field.kind == LeadField::Kind::PreferredTime) row.days = daysOf(*known, m_zone);
        }
        row.mustAsk = isAskedOf(m_card.lead, field);
        show(row, m_pack);
        m_card.fields.push_back(std::move(row));
        return {};
    }

    LeadCard& m_card;
    const VerticalPack& m_pack;
    const QTimeZone& m_zone;
    Sources& m_sources;
};

Result<void> addLinesTo(LeadCard& card, Sources& sources)
{
    for (const ScoreLine& line : card.lead.lines) {
        auto words = sources.pieces(line.message, line.evidence);
        if (!words) return Fail(words.error());
        card.lines.push_back({line, std::move(*words)});
    }
    return {};
}

Result<void> addSurroundings(LeadCard& card, Transaction& transaction, const Conversation& conversation)
{
    auto people = NumberPeople(transaction).of(conversation.number);
    if (!people) return Fail(people.error());
    auto same = namesakesOf(transaction, card.lead, conversation.number, *people);
    if (!same) return Fail(same.error());
    const auto merge = LeadMergeRecords(transaction).latestOf(card.lead.id);
    if (!merge) return Fail(merge.error());
    card.people = std::move(*people);
    card.likelySame = std::move(*same);
    card.canUndoMerge = merge->has_value();
    card.automationOffAt = conversation.automationOffAt;
    return {};
}

} // namespace

Result<std::optional<LeadCard>> leadCardOf(Transaction& transaction, const ConversationId& id,
                                           const VerticalPack& pack, const QString& zone)
{
    auto lead = LeadRecords(transaction).newestOf(id);
    if (!lead) return Fail(lead.error());
    if (!*lead) return std::nullopt;
    const auto conversation = ConversationRecords(transaction).find(id);
    if (!conversation) return Fail(conversation.error());
    if (!*conversation) return std::nullopt;
    LeadCard card;
    card.lead = std::move(**lead);
    card.heat = heatOf(card.lead);
    card.valueCents = expectedValue(card.lead, pack);
    card.valueIsOwn = card.lead.valueCents.has_value();
    Sources sources(transaction);
    const QTimeZone local = zoneNamed(zone);
    if (const auto added = Rows(card, pack, local, sources).addAll(); !added) return Fail(added.error());
    if (const auto added = addLinesTo(card, sources); !added) return Fail(added.error());
    if (const auto added = addSurroundings(card, transaction, **conversation); !added)
        return Fail(added.error());
    const auto contact = ContactRecords(transaction).personWith((*conversation)->number);
    if (!contact) return Fail(contact.error());
    if (*contact && (*contact)->profile.language == u"es"_s) card.language = Language::Spanish;
    const auto service =
        std::ranges::find(pack.services, card.lead.valueOf(commonfield::service), &Service::key);
    if (service != pack.services.end()) {
        card.serviceShown = service->label;
        card.serviceShownEs = service->labelEs.isEmpty() ? service->label : service->labelEs;
    }
    return card;
}

} // namespace secondring
