// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/reminders/reminder_records.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/thread_actions.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/when_popover.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/time_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

// How threads leave the list: done, or put off.

struct ThreadActions::Closed {
    std::vector<BeforeDone> threads;
    bool isEmergencyTaken = false;
    bool isEmergencyLeft = false;
};

namespace {

struct Leaving {
    bool takesEmergencies = false;
    Timestamp now;
    MemberId who;
};

// Out of sight, an emergency would wait for nobody while who is on call is paged for it on and on.
Result<Given> settleEmergency(Transaction& transaction, const ConversationId& id, const Leaving& leaving)
{
    if (leaving.takesEmergencies) {
        const auto taken = takeAllUrgent(transaction, id, leaving.who, leaving.now);
        if (!taken) return Fail(taken.error());
        return *taken ? Given::EmergencyTaken : Given::Plain;
    }
    const auto left = isUrgentLeft(transaction, id, leaving.now);
    if (!left) return Fail(left.error());
    return *left ? Given::EmergencyLeft : Given::Plain;
}

} // namespace

void ThreadActions::closeAll(const std::vector<ConversationId>& conversations)
{
    close(conversations, false);
}

void ThreadActions::closeEmergency(const ConversationId& conversation, QWidget* anchor,
                                   std::function<void()> taken)
{
    auto* ask = new ChoicePopover(m_desk.theme, tr("Nobody has taken this emergency yet"), anchor);
    ask->setChoices(
        {{tr("Leave it open"), {}, u"triangle-alert"_s}, {tr("I took it, it is done"), {}, u"check"_s}});
    connect(ask, &ChoicePopover::chosen, this, [this, conversation, taken = std::move(taken)](int choice) {
        if (choice == 0) return;
        close({conversation}, true);
        taken();
    });
    ask->openAt(anchor);
}

void ThreadActions::close(const std::vector<ConversationId>& conversations, bool takesEmergencies)
{
    const Leaving leaving{takesEmergencies, m_desk.clock.now(), m_desk.identity.member()};
    auto closed = m_desk.store.run([conversations, leaving](Transaction& transaction) -> Result<Closed> {
        Closed all;
        std::vector<ConversationId> threads;
        for (const ConversationId& id : conversations) {
            const auto how = settleEmergency(transaction, id, leaving);
            if (!how) return Fail(how.error());
            all.isEmergencyTaken = all.isEmergencyTaken || *how == Given::EmergencyTaken;
            all.isEmergencyLeft = all.isEmergencyLeft || *how == Given::EmergencyLeft;
            if (*how != Given::EmergencyLeft) threads.push_back(id);
        }
        auto done = ConversationRecords(transaction).closeAll(threads, leaving.now, leaving.who);
        if (!done) return Fail(done.error());
        all.threads = std::move(*done);
        return all;
    });
    whenDone(closed, this, [this](const Result<Closed>& done) {
        if (!done)
            Q_EMIT failed(secondring::sentence(done.error().failure));
        else
            sayClosed(*done);
    });
}

void ThreadActions::sayClosed(const Closed& closed)
{
    const QString left = tr("Nobody has taken the emergency yet: it stays open.");
    const auto count = static_cast<int>(closed.threads.size());
    if (count == 0) return closed.isEmergencyLeft ? Q_EMIT happened(left, nullptr) : void();
    const QString said = count == 1 ? tr("Done.") : tr("%Ln done.", nullptr, count);
    offer(
        closed.isEmergencyLeft ? said + u' ' + left : said,
        [threads = closed.threads](Transaction& transaction) -> Result<void> {
            for (const BeforeDone& thread : threads)
                if (auto due = ReminderRecords(transaction).reopenThoseOfDone(thread.id); !due) return due;
            return ConversationRecords(transaction).reopenAll(threads);
        },
        // The pages that had not left were called off: that is not taken back.
        closed.isEmergencyTaken ? tr("Open again. The emergency stays taken.") : tr("As it was."));
}

void ThreadActions::snooze(const Conversation& conversation, QWidget* anchor)
{
    const auto id = conversation.id;
    if (!conversation.snoozedUntil)
        return askWhen(m_desk, tr("Snooze until"), anchor,
                       [this, id](Timestamp until) { putOff(id, until, false); });
    run([id, now = m_desk.clock.now(), who = m_desk.identity.member()](
            Transaction& transaction) { return ConversationRecords(transaction).unsnooze(id, now, who); },
        tr("Back in the inbox."));
}

void ThreadActions::snoozeEmergency(const ConversationId& conversation, QWidget* anchor)
{
    askWhen(
        m_desk, tr("Take the emergency, and snooze until"), anchor,
        [this, conversation](Timestamp until) { putOff(conversation, until, true); }, tr("Leave it open"));
}

void ThreadActions::putOff(const ConversationId& conversation, Timestamp until, bool takesEmergency)
{
    const Leaving leaving{takesEmergency, m_desk.clock.now(), m_desk.identity.member()};
    auto done = m_desk.store.run([conversation, until, leaving](Transaction& transaction) -> Result<Given> {
        auto how = settleEmergency(transaction, conversation, leaving);
        if (!how || *how == Given::EmergencyLeft) return how;
        const auto snoozed =
            ConversationRecords(transaction).snooze(conversation, until, leaving.now, leaving.who);
        if (!snoozed) return Fail(snoozed.error());
        return how;
    });
    Q_EMIT leftList(); // Before the list is read again without it.
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    const QString said = tr("Snoozed until %1.").arg(times.moment(until, leaving.now));
    whenDone(done, this, [this, conversation, leaving, said](const Result<Given>& how) {
        if (!how) return Q_EMIT failed(secondring::sentence(how.error().failure));
        if (*how == Given::EmergencyLeft)
            return Q_EMIT happened(tr("Nobody has taken the emergency yet: it stays open."), nullptr);
        offer(
            said,
            [conversation, leaving](Transaction& transaction) {
                return ConversationRecords(transaction).unsnooze(conversation, leaving.now, leaving.who);
            },
            *how == Given::EmergencyTaken ? tr("Back in the inbox. The emergency stays taken.")
                                          : tr("As it was."));
    });
}

} // namespace secondring
