// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace secondring {

/// An automatic text at the moment it was let go, as its proof wants to know it.
struct ProvenText {
    MessageId message;
    int attempt = 1; ///< From 1.
    PhoneNumber number;
    QString purpose; ///< As stored: "TextBack".
    std::optional<CallId> call;
    QString templateUsed; ///< With its version.
    int parts = 0;
    QString overriddenBy; ///< Who sent it although the rules of themselves would not have.
    QString consentEvent; ///< The line of the consent ledger it rests on, if it rests on one.
    QString words;
};

/// What became of a text, step by step.
struct ProofStep {
    Timestamp at;
    QString state; ///< As stored: "Delivered".
    QString reason;
    QString code;        ///< The text service's own.
    QString providerRef; ///< What the text service calls it; empty before it has it.
    bool operator==(const ProofStep&) const = default;
};

/// The proof of one automatic text, as kept. Codes are those the rules store their findings under.
struct TextProof {
    qint64 place = 0; ///< In the chain, from 1.
    MessageId message;
    int attempt = 1;
    Timestamp at; ///< When it was let go.
    QString purpose;
    QString textClass;
    QString call;
    QString basis;
    QString consentEvent;
    int rulesVersion = 0;
    QString jurisdiction;
    QStringList zones;
    QString zoneSource;
    QStringList localTimes;
    Timestamp checkedAt; ///< When the list of those who said no was looked at.
    QString templateUsed;
    int parts = 0;
    QString overriddenBy;
    std::optional<QString> words; ///< None: the person was erased since.
    QString hash;
    std::vector<ProofStep> history; ///< Oldest first.
};

} // namespace secondring
