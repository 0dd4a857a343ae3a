// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_books.h"

#include "core/base/local_time.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr int optedOut = 21610;

bool passes(const QMap<QString, QString>& filters, const QString& name, const PhoneNumber& number)
{
    return !filters.contains(name) || filters.value(name) == number.e164();
}

} // namespace

QString practiceDate(Timestamp at)
{
    return QLocale::c().toString(localTime(at, QTimeZone::utc()), u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s);
}

void PracticeBooks::willAnswer(const std::vector<PracticeReply>& replies)
{
    for (const PracticeReply& reply : replies)
        m_replies[reply.from].push_back(reply);
}

int PracticeBooks::refusalOf(const PhoneNumber& to) const
{
    const bool stopped = std::ranges::any_of(m_texts, [&](const Text& text) {
        return text.inbound && text.from == to && text.at <= m_clock.now() &&
               text.body.compare("STOP"_L1, Qt::CaseInsensitive) == 0;
    });
    if (stopped) return optedOut;
    const auto refused = m_refused.find(to);
    return refused == m_refused.end() ? 0 : refused->second;
}

QJsonObject PracticeBooks::take(const PhoneNumber& from, const PhoneNumber& to, const QString& body)
{
    const QString sid = u"SM"_s + QUuid::createUuid().toString(QUuid::Id128);
    const Text text{sid, from, to, body, m_clock.now()};
    m_texts.push_back(text);
    answer(text);
    return written(text);
}

void PracticeBooks::answer(const Text& text)
{
    const auto lines = m_replies.find(text.to);
    if (lines == m_replies.end() || lines->second.empty()) return;
    const auto answersIt = [&text](const PracticeReply& line) {
        return !line.asked.isEmpty() && text.body.contains(line.asked, Qt::CaseInsensitive);
    };
    auto line = std::ranges::find_if(lines->second, answersIt);
    if (line == lines->second.end())
        line = std::ranges::find(lines->second, QString(), &PracticeReply::asked);
    if (line == lines->second.end()) return;
    const PracticeReply reply = *line;
    lines->second.erase(line);
    if (reply.words.isEmpty()) return;
    const QString sid = u"SM"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_texts.push_back({sid, text.to, text.from, reply.words, text.at + reply.after, true});
}

QString PracticeBooks::statusOf(const Text& text) const
{
    if (text.inbound) return u"received"_s;
    const auto age = m_clock.now() - text.at;
    if (age < 300ms) return u"queued"_s;
    return age < 900ms ? u"sent"_s : u"delivered"_s;
}

QJsonObject PracticeBooks::written(const Text& text) const
{
    return {{u"sid"_s, text.sid},
            {u"account_sid"_s, m_account},
            {u"api_version"_s, u"2010-04-01"_s},
            {u"from"_s, text.from.e164()},
            {u"to"_s, text.to.e164()},
            {u"body"_s, text.body},
            {u"direction"_s, text.inbound ? u"inbound"_s : u"outbound-api"_s},
            {u"status"_s, statusOf(text)},
            {u"date_created"_s, practiceDate(text.at)},
            {u"date_updated"_s, practiceDate(text.at)},
            {u"date_sent"_s, practiceDate(text.at)},
            {u"num_segments"_s, u"1"_s},
            {u"num_media"_s, u"0"_s},
            {u"error_code"_s, QJsonValue()},
            {u"error_message"_s, QJsonValue()},
            {u"uri"_s, u"/2010-04-01/Accounts/%1/Messages/%2.json"_s.arg(m_account, text.sid)}};
}

std::vector<QJsonObject> PracticeBooks::list(const QMap<QString, QString>& filters) const
{
    const QDateTime since = QDateTime::fromString(filters.value(u"DateSent>"_s), Qt::ISODate);
    std::vector<Text> found;
    std::ranges::copy_if(m_texts, std::back_inserter(found), [&](const Text& text) {
        const bool recent = !since.isValid() || text.at >= timestampOf(since);
        return recent && text.at <= m_clock.now() && passes(filters, u"To"_s, text.to) &&
               passes(filters, u"From"_s, text.from);
    });
    std::ranges::reverse(found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Text::at);
    std::vector<QJsonObject> rows;
    rows.reserve(found.size());
    for (const Text& text : found)
        rows.push_back(written(text));
    return rows;
}

QJsonObject PracticeBooks::find(const QString& sid) const
{
    const auto found = std::ranges::find(m_texts, sid, &Text::sid);
    return found == m_texts.end() || found->at > m_clock.now() ? QJsonObject() : written(*found);
}

} // namespace secondring
