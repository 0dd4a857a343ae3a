// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring.h"

#include "core/base/when_done.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/line_words.h"
#include "ui/wording/text_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

void wireCalls(DeskParts& desk)
{
    QObject::connect(&desk.lines, &LineBoard::ringing, &desk.engine, &TextBackEngine::onRinging);
    QObject::connect(&desk.engine, &TextBackEngine::ringKept, &desk.lines, &LineBoard::ringKept);
    QObject::connect(&desk.lines, &LineBoard::finished, &desk.engine, &TextBackEngine::onCallFinished);
    QObject::connect(&desk.lines, &LineBoard::rangOut, &desk.engine, &TextBackEngine::onRangOut);
    QObject::connect(&desk.lines, &LineBoard::voicemailLeft, &desk.engine, &TextBackEngine::onVoicemailLeft);
    QObject::connect(&desk.engine, &TextBackEngine::queueChanged, &desk.outbox, &Outbox::sendDue);
    QObject::connect(&desk.inbox, &Inbox::callsSeen, &desk.engine, &TextBackEngine::onProviderCalls);
}

void wireTexts(DeskParts& desk)
{
    QObject::connect(&desk.outbox, &Outbox::accepted, &desk.deliveries,
                     [&desk](const MessageId&, const ProviderRef& ref) { desk.deliveries.watch(ref); });
    QObject::connect(&desk.outbox, &Outbox::leftUnsettled, &desk.settlement, &Settlement::take);
    const auto tellRegistration = [&desk] {
        if (!desk.registration.isRead()) return desk.outbox.awaitRegistration();
        desk.outbox.setRegistered(!desk.registration.known().isMissing());
        if (desk.registration.isUnknown()) desk.outbox.awaitRegistration();
        desk.outbox.sendDue();
    };
    tellRegistration();
    QObject::connect(&desk.registration, &RegistrationWatch::changed, &desk.outbox, tellRegistration);
    QObject::connect(&desk.registration, &RegistrationWatch::readChanged, &desk.outbox, tellRegistration);
    QObject::connect(&desk.deliveries, &DeliveryWatch::failed, &desk.registration,
                     [&desk](const DeliveryReport& report) {
                         if (report.trouble == TextTrouble::NotRegistered) desk.registration.noteRefusal();
                     });
    QObject::connect(&desk.outbox, &Outbox::refusedAsUnregistered, &desk.registration,
                     &RegistrationWatch::noteRefusal);
    // Held before this start: nothing else here remembers why.
    const auto held = desk.store.read(
        [](Transaction& transaction) { return OutboxRecords(transaction).waitsForRegistration(); });
    whenDone(held, &desk.registration, [&desk](const Result<bool>& any) {
        if (any && *any) desk.registration.noteRefusal();
    });
    QObject::connect(&desk.pauses, &TextPauses::wentOn, &desk.outbox, &Outbox::sendDue);
    // An opt-out that is taken back lets what it stopped wait again.
    QObject::connect(&desk.store, &Store::changed, &desk.outbox, [&desk](Area area) {
        if (area == Area::Consent) desk.outbox.lookSoon();
    });
    QObject::connect(&desk.settlement, &Settlement::settled, &desk.deliveries,
                     [&desk](const MessageId&, const ProviderRef& ref) { desk.deliveries.watch(ref); });
}

void wireReplies(DeskParts& desk)
{
    QObject::connect(&desk.inbox, &Inbox::textReceived, &desk.replies, [&desk] { desk.replies.readNew(); });
    QObject::connect(&desk.inbox, &Inbox::flooded, &desk.replies, [&desk] { desk.replies.readNew(); });
    QObject::connect(&desk.replies, &ReplyDesk::queueChanged, &desk.outbox, &Outbox::sendDue);
}

void wireOtherCopies(DeskParts& desk)
{
    // What another desk queued or filed is anybody's to send or to read: it may be gone by then.
    QObject::connect(&desk.store, &Store::changedElsewhere, &desk.outbox, [&desk](Area area) {
        if (area != Area::Messages) return;
        desk.outbox.lookSoon();
        desk.replies.readNew();
    });
    // Who sits here is alerted of what another desk filed; of what this one did they are already.
    QObject::connect(&desk.inbox, &Inbox::textReceived, &desk.news,
                     [&desk](const ConversationId&, const IncomingText& text) { desk.news.noteText(text); });
    QObject::connect(&desk.engine, &TextBackEngine::decided, &desk.news,
                     [&desk](const LoggedCall& call) { desk.news.noteCall(call.call.id); });
    desk.news.start();
    QObject::connect(&desk.formerNumbers, &FormerNumbers::found, &desk.outbox, &Outbox::awaitRepliesOf);
}

void wireReminders(DeskParts& desk)
{
    QObject::connect(&desk.reminders, &ReminderDesk::queueChanged, &desk.outbox, &Outbox::sendDue);
    QObject::connect(&desk.sequences, &Sequences::queueChanged, &desk.outbox, &Outbox::sendDue);
}

void wireUrgent(DeskParts& desk, HealthBoard& health)
{
    QObject::connect(&desk.escalation, &Escalation::queueChanged, &desk.outbox, &Outbox::sendDue);
    QObject::connect(&desk.escalation, &Escalation::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.escalation, &Escalation::changed, &health, [&desk, &health] {
        const auto unpaged = [](const OpenPage& page) { return page.texts.empty(); };
        health.setUnpaged(static_cast<int>(std::ranges::count_if(desk.escalation.open(), unpaged)));
    });
}

void wireHeartbeat(DeskParts& desk)
{
    QObject::connect(&desk.heartbeat, &Heartbeat::beat, &desk.outbox, [&desk] {
        desk.store.beat();
        desk.lines.giveUpOnSilent();
        desk.lines.restartFaulty();
        desk.engine.fileKept();
        desk.escalation.beat();
        desk.outbox.beat();
        desk.pauses.beat();
        desk.settlement.beat();
        desk.deliveries.beat();
        desk.registration.beat();
        desk.ledger.beat();
        desk.inbox.beat();
        desk.formerNumbers.beat();
        desk.replies.beat();
        desk.reminders.beat();
        desk.sequences.beat();
        desk.retention.beat();
    });
}

void wireHealth(DeskParts& desk, HealthBoard& health)
{
    QObject::connect(&desk.lines, &LineBoard::statusChanged, &health, &HealthBoard::setLine);
    QObject::connect(&desk.provider, &MessageProvider::troubleChanged, &health, &HealthBoard::setTextTrouble);
    QObject::connect(&desk.engine, &TextBackEngine::couldNotFile, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.outbox, &Outbox::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.registration, &RegistrationWatch::changed, &health, &HealthBoard::setRegistration);
    QObject::connect(&desk.pauses, &TextPauses::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.ledger, &ConsentWatch::checked, &health, &HealthBoard::setLedger);
    QObject::connect(&desk.inbox, &Inbox::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.replies, &ReplyDesk::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.leads, &LeadDesk::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.reminders, &ReminderDesk::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.sequences, &Sequences::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.retention, &RetentionJob::storeFailed, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.store, &Store::changed, &health, &HealthBoard::setStoreWell);
    QObject::connect(&desk.store, &Store::lost, &health, &HealthBoard::setStoreError);
    QObject::connect(&desk.settlement, &Settlement::heldForPerson, &health,
                     [&health](const MessageId&) { health.noteUnsettled(); });
}

} // namespace secondring
