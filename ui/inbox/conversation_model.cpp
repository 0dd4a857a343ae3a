// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_model.h"

#include "core/base/when_done.h"
#include "core/leads/lead_reading.h"
#include "core/messaging/mention_records.h"
#include "core/recovery/lead_desk.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_row.h"
#include "ui/inbox/needs_reply.h"
#include "ui/leads/lead_words.h"

#include <QTimer>

#include <algorithm>

namespace secondring {

namespace {

constexpr int pageSize = 50;

/// What leads hold whose cards say what was @p typed, where the words alone do not find it.
std::vector<KeptValue> keptAsTyped(const QString& typed, const VerticalPack& pack)
{
    const SearchWords asked(typed);
    std::vector<KeptValue> kept;
    if (asked.isEmpty()) return kept;
    for (const LeadField& field : pack.fields)
        for (const auto& [value, shown] : choicesFor(field, pack))
            if (asked.allIn(shown) && !asked.allIn(value)) kept.push_back({keptAs(field), value});
    // It is no field until a person says so.
    for (const Urgency each : {Urgency::Emergency, Urgency::Urgent, Urgency::Routine})
        if (asked.allIn(words(each))) kept.push_back({commonfield::urgency.toString(), codeOf(each)});
    return kept;
}

} // namespace

ConversationModel::ConversationModel(const Desk& desk, QObject* parent)
    : RowsModel([](const Conversation& row) { return row.id.value; }, parent), m_desk(desk)
{
    // Another country writes numbers, another zone says times, otherwise.
    connect(&m_desk.settings, &SettingsKeeper::changed, this, &ConversationModel::refresh);
    connect(&m_desk.identity, &DeskIdentity::changed, this,
            &ConversationModel::refresh); // Mine is another's.
    connect(&m_desk.store, &Store::changed, this, [this](Area area) {
        if (area == Area::Settings || m_refreshDue) return;
        // A burst of changes is one reading.
        m_refreshDue = true;
        QTimer::singleShot(0, this, &ConversationModel::readAgain);
    });
}

/// With what followed where a missed call was the last thing.
Result<ConversationModel::Page> ConversationModel::pageOf(Transaction& transaction, const Question& asked,
                                                          const std::optional<PageKey>& after)
{
    const auto open = openEmergencies(transaction);
    if (!open) return Fail(open.error());
    const auto listed = [&]() -> Result<std::vector<Conversation>> {
        ConversationRecords records(transaction);
        // Who looks for somebody does not know whether their thread is done.
        if (!asked.search.typed.isEmpty()) return foundPage(transaction, asked.search, after, asked.atMost);
        if (asked.filter == ConversationFilter::NeedsReply)
            return needsReplyPage(transaction, *open, after, asked.atMost);
        return records.page(asked.filter, {}, after, asked.atMost, asked.mine);
    };
    auto rows = listed();
    if (!rows) return Fail(rows.error());
    const auto said = MentionRecords(transaction).sayIn(*rows, asked.mine);
    if (!said) return Fail(said.error());
    Page page{std::move(*rows), {}, *open};
    for (const Conversation& row : page.rows) {
        if (row.lastKind != Conversation::LastKind::Missed) continue;
        const auto calls = callsOf(transaction, row.number, 1);
        if (!calls) return Fail(calls.error());
        if (!calls->empty()) page.missed.insert(row.id.value, calls->front());
    }
    return page;
}

ConversationModel::Question ConversationModel::question(int atMost) const
{
    return {m_filter,
            {m_search, keptAsTyped(m_search, m_desk.leads.pack())},
            atMost,
            m_desk.identity.member(),
            m_asked.now()};
}

void ConversationModel::show(ConversationFilter filter, const QString& search)
{
    m_filter = filter;
    m_search = search.trimmed();
    m_more = false;
    m_loaded = false;
    clearRows();
    refresh();
}

// Asked anew with each change, nobody would get an answer before a flood is over.
void ConversationModel::readAgain()
{
    m_refreshDue = false;
    if (m_isAsking)
        m_changedSince = true;
    else
        refresh();
}

void ConversationModel::refresh()
{
    m_isAsking = true;
    m_changedSince = false;
    m_reading = true; // No further page meanwhile: it would be added to other rows than it follows.
    const auto turn = m_asked.next();
    const int atMost = std::max(rowCount(), pageSize);
    auto answer = m_desk.store.read(
        [asked = question(atMost)](Transaction& transaction) { return read(transaction, asked); });
    whenDone(answer, this, [this, turn](const Result<Answer>& found) { take(found, turn); });
}

Result<ConversationModel::Answer> ConversationModel::read(Transaction& transaction, const Question& asked)
{
    if (asked.turn.isOver()) return Answer(); // Letters are typed faster than some are looked for.
    ConversationRecords records(transaction);
    Answer answer;
    auto page = pageOf(transaction, asked, std::nullopt);
    if (!page) return Fail(page.error());
    const auto count = records.counts(asked.mine);
    if (!count) return Fail(count.error());
    answer.more = static_cast<int>(page->rows.size()) >= asked.atMost;
    answer.counts = *count;
    answer.page = std::move(*page);
    if (!answer.page.rows.empty()) return answer;
    answer.firstDay = true;
    for (const auto every :
         {ConversationFilter::All, ConversationFilter::Done, ConversationFilter::Snoozed}) {
        const auto any = records.page(every, {}, std::nullopt, 1);
        if (!any) return Fail(any.error());
        if (!any->empty()) answer.firstDay = false;
    }
    return answer;
}

void ConversationModel::take(Result<Answer> answer, const LastAsked::Turn& turn)
{
    if (turn.isOver()) return;
    m_isAsking = false;
    if (!answer) {
        m_reading = false;
        Q_EMIT failed(answer.error().failure);
        if (m_changedSince) refresh();
        return;
    }
    m_loaded = true;
    m_more = answer->more;
    m_firstDay = answer->firstDay;
    m_missed = std::move(answer->page.missed);
    m_emergencies = std::move(answer->page.emergencies);
    replaceRows(named(std::move(answer->page.rows)));
    // Not before: half the rows are no place to read on from.
    if (!turn.isOver()) m_reading = false;
    Q_EMIT counted(answer->counts);
    Q_EMIT loaded();
    if (m_changedSince && !m_isAsking) refresh();
}

std::vector<Conversation> ConversationModel::named(std::vector<Conversation> rows) const
{
    for (Conversation& row : rows)
        if (!row.service.isEmpty()) row.service = serviceLabel(row.service, m_desk.leads.pack());
    return rows;
}

const LoggedCall* ConversationModel::missedIn(int row) const
{
    const auto found = m_missed.constFind(at(row).id.value);
    return found == m_missed.cend() ? nullptr : &*found;
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = at(index.row());
    const auto& settings = m_desk.settings.current();
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row, settings.business.region);
    case Qt::AccessibleTextRole:
        return spoken(
            row, missedIn(index.row()),
            {settings.business.region, m_desk.clock.now(), settings.team.members, settings.business.zone});
    case IdRole:
        return row.id.value;
    default:
        return {};
    }
}

bool ConversationModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

std::optional<PageKey> ConversationModel::lastKey() const
{
    const int last = rowCount() - 1;
    if (isSearching()) return ConversationRecords::keyOf(at(last), ConversationFilter::All);
    if (m_filter == ConversationFilter::NeedsReply && isEmergency(last)) return afterEmergencies();
    return ConversationRecords::keyOf(at(last), m_filter);
}

void ConversationModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || rowCount() == 0) return;
    m_reading = true;
    const auto after = lastKey();
    auto next = m_desk.store.read([wanted = question(pageSize), after](Transaction& transaction) {
        return pageOf(transaction, wanted, after);
    });
    whenDone(next, this, [this, turn = m_asked.now()](const Result<Page>& found) {
        if (turn.isOver()) return;
        if (!found) {
            m_reading = false;
            Q_EMIT failed(found.error().failure);
            return;
        }
        m_more = static_cast<int>(found->rows.size()) == pageSize;
        m_missed.insert(found->missed);
        appendRows(named(found->rows));
        if (!turn.isOver()) m_reading = false;
    });
}

} // namespace secondring
