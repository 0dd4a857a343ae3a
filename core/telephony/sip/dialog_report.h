// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace secondring {

/// One dialog of a watched extension, as a notification tells of it (RFC 4235 4.1).
struct ReportedDialog {
    enum class Direction { Unknown, Initiator, Recipient };
    enum class State { Trying, Proceeding, Early, Confirmed, Terminated };
    /// Why it came to its state; many switches do not say.
    enum class Event { None, Cancelled, Rejected, Replaced, LocalBye, RemoteBye, Error, Timeout };

    QString id;
    QString callId;
    QString remoteTag;
    Direction direction = Direction::Unknown;
    State state = State::Trying;
    Event event = Event::None;
    int code = 0;      ///< Of the response that led here; 0: not said.
    QByteArray remote; ///< The other end, written as in a SIP header; empty: not said.
};

/// A notification about the dialogs of one extension.
struct DialogReport {
    std::optional<quint64> version;
    bool isFull = true; ///< False: only what changed.
    std::vector<ReportedDialog> dialogs;
};

/// Reads application/dialog-info+xml. Nothing when it is none, is longer than 64 KiB, or brings a document
/// type. A dialog without a state or an id is left out.
[[nodiscard]] std::optional<DialogReport> readDialogReport(const QByteArray& body);

} // namespace secondring
