// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/full_desk.h"

#include "core/messaging/conversation_records.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QStringList firstNames{u"Maria"_s, u"Dana"_s,  u"Jordan"_s, u"Amara"_s,
                             u"Tomas"_s, u"Priya"_s, u"Grace"_s,  u"Ines"_s};
const QStringList lastNames{u"Reyes"_s,  u"Kim"_s,  u"Tate"_s, u"Bello"_s,
                            u"Ortega"_s, u"Shah"_s, u"Liu"_s,  u"Duarte"_s};
const QStringList sayings{u"How much is a cleaning without insurance?"_s,
                          u"Thursday after 3 works for both kids"_s, u"Thank you so much!"_s,
                          u"Can I move my appointment to next week?"_s,
                          u"Yes, we can see you at 11:15. See you then."_s};

PhoneNumber numberOf(int person)
{
    return PhoneNumber::fromE164(u"+1404%1"_s.arg(2'000'000 + person)).value();
}

Timestamp timeOf(int message, int messages)
{
    constexpr std::chrono::milliseconds begin{1'700'000'000'000};
    constexpr std::chrono::hours span{24 * 700};
    return Timestamp(begin) + std::chrono::milliseconds(span) / messages * message;
}

Result<ConversationId> addPerson(Transaction& transaction, int person)
{
    ConversationRecords records(transaction);
    const Timestamp now = timeOf(0, 1);
    if (person % 3 != 0) {
        const QString name =
            firstNames[person % firstNames.size()] + u' ' + lastNames[person / 8 % lastNames.size()];
        if (const auto named = records.setName(numberOf(person), name, now); !named)
            return Fail(named.error());
    }
    return records.withNumber(numberOf(person), now);
}

Result<void> addCall(Transaction& transaction, int message, int person, Timestamp at)
{
    Query query(
        transaction,
        u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation,"
        " rang_at, ended_at, outcome, certainty, evidence, decision, decided_at) VALUES (:id, 'front',"
        " 'Front desk', :caller, '', 'None', 'NotGiven', :rang, :ended, :outcome, 'Certain', '',"
        " :decision, :decided)"_s);
    const bool missed = message % 2 == 0;
    query.bind(u":id"_s, newId())
        .bind(u":caller"_s, numberOf(person).e164())
        .bind(u":rang"_s, at - std::chrono::seconds(30))
        .bind(u":ended"_s, at - std::chrono::seconds(15))
        .bind(u":outcome"_s, missed ? u"Abandoned"_s : u"AnsweredElsewhere"_s)
        .bind(u":decision"_s, missed ? u"Texting"_s : u"AnsweredElsewhere"_s)
        .bind(u":decided"_s, at);
    return query.run();
}

Result<void> addText(Transaction& transaction, int message, int person, const ConversationId& conversation,
                     Timestamp at)
{
    const bool theirs = message % 3 != 0;
    Query query(
        transaction,
        u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, reason,"
        " trouble, code, at, due_at, expires_at, state_at, attempts, provider_ref) VALUES (:id, "
        ":conversation,"
        " :number, '+13125550100', :direction, :purpose, :body, :state, 'None', 'None', '', :at, 0, 0, :at2, "
        "1,"
        " :ref)"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, conversation.value)
        .bind(u":number"_s, numberOf(person).e164())
        .bind(u":direction"_s, theirs ? u"In"_s : u"Out"_s)
        .bind(u":purpose"_s, theirs ? u"Received"_s : u"Person"_s)
        .bind(u":body"_s, sayings[message % sayings.size()])
        .bind(u":state"_s, theirs ? u"Received"_s : u"Delivered"_s)
        .bind(u":at"_s, at)
        .bind(u":at2"_s, at)
        .bind(u":ref"_s, newId());
    if (auto done = query.run(); !done) return done;
    ConversationRecords records(transaction);
    const QString& words = sayings[message % sayings.size()];
    return theirs ? records.noteReceived(conversation, words, at)
                  : records.noteSent(conversation, words, at, true);
}

Result<int> fill(Transaction& transaction, int conversations, int messages)
{
    std::vector<ConversationId> people;
    for (int person = 0; person < conversations; ++person) {
        auto id = addPerson(transaction, person);
        if (!id) return Fail(id.error());
        people.push_back(std::move(*id));
    }
    for (int message = 0; message < messages; ++message) {
        const int person = message * 7 % conversations;
        const Timestamp at = timeOf(message, messages);
        if (const auto done =
                addText(transaction, message, person, people[static_cast<std::size_t>(person)], at);
            !done)
            return Fail(done.error());
        if (message % 5 != 0) continue;
        if (const auto done = addCall(transaction, message, person, at); !done) return Fail(done.error());
    }
    return messages;
}

} // namespace

Result<void> fillDesk(Store& store, int conversations, int messages)
{
    auto filled = store.run([conversations, messages](Transaction& transaction) {
        return fill(transaction, conversations, messages);
    });
    filled.waitForFinished();
    if (!filled.result()) return Fail(filled.result().error());
    return {};
}

} // namespace secondring
