// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/conversation_records.h"
#include "core/messaging/pending_texts.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

// One column holds both that a person may have begun in a thread: the text, and behind this a note for the
// team. Whatever erases or keeps the thread does so with both.

namespace {

constexpr QChar noteMark(0x1e); // Record separator: no key types it.

QString begunText(const QString& begun)
{
    return begun.section(noteMark, 0, 0);
}

QString begunNote(const QString& begun)
{
    return begun.section(noteMark, 1);
}

QString begunOf(const QString& text, const QString& note)
{
    return note.isEmpty() ? text : text + noteMark + note;
}

QString asTyped(QString words)
{
    return words.remove(noteMark);
}

} // namespace

// Before a change nobody else may write either of them until it is done.
Result<QString> ConversationRecords::begun(const ConversationId& id, bool changes)
{
    Query query(m_transaction, changes
                                   ? u"UPDATE conversation SET draft = draft WHERE id = :id RETURNING draft"_s
                                   : u"SELECT draft FROM conversation WHERE id = :id"_s);
    query.bind(u":id"_s, id.value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.text(0) : QString();
}

Result<QString> ConversationRecords::draft(const ConversationId& id)
{
    const auto kept = begun(id, false);
    if (!kept) return kept;
    return begunText(*kept);
}

Result<QString> ConversationRecords::noteDraft(const ConversationId& id)
{
    const auto kept = begun(id, false);
    if (!kept) return kept;
    return begunNote(*kept);
}

Result<void> ConversationRecords::setDraft(const ConversationId& id, const QString& words, Timestamp at)
{
    const auto before = begun(id, true);
    if (!before) return Fail(before.error());
    const QString text = asTyped(words);
    if (text == begunText(*before)) return {};
    const auto when = text.trimmed().isEmpty() ? std::nullopt : std::optional(at);
    Query query(m_transaction, u"UPDATE conversation SET draft = :words, draft_at = :at WHERE id = :id"_s);
    query.bind(u":words"_s, begunOf(text, begunNote(*before))).bind(u":at"_s, when).bind(u":id"_s, id.value);
    const auto changed = query.runCounting();
    if (!changed) return Fail(changed.error());
    if (*changed == 0) return {};
    m_transaction.touch(Area::Messages);
    return when ? beginToWrite(id, at) : Result<void>();
}

Result<void> ConversationRecords::setNoteDraft(const ConversationId& id, const QString& words)
{
    const auto before = begun(id, true);
    if (!before) return Fail(before.error());
    const QString note = words.trimmed().isEmpty() ? QString() : asTyped(words);
    if (note == begunNote(*before)) return {};
    Query query(m_transaction, u"UPDATE conversation SET draft = :words WHERE id = :id"_s);
    query.bind(u":words"_s, begunOf(begunText(*before), note)).bind(u":id"_s, id.value);
    return query.run();
}

Result<void> ConversationRecords::beginToWrite(const ConversationId& id, Timestamp at)
{
    // A question that leaves while somebody types the answer is what people hate about robots.
    if (auto taken = takeOver(id, at, {}); !taken) return taken;
    const auto thread = find(id);
    if (!thread) return Fail(thread.error());
    if (!*thread) return {};
    const auto cancelled =
        PendingTexts(m_transaction).cancelQuestions((*thread)->number, TextReason::PersonWrote, at);
    if (!cancelled) return Fail(cancelled.error());
    return {};
}

} // namespace secondring
