// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/store.h"

#include <QTimer>

#include <optional>

class QPlainTextEdit;

namespace secondring {

/// Keeps the note for the team that was begun and not saved, for each conversation its own.
class NoteDraft : public QObject {
    Q_OBJECT

public:
    NoteDraft(Store& store, QPlainTextEdit& note, QObject* parent);

    /// Keeps the last one's words and shows those of @p conversation.
    void open(const ConversationId& conversation);
    void keep();
    /// It is being saved, and its draft goes with that.
    void drop();

Q_SIGNALS:
    void failed(secondring::Failure failure);

private:
    void onTyped();

    Store& m_store;
    QPlainTextEdit& m_note;
    QTimer m_pause;
    std::optional<ConversationId> m_open;
    QString m_kept;
    bool m_reading = false;
};

} // namespace secondring
