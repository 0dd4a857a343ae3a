// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/message_provider.h"
#include "core/messaging/reply_gate.h"

#include <functional>
#include <optional>
#include <vector>

namespace secondring {

/// The numbers that a STOP may come to: today's, and earlier ones that are read on. Nothing should leave
/// while one of them may hold what nobody has read.
class ReplySources : public QObject {
    Q_OBJECT

public:
    explicit ReplySources(const Clock& clock, QObject* parent = nullptr);

    /// For as long as @p source lives. Open until await().
    void add(MessageProvider& source);
    /// Replies of every source have to be read first.
    void await();
    /// The same, of this one.
    void await(const MessageProvider& source);
    /// To be called at each beat: after a sleep all have to be read anew, and are asked for that.
    void beat();
    [[nodiscard]] bool areRead() const;
    /// Since when today's number cannot be asked, if for long: what came there may be a STOP. An earlier
    /// number may never answer again.
    [[nodiscard]] std::optional<Timestamp> unreadSince() const;
    /// What the last look for replies of today's number found.
    [[nodiscard]] TextTrouble trouble() const;

Q_SIGNALS:
    /// Nothing is waited for any more.
    void read();
    void unreadChanged(const std::optional<secondring::Timestamp>& since);

private:
    struct Source {
        MessageProvider* provider;
        ReplyGate gate;
    };

    /// What @p happens to the gate of @p source may open the last one.
    void tell(const MessageProvider* source, const std::function<void(ReplyGate&)>& happens);

    void tellUnread();

    const Clock& m_clock;
    std::vector<Source> m_sources;
    std::optional<Timestamp> m_toldUnread;
};

} // namespace secondring
