// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"
#include "core/recovery/page_records.h"
#include "core/recovery/paging.h"
#include "core/reminders/reminder_records.h"
#include "core/settings/desk_identity.h"
#include "ui/inbox/thread_actions.h"
#include "ui/widgets/choice_popover.h"
#include "ui/wording/failure_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

// How threads become done.

namespace {

struct ToClose {
    std::vector<ConversationId> threads;
    bool takesEmergencies = false;
    Timestamp now;
    MemberId who;
};

struct ClosedThreads {
    std::vector<BeforeDone> threads;
    bool isEmergencyLeft = false;
};

Result<bool> isTakenOrNone(Transaction& transaction, const ConversationId& id, Timestamp now)
{
    const auto round = PageRecords(transaction).openIn(id);
    if (!round) return Fail(round.error());
    if (!*round) return true;
    const auto answered = PageRecords(transaction).answeredBy(**round, now);
    if (!answered) return Fail(answered.error());
    return answered->has_value();
}

// More than one of their texts may be an emergency.
Result<bool> takeAll(Transaction& transaction, const ConversationId& id, const ToClose& wanted)
{
    for (;;) {
        const auto taken = takeUrgent(transaction, id, wanted.who, wanted.now);
        if (!taken) return Fail(taken.error());
        if (!*taken) return true;
    }
}

// Done, an emergency would be out of sight while who is on call is paged for it on and on.
Result<ClosedThreads> closeThreads(Transaction& transaction, const ToClose& wanted)
{
    ClosedThreads closed;
    std::vector<ConversationId> threads;
    for (const ConversationId& id : wanted.threads) {
        const auto isTaken = wanted.takesEmergencies ? takeAll(transaction, id, wanted)
                                                     : isTakenOrNone(transaction, id, wanted.now);
        if (!isTaken) return Fail(isTaken.error());
        if (*isTaken)
            threads.push_back(id);
        else
            closed.isEmergencyLeft = true;
    }
    auto done = ConversationRecords(transaction).closeAll(threads, wanted.now, wanted.who);
    if (!done) return Fail(done.error());
    closed.threads = std::move(*done);
    return closed;
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
    auto closed = m_desk.store.run([conversations, takesEmergencies, now = m_desk.clock.now(),
                                    who = m_desk.identity.member()](Transaction& transaction) {
        return closeThreads(transaction, {conversations, takesEmergencies, now, who});
    });
    whenDone(closed, this, [this](const Result<ClosedThreads>& done) {
        if (!done)
            Q_EMIT failed(secondring::sentence(done.error().failure));
        else
            sayClosed(done->threads, done->isEmergencyLeft);
    });
}

void ThreadActions::sayClosed(const std::vector<BeforeDone>& threads, bool isLeft)
{
    const QString left = tr("Nobody has taken the emergency yet: it stays open.");
    const auto count = static_cast<int>(threads.size());
    if (count == 0) return isLeft ? Q_EMIT happened(left, nullptr) : void();
    const QString said = count == 1 ? tr("Done.") : tr("%Ln done.", nullptr, count);
    Q_EMIT happened(isLeft ? said + u' ' + left : said, [this, threads] {
        run(
            [threads](Transaction& transaction) -> Result<void> {
                for (const BeforeDone& thread : threads)
                    if (auto due = ReminderRecords(transaction).reopenThoseOfDone(thread.id); !due)
                        return due;
                return ConversationRecords(transaction).reopenAll(threads);
            },
            tr("As it was."));
    });
}

} // namespace secondring
