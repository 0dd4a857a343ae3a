// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_actions.h"

#include "core/base/when_done.h"
#include "core/leads/lead_records.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/mention.h"
#include "core/messaging/mention_records.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/thread_entry_records.h"
#include "core/recovery/coming_back.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/entry_words.h"
#include "ui/models/take_back.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/how_popover.h"
#include "ui/widgets/when_popover.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/failure_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

ThreadActions::ThreadActions(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ThreadActions::run(Change change, const QString& sentence, Change undo)
{
    auto done = m_desk.store.run(std::move(change));
    whenDone(done, this, [this, sentence, undo = std::move(undo)](const Result<void>& kept) {
        if (!kept)
            Q_EMIT failed(secondring::sentence(kept.error().failure));
        else if (undo)
            offer(sentence, undo, tr("As it was."));
        else
            Q_EMIT happened(sentence, nullptr);
    });
}

void ThreadActions::offer(const QString& sentence, Change undo, const QString& undone)
{
    Q_EMIT happened(sentence, [this, undo = std::move(undo), undone] { run(undo, undone); });
}

QString ThreadActions::givenWords(const TeamMember& member, const GivenThread& given) const
{
    if (given.how == Given::TooLate) {
        const QString holder = nameOf(given.holder, m_desk.settings.current().team.members);
        return holder.isEmpty() ? tr("Somebody changed that a moment before: look whose it is now.")
                                : tr("%1 took it a moment before.").arg(holder);
    }
    if (given.how == Given::EmergencyTaken)
        return tr("%1 takes the emergency: nobody is paged for it any more.").arg(member.name);
    const bool isTheirOwn = member.id == m_desk.identity.member();
    const QString said = member.id.value.isEmpty() ? tr("It is nobody's now.")
                         : isTheirOwn              ? tr("%1 takes it.").arg(member.name)
                                                   : tr("Given to %1.").arg(member.name);
    return given.how == Given::EmergencyLeft ? said + u' ' + tr("Nobody has taken the emergency yet.") : said;
}

void ThreadActions::giveTo(const Conversation& conversation, const TeamMember& member)
{
    const Giving giving{conversation.id, conversation.assignedTo, member.id, m_desk.identity.member(),
                        m_desk.clock.now()};
    auto given =
        m_desk.store.run([giving](Transaction& transaction) { return giveThread(transaction, giving); });
    whenDone(given, this, [this, giving, member](const Result<GivenThread>& how) {
        if (!how) {
            Q_EMIT failed(secondring::sentence(how.error().failure));
            return;
        }
        const QString said = givenWords(member, *how);
        // Nobody is paged any more: given back, it would be before nobody's eyes.
        const bool hasWayBack = how->how != Given::EmergencyTaken && how->how != Given::TooLate;
        Q_EMIT happened(said, hasWayBack ? std::function<void()>([this, giving] { takeBackGiving(giving); })
                                         : std::function<void()>());
    });
}

void ThreadActions::takeBackGiving(const Giving& giving)
{
    auto back = m_desk.store.run([giving](Transaction& transaction) {
        return ConversationRecords(transaction)
            .handOver(giving.conversation, {giving.to, giving.from}, giving.at, giving.by);
    });
    whenDone(back, this, [this, giving](const Result<MemberId>& holder) {
        if (!holder)
            Q_EMIT failed(secondring::sentence(holder.error().failure));
        else if (*holder != giving.from) // Another has taken it since: that is not taken from them.
            Q_EMIT happened(givenWords({}, {Given::TooLate, *holder}), nullptr);
        else
            Q_EMIT happened(tr("As it was."), nullptr);
    });
}

void ThreadActions::assign(const Conversation& conversation, QWidget* anchor)
{
    std::vector<TeamMember> members;
    for (const TeamMember& member : m_desk.settings.current().team.members)
        if (member.role != TeamMember::Role::ReadOnly) members.push_back(member);
    if (members.empty()) {
        Q_EMIT failed(tr("Nobody works here yet. Add your team under Settings, People and roles."));
        return;
    }
    const MemberId me = m_desk.identity.member();
    auto* popover = new ChoicePopover(m_desk.theme, tr("Who takes it?"), anchor);
    popover->searchable(tr("Find a name"));
    std::vector<Choice> choices;
    for (const TeamMember& member : members) {
        const QString has = member.id != conversation.assignedTo ? QString()
                            : conversation.emergencyLeft         ? tr("was given it")
                                                                 : tr("has it");
        choices.push_back({member.id == me ? tr("%1 (you)").arg(member.name) : member.name, has, u"user"_s});
    }
    choices.push_back({tr("Nobody"), {}, u"x"_s});
    popover->setChoices(choices);
    connect(popover, &ChoicePopover::chosen, this, [this, members, conversation](int choice) {
        const auto index = static_cast<size_t>(choice);
        giveTo(conversation, index < members.size() ? members[index] : TeamMember());
    });
    popover->openAt(anchor);
}

void ThreadActions::noteConsent(const Conversation& conversation, QWidget* anchor)
{
    const PhoneNumber number = conversation.number;
    if (conversation.optedOut)
        askHowTheyAgreed(m_desk.theme, anchor, [this, number](ConsentHow how) { noteOptIn(number, how); });
    else
        askHowTheyOptedOut(m_desk.theme, anchor, [this, number](ConsentHow how) { noteOptOut(number, how); });
}

void ThreadActions::noteOptOut(const PhoneNumber& number, ConsentHow how)
{
    const ToldConsent told{number, ConsentChange::OptedOut, how, {}, m_desk.identity.member()};
    const Timestamp now = m_desk.clock.now();
    auto done =
        m_desk.store.run([told, now](Transaction& transaction) { return noteTold(transaction, told, now); });
    whenDone(done, this, [this, back = takenBack(told, now)](const Result<void>& noted) {
        if (noted)
            Q_EMIT happened(tr("No more texts to them."), [this, back] { takeBackOptOut(back); });
        else
            Q_EMIT failed(secondring::sentence(noted.error().failure));
    });
}

void ThreadActions::takeBackOptOut(const ToldConsent& back)
{
    const Timestamp now = m_desk.clock.now();
    auto done =
        m_desk.store.run([back, now](Transaction& transaction) { return takeBack(transaction, back, now); });
    whenDone(done, this, [this, now](const Result<std::optional<ConsentEvent>>& stands) {
        const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
        if (!stands)
            Q_EMIT failed(secondring::sentence(stands.error().failure));
        else if (*stands)
            Q_EMIT failed(stillOptedOutWords(**stands, times, now));
        else
            Q_EMIT happened(tr("As it was."), nullptr);
    });
}

void ThreadActions::noteOptIn(const PhoneNumber& number, ConsentHow how)
{
    const ToldConsent told{number, ConsentChange::OptedIn, how, {}, m_desk.identity.member()};
    run(
        [told, now = m_desk.clock.now()](Transaction& transaction) -> Result<void> {
            LeadRecords(transaction).lock();
            if (auto noted = noteTold(transaction, told, now); !noted) return noted;
            return openBroughtBack(transaction, told.number, told.who, now);
        },
        broughtBackWords());
}

QString ThreadActions::broughtBackWords()
{
    return tr("They may be texted again. If they texted STOP, they may have to text START first.");
}

void ThreadActions::answerDoubt(const Conversation& conversation, bool optedOut)
{
    const auto& business = m_desk.settings.current().business;
    run(
        [id = conversation.id, number = conversation.number, optedOut, now = m_desk.clock.now(),
         who = m_desk.identity.member(),
         from = TextingBusiness{business.name, business.phone}](Transaction& transaction) -> Result<void> {
            auto answered = OptWordFiling(transaction, from, now).answerPause(id, number, optedOut, who);
            // Another desk said it already: that stands.
            if (!answered && answered.error().failure == Failure::NotFound) return {};
            return answered;
        },
        optedOut ? tr("No more texts to them.") : tr("Texts to them go on."));
}

void ThreadActions::answerWish(const Conversation& conversation, bool comesBack)
{
    const auto& business = m_desk.settings.current().business;
    auto said = m_desk.store.run(
        [id = conversation.id, number = conversation.number, comesBack, now = m_desk.clock.now(),
         who = m_desk.identity.member(),
         from = TextingBusiness{business.name, business.phone}](Transaction& transaction) -> Result<void> {
            LeadRecords(transaction).lock();
            auto answered = OptWordFiling(transaction, from, now).answerWish(id, number, comesBack, who);
            if (!answered || !comesBack) return answered;
            return openBroughtBack(transaction, number, who, now);
        });
    whenDone(said, this, [this, comesBack](const Result<void>& done) {
        if (!done && done.error().failure == Failure::NotFound)
            Q_EMIT failed(tr("Somebody has settled that already. Their thread says how."));
        else if (!done)
            Q_EMIT failed(secondring::sentence(done.error().failure));
        else
            Q_EMIT happened(comesBack ? broughtBackWords() : tr("No more texts to them."), nullptr);
    });
}

void ThreadActions::remind(const Conversation& conversation, QWidget* anchor)
{
    askWhen(m_desk, tr("Remind me"), anchor, [this, id = conversation.id](Timestamp when) {
        const QString sentence = tr("You will be reminded: %1.").arg(whenWords(m_desk, when));
        whenDone(m_desk.reminders.remind(id, when, {}, m_desk.identity.member()), this,
                 [this, sentence](const Result<ReminderId>& kept) {
                     if (kept)
                         Q_EMIT happened(sentence, nullptr);
                     else
                         Q_EMIT failed(secondring::sentence(kept.error().failure));
                 });
    });
}

void ThreadActions::note(const ConversationId& conversation, const QString& words)
{
    auto added = m_desk.store.run(
        [conversation, words, now = m_desk.clock.now(), who = m_desk.identity.member(),
         team = m_desk.settings.current().team](Transaction& transaction) -> Result<QString> {
            // What was begun is saved, and begun no more.
            const auto begun = ConversationRecords(transaction).setNoteDraft(conversation, {});
            if (!begun) return Fail(begun.error());
            auto note = ThreadEntryRecords(transaction).addNote(conversation, words, now, who);
            if (!note) return note;
            const auto called = mentionedIn(words, team.members, who);
            const auto told = MentionRecords(transaction).add(*note, called);
            return told ? note : Fail(told.error());
        });
    whenDone(added, this, [this](const Result<QString>& kept) {
        if (!kept) {
            Q_EMIT failed(secondring::sentence(kept.error().failure));
            return;
        }
        Q_EMIT happened(tr("Note saved."), [this, id = *kept] {
            run([id](Transaction& transaction) { return ThreadEntryRecords(transaction).remove(id); },
                tr("The note is gone."));
        });
    });
}

} // namespace secondring
