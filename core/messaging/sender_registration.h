// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace secondring {

/// How far the sending number's registration got: brand and campaign for a local number (10DLC), one
/// verification for a toll-free one. Without it, carriers in the United States and Canada block every text
/// (Twilio 30034, 30032).
struct SenderRegistration {
    enum class Kind {
        Unreadable, ///< This service does not tell, or was not reached.
        NotNeeded,  ///< A number outside North America.
        LongCode,
        TollFree,
    };
    enum class State { Unknown, NotStarted, Submitted, ActionNeeded, Approved, Suspended };

    Kind kind = Kind::Unreadable;
    State brand = State::Unknown;    ///< Who the business is. Long codes only.
    State campaign = State::Unknown; ///< What it texts; for a toll-free number, its verification.
    State number = State::Unknown;   ///< The number stands under the campaign. Long codes only.
    QString reason;                  ///< The service's own words on what is to be done.
    bool wasRefused = false;         ///< Unreadable, and a carrier turned a text away for want of it.
    bool operator==(const SenderRegistration&) const = default;

    /// Known to be missing: a text would be blocked. What cannot be read is let through until one was.
    [[nodiscard]] bool isMissing() const;
    /// Something may still change by itself.
    [[nodiscard]] bool isUnderWay() const;
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::SenderRegistration)
