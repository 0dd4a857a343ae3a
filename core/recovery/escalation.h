// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/paging.h"

#include <QObject>

#include <map>

namespace secondring {

/// Keeps every emergency before somebody's eyes until it is taken: pages again, and says what is open. A
/// reply starts a round with startPaging(), in the transaction that reads it.
class Escalation : public QObject {
    Q_OBJECT

public:
    Escalation(Store& store, const Clock& clock, QObject* parent = nullptr);

    void setRules(const Settings& settings);
    /// Called by the heartbeat: touches the disk only when a page is due or something came in.
    void beat();
    /// Somebody at the desk says that they take it.
    void take(const ConversationId& conversation, const MemberId& by);
    /// What nobody has taken yet, oldest first.
    [[nodiscard]] const std::vector<OpenPage>& open() const { return m_open; }
    /// Whether that phone was paged lately, so far as this desk has seen: its texts are no caller's.
    [[nodiscard]] bool isPaged(const PhoneNumber& number) const;

Q_SIGNALS:
    /// What is open, or who was paged for it, is not as it was.
    void changed();
    /// There may be a page to send.
    void queueChanged();
    void storeFailed(const secondring::Error& error);

private:
    struct Seen {
        std::vector<OpenPage> open;
        std::optional<Timestamp> next;
    };
    static Result<Seen> look(Transaction& transaction, const Settings& settings, Timestamp now);
    void onLooked(const Result<Seen>& seen);

    Store& m_store;
    const Clock& m_clock;
    Settings m_settings;
    std::vector<OpenPage> m_open;
    std::map<PhoneNumber, Timestamp> m_pagedAt; ///< Also for what was taken since.
    std::optional<Timestamp> m_next;
    Timestamp m_lastBeat;
    std::optional<Failure> m_told; ///< Tried at every beat, said once.
    bool m_lookAgain = true;
    bool m_looking = false;
};

} // namespace secondring
