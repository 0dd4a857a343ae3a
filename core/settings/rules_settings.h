// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace secondring {

/// Days on which the business is closed whatever its hours say: a holiday, a training day.
struct ClosedDays {
    QDate from;
    QDate to; ///< Included; not before from.
    QString name;
    bool operator==(const ClosedDays&) const = default;
};

/// Which callers get a text, beyond "their call was missed".
struct CallerSettings {
    QStringList countries;                ///< ISO 3166; texted only there. Empty: the business's own country.
    bool textClients = true;              ///< Callers the desk knows as clients.
    bool textVoicemail = true;            ///< Callers who left a voicemail.
    bool textLandlines = false;           ///< Numbers known as landlines; outside North America only.
    bool nightLine = false;               ///< The emergency line: answer at night who left a voicemail.
    std::chrono::minutes sameCaller{480}; ///< Calling again within this is a returning caller; 10 to 10080.
    bool quietHours = true;               ///< No: only a trial on loopback heeds it, no real text service.
    bool operator==(const CallerSettings&) const = default;
};

/// The words for occasions other than open and after hours; empty: the vertical's own, or the usual text.
struct OccasionTexts {
    QString lunch;
    QString holiday;
    QString voicemail;
    QString returning;
    QString client;
    QString overnight; ///< For calls of the night, sent in the morning.
    QString emergency; ///< On the emergency line, to who left a voicemail while closed.
    bool operator==(const OccasionTexts&) const = default;
};

/// What a flood of calls, made up or real, may cost at most.
struct GuardSettings {
    int perHour = 30;         ///< Automatic texts a line and hour; 1 to 1000.
    int perDay = 200;         ///< Automatic texts of all lines a day; 1 to 10000.
    int perDaySpendCents = 0; ///< The most the texts of a day may cost; 0: no limit.
    int partPriceMicros =
        8'300; ///< What one part costs, in millionths of the currency; the owner's contract.
    QString currency = QStringLiteral("USD"); ///< ISO 4217.
    bool breaker = true;                      ///< Pause at five times the usual of this weekday and hour.
    bool operator==(const GuardSettings&) const = default;
};

/// How long what is kept: real deletion, in months.
struct RetentionSettings {
    int textsMonths = 24;   ///< After the last contact; 1 to 240.
    int callsMonths = 24;   ///< 1 to 240.
    int proofMonths = 72;   ///< Proof of automatic texts: 6 years, never under 60.
    int contactsMonths = 0; ///< People with whom there was no contact; 0: kept.
    bool operator==(const RetentionSettings&) const = default;
};

} // namespace secondring
