// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/news_records.h"

#include <QObject>

#include <set>

namespace secondring {

/// On a shared database: tells this desk what another one filed, so that whoever sits here is alerted too.
/// What was there when it started is no news, nor is what this desk filed. Changes nothing.
class DeskNews : public QObject {
    Q_OBJECT

public:
    explicit DeskNews(Store& store, QObject* parent = nullptr);

    /// From now on. Does nothing on a desk that has its database to itself.
    void start();
    /// This desk has told of it.
    void noteText(const IncomingText& text) { m_told.insert_or_assign(text.ref.value, text.receivedAt); }
    void noteCall(const CallId& call) { m_ownCalls.insert(call.value); }

Q_SIGNALS:
    /// Filed by another desk; of a flood only the first, as Inbox tells them.
    void textReceived(const secondring::ConversationId& conversation, const secondring::IncomingText& text);
    /// Filed by another desk, or decided anew by one.
    void callDecided(const secondring::LoggedCall& call, bool isNew);
    /// Somebody answered there, opened it or marked it done, at whatever desk; or it is @p takenBy's now.
    void handled(const secondring::ConversationId& conversation, const secondring::MemberId& takenBy);

private:
    void look();
    void onSeen(const NewsSeen& seen);
    void tellHandled(const ThreadNews& thread);
    [[nodiscard]] bool isAnotherOfFlood(const ThreadNews& thread);
    void forgetOld(Timestamp now);

    Store& m_store;
    std::optional<NewsKnown> m_known;
    std::map<QString, Timestamp> m_told;   ///< Texts by the service's name for them.
    std::map<QString, Timestamp> m_floods; ///< Threads that were flooded, and when last.
    std::set<QString> m_ownCalls;          ///< Decided here, and not looked at since.
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace secondring
