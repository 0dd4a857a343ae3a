// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/sender_registration.h"
#include "core/messaging/text_message.h"

#include <QFuture>
#include <QObject>

namespace secondring {

/// What the provider says of our account and number.
struct ProviderCheck {
    TextTrouble trouble = TextTrouble::None;
    bool numberIsOurs = false;
    bool numberTakesTexts = false;
    QString code; ///< The provider's own, or the HTTP status.
};

/// Sends and receives texts for one sending number: an HTTP service, a GSM modem, or a test double.
/// Knows no store: what it reads it hands over with the cursor to keep, and goes on from there when told it
/// is kept.
class MessageProvider : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The sending number.
    [[nodiscard]] virtual PhoneNumber number() const = 0;
    /// Names account and number in stored cursors.
    [[nodiscard]] virtual QString account() const = 0;

    /// One attempt, no retry inside, by nobody but the Outbox: at most one call for each OutgoingText::id in
    /// flight.
    [[nodiscard]] virtual QFuture<SendOutcome> send(const OutgoingText& text) = 0;
    /// After a crash or a time-out: what left for @p to since then?
    [[nodiscard]] virtual QFuture<Result<std::vector<SentText>>> findSent(const PhoneNumber& to,
                                                                          Timestamp since) = 0;
    [[nodiscard]] virtual QFuture<Result<DeliveryReport>> lookUp(const ProviderRef& ref) = 0;
    /// Key, account and number: what a test button asks.
    [[nodiscard]] virtual QFuture<ProviderCheck> check() = 0;

    /// How far the sending number's registration got, where the service tells.
    [[nodiscard]] virtual QFuture<SenderRegistration> registration();

    /// Whether the service itself answers @p words, a keyword as it knows them: we must not answer too.
    [[nodiscard]] virtual bool answersItself(const QString& words) const;

    /// Reads replies from @p from on (an empty cursor: from now), again and again until stopped.
    virtual void startReceiving(const Cursor& from) = 0;
    virtual void stopReceiving() = 0;
    /// @p upTo and what came with it are on disk. Only then does reading go past it.
    virtual void kept(const Cursor& upTo) = 0;
    /// What arrived ahead is on disk: says so to whoever waits for it.
    void keptAhead() { Q_EMIT aheadKept(); }
    /// Look now rather than at the next turn.
    virtual void pollSoon() = 0;

Q_SIGNALS:
    /// Texts and calls not seen before that cursor, oldest first; some may be repeats.
    void arrived(const std::vector<secondring::IncomingText>& texts,
                 const std::vector<secondring::ProviderCall>& calls, const secondring::Cursor& upTo);
    /// While a flood is read: what one of the others sent, all that is new of that number, oldest first. It
    /// comes again with all the rest, and with the cursor.
    void arrivedAhead(const std::vector<secondring::IncomingText>& texts);
    void aheadKept();
    /// Replies were read to the newest and what is new was kept, or they could not be because of @p trouble;
    /// each time.
    void repliesRead(secondring::TextTrouble trouble);
    /// None when all is well again.
    void troubleChanged(secondring::TextTrouble trouble, const QString& code);
    /// The list of calls was read, or could not be because of @p trouble; each time, where calls are watched.
    void callsRead(secondring::TextTrouble trouble);
};

} // namespace secondring
