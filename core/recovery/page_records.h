// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

/// One emergency and the calling of who is on call, until somebody takes it.
struct PageRound {
    QString id;
    ConversationId conversation;
    MessageId message; ///< Of the caller, with the emergency words.
    Timestamp startedAt;
    std::optional<Timestamp> nextAt; ///< When the next one is paged; none: nobody is paged any more.
    int paged = 0;                   ///< Texts so far.
};

/// A text of a round.
struct PageText {
    MessageId message;
    MemberId member;
    PhoneNumber number;
    Timestamp at;
};

/// A round nobody has taken yet, as the desk shows it.
struct OpenPage {
    PageRound round;
    PhoneNumber caller;
    QString name;  ///< As the desk knows the caller; may be empty.
    QString words; ///< What they wrote.
    std::vector<PageText> texts;
};

/// Page rounds and their texts. Lives for one transaction, on the store thread.
class PageRecords {
public:
    explicit PageRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// False when one stands for that message already.
    [[nodiscard]] Result<bool> open(const PageRound& round);
    [[nodiscard]] Result<std::optional<PageRound>> openIn(const ConversationId& conversation);
    [[nodiscard]] Result<std::vector<PageRound>> openPagedTo(const PhoneNumber& number);
    /// Every round nobody took, oldest first.
    [[nodiscard]] Result<std::vector<PageRound>> allOpen();
    /// Moves an open round on from what @p seen says; false when another desk was quicker, or it was taken.
    [[nodiscard]] Result<bool> moveOn(const PageRound& seen, const std::optional<Timestamp>& nextAt,
                                      bool pages);
    [[nodiscard]] Result<void> addText(const PageRound& round, const PageText& text);
    [[nodiscard]] Result<std::vector<PageText>> texts(const QString& round);
    /// False when it was taken before. @p by is the member's id; empty for somebody at the desk.
    [[nodiscard]] Result<bool> acknowledge(const QString& round, const QString& by, Timestamp now);
    /// The caller's conversation is @p member's from now on.
    [[nodiscard]] Result<void> giveTo(const PageRound& round, const MemberId& member);
    [[nodiscard]] Result<bool> wasPagedSince(const PhoneNumber& number, Timestamp since);
    /// Who wrote to the caller by hand since then, and not for later; none when nobody did.
    [[nodiscard]] Result<std::optional<QString>> answeredBy(const PageRound& round, Timestamp now);
    [[nodiscard]] Result<OpenPage> shown(const PageRound& round);

private:
    Transaction& m_transaction;
};

} // namespace secondring
