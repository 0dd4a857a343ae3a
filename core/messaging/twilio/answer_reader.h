// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/twilio/list_reader.h"
#include "core/messaging/twilio/others_reader.h"
#include "core/messaging/twilio/reading_pace.h"
#include "core/messaging/twilio/twilio_news.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace secondring {

/// Looks for replies and calls again and again. Never goes past what was kept.
class AnswerReader : public QObject {
    Q_OBJECT

public:
    AnswerReader(HttpClient& http, const TwilioAccount& account, const ReadingHabits& habits,
                 const Clock& clock, QObject* parent);

    void start(const Cursor& from);
    void stop();
    void kept(const Cursor& upTo);
    void lookSoon();

Q_SIGNALS:
    void arrived(const std::vector<secondring::IncomingText>& texts,
                 const std::vector<secondring::ProviderCall>& calls, const secondring::Cursor& upTo);
    void arrivedAhead(const std::vector<secondring::IncomingText>& texts);
    void repliesRead(secondring::TextTrouble trouble);
    void troubleChanged(secondring::TextTrouble trouble, const QString& code);
    void callsRead(secondring::TextTrouble trouble);

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    void look();
    void learnServerTime(const RoundPtr& round);
    void readTexts(const RoundPtr& round);
    void readCalls(const RoundPtr& round);
    void readLegs(const RoundPtr& round);
    void readLegsOf(const RoundPtr& round, const EndedCall& ended);
    void readRecordingsOf(const RoundPtr& round, const EndedCall& ended, const ListRead& legs);
    /// Whether @p list was read; else the round ends without its calls.
    [[nodiscard]] bool hasRead(const RoundPtr& round, const ListRead& list);
    void finish(const RoundPtr& round);
    void fail(const CallTrouble& trouble);
    void report(const CallTrouble& trouble);
    void lookAgainAfter(std::chrono::milliseconds pause);
    [[nodiscard]] bool isCurrent(const RoundPtr& round) const;

    HttpClient& m_http;
    const TwilioAccount& m_account;
    ReadingHabits m_habits;
    const Clock& m_clock;
    ListReader m_lists;
    OthersReader m_others;
    QTimer m_timer;
    QDeadlineTimer m_quietUntil; ///< The provider asked for a pause.
    std::optional<TwilioCursor> m_kept;
    bool m_cursorUnreadable = false;
    QElapsedTimer m_sinceStart; ///< Not our clock: it may be set right meanwhile.
    RoundPtr m_round;
    int m_turnsToWait = 0;     ///< What arrived is not kept yet: give the store time before repeating it.
    bool m_turnPassed = false; ///< A look is due as soon as what arrived is kept.
    int m_shortLooks = -1;     ///< Since all was read again; none yet.
    bool m_lookAgain = false;
    int m_failures = 0;
    CallTrouble m_trouble;
};

} // namespace secondring
