// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_news.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// The provider ends every call after this long; a row that says otherwise is forgotten.
constexpr std::chrono::hours longestCall{24};
/// Clocks that differ by less agree: a Date header has whole seconds, and its answer was on its way.
constexpr std::chrono::seconds sameTime{30};

struct Row {
    const QJsonObject* row;
    QString sid;
    Timestamp at;
};

/// Each sid once, oldest first. Dates are whole seconds: within one, the provider's own order holds, which is
/// newest first unless the dates say otherwise. A row without sid or date cannot be placed.
std::vector<Row> inOrder(const std::vector<QJsonObject>& rows)
{
    std::set<QString> sids;
    std::vector<Row> ordered;
    for (const QJsonObject& row : rows) {
        const auto at = createdAt(row);
        const QString sid = sidOf(row);
        if (at && !sid.isEmpty() && sids.insert(sid).second) ordered.push_back(Row{&row, sid, *at});
    }
    if (!ordered.empty() && ordered.front().at >= ordered.back().at) std::ranges::reverse(ordered);
    std::ranges::stable_sort(ordered, {}, &Row::at);
    return ordered;
}

/// Which rows are news: asked of each, and there may be ten thousand on both sides.
class SeenRows {
public:
    explicit SeenRows(const ReadFrom& from)
        : m_since(from.isFirst ? from.place.upTo : from.place.upTo - readAgain),
          m_seen(from.place.seen.begin(), from.place.seen.end())
    {
    }
    [[nodiscard]] bool isNews(const Row& row) const { return row.at >= m_since && !m_seen.contains(row.sid); }

private:
    Timestamp m_since;
    QSet<QString> m_seen;
};

Timestamp furthest(const std::vector<Row>& rows, const ReadFrom& from)
{
    Timestamp upTo = from.place.upTo;
    for (const Row& row : rows) {
        const bool ahead = from.serverTime && row.at > *from.serverTime;
        if (!ahead) upTo = std::max(upTo, row.at);
    }
    return upTo;
}

QStringList seenSince(const std::vector<Row>& rows, Timestamp since)
{
    QStringList seen;
    for (const Row& row : rows) {
        if (row.at >= since) seen.append(row.sid);
    }
    return seen;
}

void addMissing(QStringList& seen, const QStringList& before)
{
    const QSet<QString> has(seen.begin(), seen.end());
    std::ranges::copy_if(before, std::back_inserter(seen),
                         [&has](const QString& sid) { return !has.contains(sid); });
}

bool hasEnded(const QJsonObject& row)
{
    const QString status = row.value("status"_L1).toString();
    return status != "queued"_L1 && status != "ringing"_L1 && status != "in-progress"_L1 &&
           status != "initiated"_L1;
}

bool isInboundCall(const QJsonObject& row)
{
    return row.value("direction"_L1).toString() == "inbound"_L1 &&
           PhoneNumber::fromE164(row.value("to"_L1).toString()).has_value();
}

std::chrono::seconds durationOf(const QJsonObject& row)
{
    const QJsonValue value = row.value("duration"_L1);
    return std::chrono::seconds(value.isString() ? value.toString().toInt() : value.toInt());
}

/// From its start to its end. The list gives no other word of how long it rang.
std::chrono::milliseconds waitedIn(const QJsonObject& row)
{
    const auto at = [&row](QLatin1String field) {
        return QDateTime::fromString(row.value(field).toString(), Qt::RFC2822Date);
    };
    const QDateTime start = at("start_time"_L1);
    const QDateTime end = at("end_time"_L1);
    const std::chrono::milliseconds length{start.isValid() && end.isValid() ? start.msecsTo(end) : 0};
    return std::max<std::chrono::milliseconds>(length, durationOf(row));
}

EndedCall endedCallFrom(const Row& row)
{
    const QString status = row.row->value("status"_L1).toString();
    EndedCall ended{{{row.sid},
                     row.row->value("from"_L1).toString(),
                     *PhoneNumber::fromE164(row.row->value("to"_L1).toString()),
                     row.at,
                     durationOf(*row.row)},
                    status == "completed"_L1};
    ended.call.certain = !ended.completed;
    ended.call.busy = status == "busy"_L1;
    ended.call.waited = waitedIn(*row.row);
    return ended;
}

bool wasPickedUp(const QJsonObject& leg)
{
    const QString status = leg.value("status"_L1).toString();
    return status == "completed"_L1 || status == "in-progress"_L1;
}

/// "machine_start", "machine_end_beep", "fax": what its answering-machine detection says.
bool byMachine(const QJsonObject& leg)
{
    const QString who = leg.value("answered_by"_L1).toString();
    return who.startsWith("machine"_L1) || who == "fax"_L1;
}

/// Who hangs up sooner left no words.
constexpr std::chrono::seconds shortestMessage{3};

/// Not the recording of a conversation: a script asked them to speak.
bool isMessage(const QJsonObject& recording)
{
    return recording.value("source"_L1).toString() == "RecordVerb"_L1;
}

} // namespace

NewTexts newTextsIn(const std::vector<QJsonObject>& rows, const ReadFrom& from)
{
    const auto ordered = inOrder(rows);
    const SeenRows seen(from);
    NewTexts news;
    for (const Row& row : ordered) {
        if (!seen.isNews(row) || row.row->value("direction"_L1).toString() != "inbound"_L1) continue;
        if (auto text = incomingFrom(*row.row)) {
            news.texts.push_back(std::move(*text));
        } else {
            ++news.leftOut;
        }
    }
    news.upTo.upTo = furthest(ordered, from);
    news.upTo.seen = seenSince(ordered, news.upTo.upTo - readAgain);
    if (!from.isWhole) addMissing(news.upTo.seen, from.place.seen);
    return news;
}

NewCalls newCallsIn(const std::vector<QJsonObject>& rows, const ReadFrom& from)
{
    NewCalls news;
    std::vector<Row> ended;
    std::optional<Timestamp> oldestGoingOn;
    auto ordered = inOrder(rows);
    const Timestamp newest = furthest(ordered, from);
    for (const Row& row : ordered) {
        if (!isInboundCall(*row.row)) continue;
        if (hasEnded(*row.row)) {
            ended.push_back(row);
        } else if (!oldestGoingOn && row.at > newest - longestCall) {
            oldestGoingOn = row.at;
        }
    }
    const SeenRows seen(from);
    for (const Row& row : ended) {
        if (seen.isNews(row)) news.calls.push_back(endedCallFrom(row));
    }
    news.upTo.upTo = oldestGoingOn ? std::min(newest, *oldestGoingOn) : newest;
    news.upTo.seen = seenSince(ended, news.upTo.upTo - readAgain);
    return news;
}

bool mayHaveLeftMessage(const EndedCall& ended, const std::vector<QJsonObject>& legs)
{
    return ended.completed && std::ranges::none_of(legs, wasPickedUp);
}

ProviderCall judgedByLegs(const EndedCall& ended, const std::vector<QJsonObject>& legs,
                          const std::vector<QJsonObject>& recordings)
{
    ProviderCall call = ended.call;
    if (!ended.completed) return call;
    const auto pickedUp = std::ranges::count_if(legs, wasPickedUp);
    const auto machines = std::ranges::count_if(
        legs, [](const QJsonObject& leg) { return wasPickedUp(leg) && byMachine(leg); });
    call.answered = pickedUp > machines;
    call.voicemail = !call.answered && (machines > 0 || std::ranges::any_of(recordings, isMessage));
    // A machine that took it may have heard a greeting's length of nothing.
    call.leftMessage = call.voicemail && std::ranges::any_of(recordings, [](const QJsonObject& recording) {
                           return isMessage(recording) && durationOf(recording) >= shortestMessage;
                       });
    call.certain = !legs.empty() || call.voicemail;
    // Without legs a script answered, or a person by other means. Whoever may have been helped is not texted.
    if (!call.certain) call.answered = true;
    const auto busy = std::ranges::count_if(
        legs, [](const QJsonObject& leg) { return leg.value("status"_L1).toString() == "busy"_L1; });
    call.busy = !call.answered && !call.voicemail && busy > 0 && busy == std::ssize(legs);
    if (!call.answered) call.lasted = {};
    return call;
}

void dateByOurClock(std::vector<ProviderCall>& calls, Timestamp theirs, Timestamp ours)
{
    const auto ahead = ours - theirs;
    if (std::chrono::abs(ahead) < sameTime) return;
    for (ProviderCall& call : calls)
        call.startedAt += ahead;
}

} // namespace secondring
