// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/store.h"

#include <QTimer>

#include <optional>

namespace secondring {

class Composer;
class ThreadCompany;

/// Keeps what was begun and not sent, for each conversation its own.
class Drafts : public QObject {
    Q_OBJECT

public:
    Drafts(Store& store, const Clock& clock, Composer& composer, const ThreadCompany& company,
           QObject* parent);

    /// Keeps the last one's words and shows those of @p conversation.
    void open(const ConversationId& conversation);
    void keep();
    /// The same, and what another desk may have dropped meanwhile, too.
    void leave();
    void keepAnew();
    /// It was sent.
    void drop(const ConversationId& conversation);

private:
    void onTyped();
    void onAnswering();
    void write(const ConversationId& conversation, const QString& words);

    Store& m_store;
    const Clock& m_clock;
    Composer& m_composer;
    const ThreadCompany& m_company;
    QTimer m_pause;
    std::optional<ConversationId> m_open;
    QString m_kept;
    bool m_reading = false;
};

} // namespace secondring
