// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/answer_reader.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/twilio/texts_asked.h"
#include "core/messaging/twilio/twilio_requests.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using std::chrono::milliseconds, std::chrono::seconds;

/// Date headers are whole seconds, and ours and the provider's start of "now" differ by the way there.
constexpr seconds headStart{2};
/// A cursor that cannot be read: the last day is read again, what is known falls out in the store.
constexpr std::chrono::hours ratherTooMuch{24};

/// Their clock was ahead when @p place was reached, by more than is read again anyway.
bool hasGoneBack(const TwilioCursor::Place& place, const std::optional<Timestamp>& serverTime)
{
    return serverTime && *serverTime + readAgain < place.upTo;
}

} // namespace

struct AnswerReader::Round {
    ReadFrom texts;
    TwilioCursor upTo;
    std::vector<IncomingText> newTexts;
    std::optional<Timestamp> serverTime;
    bool isNews = false;

    std::vector<EndedCall> ended;
    std::vector<ProviderCall> judged;
    TwilioCursor::Place callsUpTo;
    bool callsAreFirst = false;
    std::vector<ProviderCall> newCalls;

    /// Only when every call was judged: else they are read again, and the texts are news all the same.
    void takeCalls()
    {
        isNews = isNews || callsAreFirst || !judged.empty();
        newCalls = std::move(judged);
        upTo.calls = callsUpTo;
    }
};

AnswerReader::AnswerReader(HttpClient& http, const TwilioAccount& account, const ReadingHabits& habits,
                           const Clock& clock, QObject* parent)
    : QObject(parent), m_http(http), m_account(account), m_habits(habits), m_clock(clock),
      m_lists(http, account, this), m_others(http, account, this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AnswerReader::look);
    connect(&m_others, &OthersReader::found, this, &AnswerReader::arrivedAhead);
}

void AnswerReader::start(const Cursor& from)
{
    stop();
    m_kept = decode(from);
    m_cursorUnreadable = !from.value.isEmpty() && !m_kept;
    if (m_cursorUnreadable)
        qCWarning(logText) << "the reading mark cannot be read: the last day is read again";
    m_sinceStart.start();
    m_timer.start(0);
}

void AnswerReader::stop()
{
    m_timer.stop();
    m_others.stop();
    m_round.reset();
    m_turnsToWait = 0;
    m_turnPassed = false;
    m_shortLooks = -1;
    m_lookAgain = false;
    m_failures = 0;
    m_kept.reset();
}

void AnswerReader::kept(const Cursor& upTo)
{
    if (auto cursor = decode(upTo)) m_kept = std::move(cursor);
    m_turnsToWait = 0;
    Q_EMIT repliesRead(TextTrouble::None);
    if (std::exchange(m_turnPassed, false)) lookSoon();
}

void AnswerReader::lookSoon()
{
    if (m_round) {
        m_lookAgain = true;
    } else if (m_turnsToWait > 0) {
        m_turnPassed = true; // It would only bring what is being filed.
    } else if (m_timer.isActive() && m_quietUntil.hasExpired()) {
        m_timer.start(0);
    }
}

bool AnswerReader::isCurrent(const RoundPtr& round) const
{
    return round == m_round; // stopped or started again meanwhile
}

void AnswerReader::look()
{
    if (m_turnsToWait > 0) {
        --m_turnsToWait;
        m_turnPassed = true;
        return lookAgainAfter(m_habits.every);
    }
    m_round = std::make_shared<Round>();
    if (!m_kept) return learnServerTime(m_round);
    m_round->texts.place = *m_kept->texts;
    m_round->upTo = *m_kept;
    readTexts(m_round);
}

void AnswerReader::learnServerTime(const RoundPtr& round)
{
    whenDone(m_http.perform(encodeNewest(m_account)), this, [this, round](const HttpResult& result) {
        if (!isCurrent(round)) return;
        const auto page = decodePage(result, u"messages"_s);
        if (!page) return fail(page.error());
        const Timestamp serverNow = page->serverTime.value_or(m_clock.now());
        const Timestamp startedAt = serverNow - milliseconds(m_sinceStart.elapsed()) - headStart;
        round->texts.place.upTo = m_cursorUnreadable ? serverNow - ratherTooMuch : startedAt;
        round->texts.isFirst = true;
        readTexts(round);
    });
}

void AnswerReader::readTexts(const RoundPtr& round)
{
    m_others.begin(round->texts);
    ListAsked asked = textsAsked(m_account, round->texts, m_shortLooks);
    asked.onPage = [this, round](const std::vector<QJsonObject>& rows) {
        if (isCurrent(round)) m_others.lookAt(rows);
    };
    whenDone(m_lists.read(asked), this, [this, round](const ListRead& list) {
        if (!isCurrent(round)) return;
        if (list.trouble.trouble != TextTrouble::None) return fail(list.trouble);
        if (hasGoneBack(round->texts.place, list.serverTime)) {
            // What they dated since lies before our mark; what is known falls out in the store.
            qCInfo(logText) << "the service's clock went back: the last day is read again";
            round->texts.place = {*list.serverTime - ratherTooMuch, {}};
            return readTexts(round);
        }
        round->serverTime = round->texts.serverTime = list.serverTime;
        round->texts.isWhole = list.isWhole;
        m_shortLooks = list.isWhole ? 0 : m_shortLooks + 1;
        NewTexts news = newTextsIn(list.rows, round->texts);
        if (news.leftOut > 0)
            qCInfo(logText) << news.leftOut << "texts from senders that cannot be texted left out";
        round->isNews = round->texts.isFirst || !news.texts.empty();
        round->newTexts = std::move(news.texts);
        round->upTo.texts = std::move(news.upTo);
        if (m_habits.calls) return readCalls(round);
        report({});
        finish(round);
    });
}

void AnswerReader::readCalls(const RoundPtr& round)
{
    ReadFrom from{{}, !round->upTo.calls, round->serverTime};
    const Timestamp now =
        round->texts.isFirst ? round->texts.place.upTo : round->serverTime.value_or(m_clock.now());
    from.place = round->upTo.calls.value_or(TwilioCursor::Place{now, {}});
    if (hasGoneBack(from.place, round->serverTime)) from.place = {*round->serverTime - ratherTooMuch, {}};
    const Timestamp backTo = from.place.upTo - readAgain;
    const auto read = m_lists.read(encodeCalls(m_account, startOfDay(backTo)), u"calls"_s, backTo);
    whenDone(read, this, [this, round, from](const ListRead& list) {
        if (!hasRead(round, list)) return;
        NewCalls news = newCallsIn(list.rows, from);
        round->ended = std::move(news.calls);
        round->callsUpTo = std::move(news.upTo);
        round->callsAreFirst = from.isFirst;
        readLegs(round);
    });
}

bool AnswerReader::hasRead(const RoundPtr& round, const ListRead& list)
{
    if (!isCurrent(round)) return false;
    if (list.trouble.trouble == TextTrouble::None) return true;
    report(list.trouble);
    Q_EMIT callsRead(list.trouble.trouble);
    finish(round);
    return false;
}

void AnswerReader::readLegs(const RoundPtr& round)
{
    while (round->judged.size() < round->ended.size()) {
        const EndedCall& ended = round->ended[round->judged.size()];
        if (ended.completed) return readLegsOf(round, ended);
        round->judged.push_back(ended.call);
    }
    round->takeCalls();
    report({});
    Q_EMIT callsRead(TextTrouble::None);
    finish(round);
}

void AnswerReader::readLegsOf(const RoundPtr& round, const EndedCall& ended)
{
    const auto read = m_lists.read(encodeLegs(m_account, ended.call.ref), u"calls"_s, Timestamp());
    whenDone(read, this, [this, round, ended](const ListRead& legs) {
        if (!hasRead(round, legs)) return;
        if (mayHaveLeftMessage(ended, legs.rows)) return readRecordingsOf(round, ended, legs);
        round->judged.push_back(judgedByLegs(ended, legs.rows));
        readLegs(round);
    });
}

void AnswerReader::readRecordingsOf(const RoundPtr& round, const EndedCall& ended, const ListRead& legs)
{
    const auto read = m_lists.read(encodeRecordings(m_account, ended.call.ref), u"recordings"_s, Timestamp());
    whenDone(read, this, [this, round, ended, legs](const ListRead& recordings) {
        // A service that speaks Twilio's language may know no such list, and a restricted key may not read
        // it: the call is judged by its legs then. Only what another try may mend is waited for.
        const auto trouble = recordings.trouble.trouble;
        const bool passes = trouble == TextTrouble::NoConnection || trouble == TextTrouble::RateLimited ||
                            trouble == TextTrouble::ProviderDown;
        const bool hasNone = trouble != TextTrouble::None && !passes;
        if (!(hasNone && isCurrent(round)) && !hasRead(round, recordings)) return;
        round->judged.push_back(judgedByLegs(ended, legs.rows, recordings.rows));
        readLegs(round);
    });
}

void AnswerReader::finish(const RoundPtr& round)
{
    m_others.stop();
    m_round.reset();
    if (round->isNews) m_turnsToWait = turnsForTheStore(round->newTexts.size());
    const auto pause =
        m_lookAgain ? milliseconds(0) : pauseBefore(m_habits, m_failures, m_trouble.retryAfter);
    m_lookAgain = false;
    lookAgainAfter(pause);
    const Timestamp now = m_clock.now();
    dateByOurClock(round->newCalls, round->serverTime.value_or(now), now);
    // A STOP among them counts from when it is filed: then kept() says that they were read.
    if (round->isNews) return Q_EMIT arrived(round->newTexts, round->newCalls, encode(round->upTo));
    Q_EMIT repliesRead(TextTrouble::None);
}

void AnswerReader::fail(const CallTrouble& trouble)
{
    m_others.stop();
    m_round.reset();
    m_lookAgain = false;
    report(trouble);
    if (m_habits.calls) Q_EMIT callsRead(trouble.trouble);
    lookAgainAfter(pauseBefore(m_habits, m_failures, trouble.retryAfter));
    Q_EMIT repliesRead(trouble.trouble);
}

void AnswerReader::report(const CallTrouble& trouble)
{
    m_failures = trouble.trouble == TextTrouble::None ? 0 : m_failures + 1;
    if (trouble.retryAfter)
        m_quietUntil = QDeadlineTimer(std::min(*trouble.retryAfter, longestPauseAskedFor));
    const bool changed = trouble.trouble != m_trouble.trouble || trouble.code != m_trouble.code;
    m_trouble = trouble;
    if (!changed) return;
    qCInfo(logText) << "reading replies: trouble" << int(trouble.trouble) << "code" << trouble.code;
    Q_EMIT troubleChanged(trouble.trouble, trouble.code);
}

void AnswerReader::lookAgainAfter(milliseconds pause)
{
    // A tenth either way, so that desks do not ask in step.
    const auto tenth = int(pause.count() / 10);
    m_timer.start(int(pause.count()) +
                  (tenth > 0 ? QRandomGenerator::global()->bounded(-tenth, tenth + 1) : 0));
}

} // namespace secondring
