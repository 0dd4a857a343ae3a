// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/note_draft.h"

#include "core/base/when_done.h"
#include "core/messaging/conversation_records.h"

#include <QPlainTextEdit>

namespace secondring {

NoteDraft::NoteDraft(Store& store, QPlainTextEdit& note, QObject* parent)
    : QObject(parent), m_store(store), m_note(note)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &NoteDraft::keep);
    connect(&m_note, &QPlainTextEdit::textChanged, this, &NoteDraft::onTyped);
}

void NoteDraft::onTyped()
{
    if (m_open && !m_reading && m_note.toPlainText() != m_kept) m_pause.start();
}

void NoteDraft::open(const ConversationId& conversation)
{
    keep();
    m_open = conversation;
    m_reading = true;
    m_kept.clear();
    m_note.clear();
    auto found = m_store.read([conversation](Transaction& transaction) {
        return ConversationRecords(transaction).noteDraft(conversation);
    });
    whenDone(found, this, [this, conversation](const Result<QString>& draft) {
        if (m_open != conversation) return;
        m_reading = false;
        // Somebody who already types is not overwritten.
        if (!draft || !m_note.toPlainText().isEmpty()) return onTyped();
        m_kept = *draft;
        m_note.setPlainText(*draft);
        m_note.moveCursor(QTextCursor::End);
    });
}

void NoteDraft::keep()
{
    m_pause.stop();
    const QString words = m_note.toPlainText();
    if (!m_open || words == m_kept) return;
    m_kept = words;
    auto written = m_store.run([conversation = *m_open, words](Transaction& transaction) {
        return ConversationRecords(transaction).setNoteDraft(conversation, words);
    });
    whenDone(written, this, [this](const Result<void>& kept) {
        if (!kept) Q_EMIT failed(kept.error().failure);
    });
}

void NoteDraft::drop()
{
    m_kept.clear();
    m_note.clear();
    m_pause.stop();
}

} // namespace secondring
