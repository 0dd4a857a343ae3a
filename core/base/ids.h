// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace secondring {

/// Made by us before anything is written, so that a retry names the same thing.
[[nodiscard]] inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct CallId {
    QString value;
    bool operator==(const CallId&) const = default;
};

struct MessageId {
    QString value;
    bool operator==(const MessageId&) const = default;
};

struct ConversationId {
    QString value;
    bool operator==(const ConversationId&) const = default;
};

struct LineId {
    QString value;
    bool operator==(const LineId&) const = default;
};

struct LeadId {
    QString value;
    bool operator==(const LeadId&) const = default;
};

struct ReminderId {
    QString value;
    bool operator==(const ReminderId&) const = default;
};

/// One of the people who work here; empty for nobody.
struct MemberId {
    QString value;
    bool operator==(const MemberId&) const = default;
};

} // namespace secondring
