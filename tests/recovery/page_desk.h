// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "core/messaging/inbox_records.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/paging.h"
#include "tests/support/fake_clock.h"
#include "tests/support/text_desk.h"

namespace secondring {

/// A desk with people on call, and callers who write.
class PageDesk {
public:
    explicit PageDesk(TestStore& kept) : store(kept)
    {
        settings.business.name = QStringLiteral("Peachtree Dental");
        settings.team.members = {member(QStringLiteral("Ruth"), ruth, true),
                                 member(QStringLiteral("Ines"), QString(), false),
                                 member(QStringLiteral("Sam"), sam, true)};
    }

    static TeamMember member(const QString& name, const QString& mobile, bool onCall)
    {
        return {MemberId{name.toLower()}, name, mobile, TeamMember::Role::Desk, onCall};
    }

    /// A caller's text, filed as the inbox does.
    UrgentText hear(const QString& words, const QString& from = QStringLiteral("+14045550123"))
    {
        const QString ref = QStringLiteral("SM") + newId();
        const auto conversation = store.run([&](Transaction& transaction) -> Result<ConversationId> {
            ConversationRecords conversations(transaction);
            const auto thread = conversations.withNumber(numberOf(from), clock.now());
            if (!thread) return thread;
            const IncomingText text{ProviderRef{ref}, numberOf(from),
                                    numberOf(QStringLiteral("+14045550100")), words, clock.now()};
            if (const auto added = InboxRecords(transaction).add(text, *thread); !added)
                return Fail(added.error());
            if (const auto noted = conversations.noteReceived(*thread, words, clock.now()); !noted)
                return Fail(noted.error());
            return thread;
        });
        const auto id =
            firstCell(store, QStringLiteral("SELECT id FROM message WHERE provider_ref = '%1'").arg(ref));
        return {conversation.value(), MessageId{id}, words};
    }
    UrgentText emergency(const QString& words = QStringLiteral("my face is swelling and I can't breathe"))
    {
        const UrgentText text = hear(words);
        startFor(text);
        return text;
    }
    /// A minute later @p from is in danger as well.
    void anotherEmergency(const QString& from)
    {
        clock.advance(std::chrono::minutes(1));
        startFor(hear(QStringLiteral("my son is bleeding badly"), from));
    }
    void startFor(const UrgentText& text)
    {
        const auto done = store.run(
            [&](Transaction& transaction) { return startPaging(transaction, text, settings, clock.now()); });
        if (!done) qFatal("not paged: %s", qPrintable(done.error().detail));
    }
    std::optional<Timestamp> look()
    {
        return store
            .run([&](Transaction& transaction) { return pageDue(transaction, settings, clock.now()); })
            .value();
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        (void)look();
    }
    bool reply(const QString& from, const QString& words)
    {
        clock.advance(std::chrono::seconds(1));
        (void)hear(words, from);
        return store
            .run([&](Transaction& transaction) {
                return takePageReply(transaction, {numberOf(from), words}, settings, clock.now());
            })
            .value();
    }
    /// Whom pages went to so far, in order.
    QStringList paged()
    {
        QStringList names;
        for (const QString& line : entries())
            if (line.startsWith(QStringLiteral("Paged"))) names << line.section(u' ', 1);
        return names;
    }
    /// What stands in the caller's thread, oldest first.
    QStringList entries(const QString& from = QStringLiteral("+14045550123"))
    {
        const auto found = store.run([&](Transaction& transaction) -> Result<std::vector<ThreadEntry>> {
            const auto thread = ConversationRecords(transaction).withNumber(numberOf(from), clock.now());
            if (!thread) return Fail(thread.error());
            return ThreadEntryRecords(transaction).page(*thread, clock.now() + std::chrono::hours(24), 100);
        });
        QStringList lines;
        for (const ThreadEntry& entry : found.value()) {
            const QString words = entry.words.isEmpty() ? entry.who.value : entry.words;
            lines.prepend((codeOf(entry.kind) + u' ' + words).trimmed());
        }
        return lines;
    }
    QString waits(const QString& number)
    {
        return firstCell(store, QStringLiteral("SELECT CASE WHEN waiting_since IS NULL THEN '' ELSE 'waits' "
                                               "END FROM conversation WHERE number = '%1'")
                                    .arg(number));
    }

    const QString ruth = QStringLiteral("+14045550177");
    const QString sam = QStringLiteral("+14045550178");
    TestStore& store;
    FakeClock clock;
    Settings settings;
};

} // namespace secondring
