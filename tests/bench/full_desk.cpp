// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/full_desk.h"

#include "core/messaging/conversation.h"
#include "core/store/migrator.h"
#include "core/store/query.h"
#include "core/store/store.h"
#include "tests/bench/desk_words.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// What a thread is like after its last text so far.
struct Person {
    QString id;
    QString number;
    Timestamp lastAt;
    QString lastWords;
    std::optional<Timestamp> waitingSince;
    bool theirs = false;
};

struct Desk {
    Transaction& transaction;
    int messages;
    std::vector<Person> people;

    [[nodiscard]] Timestamp timeOf(int message) const
    {
        constexpr std::chrono::milliseconds begin{1'700'000'000'000};
        constexpr std::chrono::hours span{24 * 700};
        return Timestamp(begin) + std::chrono::milliseconds(span) / messages * message;
    }
};

Result<void> addPerson(Desk& desk, int index)
{
    Person person{newId(), u"+1%1"_s.arg(4'042'000'000LL + index), desk.timeOf(0), {}, {}, false};
    Query conversation(desk.transaction,
                       u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind,"
                       " last_words, draft) VALUES (:id, :number, '', :at, :at2, 'Missed', '', '')"_s);
    conversation.bind(u":id"_s, person.id)
        .bind(u":number"_s, person.number)
        .bind(u":at"_s, person.lastAt)
        .bind(u":at2"_s, person.lastAt);
    if (auto done = conversation.run(); !done) return done;
    if (const QString name = nameOf(index); !name.isEmpty()) {
        Query contact(desk.transaction, u"INSERT INTO contact (id, number, name, created_at, kind)"
                                        " VALUES (:id, :number, :name, :at, :kind)"_s);
        contact.bind(u":id"_s, newId())
            .bind(u":number"_s, person.number)
            .bind(u":name"_s, name)
            .bind(u":at"_s, person.lastAt)
            .bind(u":kind"_s, index % 500 == 1 ? u"Staff"_s : u"Client"_s);
        if (auto done = contact.run(); !done) return done;
    }
    desk.people.push_back(std::move(person));
    return {};
}

Result<void> addLead(Desk& desk, int index)
{
    const Person& person = desk.people[static_cast<std::size_t>(index)];
    const QString lead = newId();
    const QStringList stages{u"Missed"_s, u"Engaged"_s, u"Qualified"_s, u"Booked"_s, u"Lost"_s};
    Query query(desk.transaction, u"INSERT INTO lead (id, conversation, opened_at, stage, stage_at, "
                                  u"stage_by, lost_reason, intent, urgency,"
                                  " score, asked_field, questions_sent, changed_at) VALUES (:id, "
                                  ":conversation, :at, :stage, :at2, '', '',"
                                  " 'Book', 'Routine', 40, '', 0, :at3)"_s);
    query.bind(u":id"_s, lead)
        .bind(u":conversation"_s, person.id)
        .bind(u":at"_s, person.lastAt)
        .bind(u":stage"_s, stages[index % 5])
        .bind(u":at2"_s, person.lastAt)
        .bind(u":at3"_s, person.lastAt);
    if (auto done = query.run(); !done) return done;
    for (const auto& [field, value] :
         {std::pair(u"service"_s, serviceOf(index)), std::pair(u"name"_s, nameOf(index))}) {
        Query add(desk.transaction, u"INSERT INTO lead_field (lead, field, value, source, evidence, at)"
                                    " VALUES (:lead, :field, :value, 'Caller', '', :at)"_s);
        add.bind(u":lead"_s, lead)
            .bind(u":field"_s, field)
            .bind(u":value"_s, value)
            .bind(u":at"_s, person.lastAt);
        if (auto done = add.run(); !done) return done;
    }
    return {};
}

Result<void> addNote(Desk& desk, int index)
{
    const Person& person = desk.people[static_cast<std::size_t>(index)];
    Query query(desk.transaction, u"INSERT INTO thread_entry (id, conversation, at, kind, who, words)"
                                  " VALUES (:id, :conversation, :at, 'Note', '', :words)"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, person.id)
        .bind(u":at"_s, person.lastAt)
        .bind(u":words"_s, noteAbout(index));
    return query.run();
}

Result<void> addCall(Desk& desk, int message, const Person& person, Timestamp at)
{
    const bool missed = message % 20 == 0;
    Query query(desk.transaction,
                u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation, "
                u"rang_at, ended_at,"
                " outcome, certainty, evidence, decision, decided_at) VALUES (:id, 'front', 'Front desk', "
                ":caller, '',"
                " 'None', 'NotGiven', :rang, :ended, :outcome, 'Certain', '', :decision, :decided)"_s);
    query.bind(u":id"_s, newId())
        .bind(u":caller"_s, person.number)
        .bind(u":rang"_s, at - std::chrono::seconds(30))
        .bind(u":ended"_s, at - std::chrono::seconds(15))
        .bind(u":outcome"_s, missed ? u"Abandoned"_s : u"AnsweredElsewhere"_s)
        .bind(u":decision"_s, missed ? u"Texting"_s : u"AnsweredElsewhere"_s)
        .bind(u":decided"_s, at);
    return query.run();
}

Result<void> addText(Desk& desk, int message, Person& person, Timestamp at)
{
    const bool theirs = message % 5 < 3;
    person.lastAt = at;
    person.theirs = theirs;
    person.lastWords = theirs ? theirWords(message) : ourWords(message);
    person.waitingSince = theirs ? std::optional(person.waitingSince.value_or(at)) : std::nullopt;
    Query query(
        desk.transaction,
        u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state, reason,"
        " trouble, code, at, due_at, expires_at, state_at, attempts, provider_ref, understood_at) VALUES "
        "(:id,"
        " :conversation, :number, '+13125550100', :direction, :purpose, :body, :state, 'None', 'None', '', "
        ":at,"
        " 0, 0, :at2, 1, :ref, :understood)"_s);
    query.bind(u":id"_s, newId())
        .bind(u":conversation"_s, person.id)
        .bind(u":number"_s, person.number)
        .bind(u":direction"_s, theirs ? u"In"_s : u"Out"_s)
        .bind(u":purpose"_s, theirs ? u"Received"_s : u"Person"_s)
        .bind(u":body"_s, person.lastWords)
        .bind(u":state"_s, theirs ? u"Received"_s : u"Delivered"_s)
        .bind(u":at"_s, at)
        .bind(u":at2"_s, at)
        .bind(u":ref"_s, u"SM%1"_s.arg(message, 32, 16, QChar(u'0')))
        .bind(u":understood"_s, theirs ? std::optional(at) : std::nullopt);
    return query.run();
}

/// Most threads of some years are done; of the others some wait, are warm or hot, sleep or are somebody's.
Result<void> settle(Desk& desk, int index)
{
    const Person& person = desk.people[static_cast<std::size_t>(index)];
    const bool isDone = index % 10 < 6;
    const bool sleeps = !isDone && index % 50 == 7;
    Query query(
        desk.transaction,
        u"UPDATE conversation SET last_at = :at, last_kind = :kind, last_words = :words, waiting_since = "
        u":since,"
        " seen_at = :seen, closed_at = :closed, heat = :heat, snoozed_until = :snoozed, assigned_to = :mine,"
        " draft = :draft, draft_at = :draft_at, failed_at = :failed WHERE id = :id"_s);
    const auto when = [&](bool is) { return is ? std::optional(person.lastAt) : std::nullopt; };
    query.bind(u":at"_s, person.lastAt)
        .bind(u":kind"_s, person.theirs ? u"In"_s : u"Out"_s)
        .bind(u":words"_s, person.lastWords)
        .bind(u":since"_s, isDone ? std::nullopt : person.waitingSince)
        .bind(u":seen"_s, when(index % 2 == 0))
        .bind(u":closed"_s, when(isDone))
        .bind(u":heat"_s, static_cast<qint64>(index % 10 == 9   ? 2
                                              : index % 10 == 8 ? 1
                                                                : 0))
        .bind(u":snoozed"_s,
              sleeps ? std::optional(person.lastAt + std::chrono::hours(24 * 4000)) : std::nullopt)
        .bind(u":mine"_s, index % 10 == 6 ? u"dana"_s : QString())
        .bind(u":draft"_s, index % 100 == 8 ? u"We could"_s : QString())
        .bind(u":draft_at"_s, when(index % 100 == 8))
        .bind(u":failed"_s, when(index % 200 == 6))
        .bind(u":id"_s, person.id);
    return query.run();
}

Result<void> fill(Desk& desk, int conversations)
{
    for (int person = 0; person < conversations; ++person) {
        if (auto done = addPerson(desk, person); !done) return done;
    }
    for (int message = 0; message < desk.messages; ++message) {
        // Neighbours in time are different people, and each comes again and again.
        const auto index = static_cast<qint64>(message) * 7919 % conversations;
        Person& person = desk.people[static_cast<std::size_t>(index)];
        const Timestamp at = desk.timeOf(message);
        if (auto done = addText(desk, message, person, at); !done) return done;
        if (message % 10 != 0) continue;
        if (auto done = addCall(desk, message, person, at); !done) return done;
    }
    for (int person = 0; person < conversations; ++person) {
        if (auto done = settle(desk, person); !done) return done;
        if (person % 5 == 0) continue;
        if (auto done = addLead(desk, person); !done) return done;
        if (person % 5 != 1) continue;
        if (auto done = addNote(desk, person); !done) return done;
    }
    return {};
}

} // namespace

Result<QString> fullDesk(int conversations, int messages)
{
    const QDir folder(QDir::temp().filePath(u"second-ring-bench"_s));
    const QString file = folder.filePath(
        u"desk-%1-%2-schema-%3.sqlite"_s.arg(conversations).arg(messages).arg(newestSchema()));
    if (QFile::exists(file)) return file;
    const QString part = file + u".part"_s;
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(part + end);
    QElapsedTimer timer;
    timer.start();
    {
        Store store({StoreLocation::Engine::Sqlite, part});
        auto opened = store.open();
        opened.waitForFinished();
        if (!opened.result()) return Fail(opened.result().error());
        auto filled = store.run([conversations, messages](Transaction& transaction) -> Result<void> {
            Query cache(transaction, u"PRAGMA cache_size = -400000"_s);
            if (auto done = cache.run(); !done) return done;
            Desk desk{transaction, messages, {}};
            return fill(desk, conversations);
        });
        filled.waitForFinished();
        if (!filled.result()) return Fail(filled.result().error());
    }
    if (!QFile::rename(part, file)) return fail(Failure::Storage, u"could not name the desk"_s);
    std::fprintf(stderr, "made a desk of %d texts in %.0f s\n", messages,
                 static_cast<double>(timer.elapsed()) / 1000.0);
    return file;
}

} // namespace secondring
