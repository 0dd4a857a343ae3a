// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/other_answers.h"
#include "core/messaging/presence.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

namespace secondring {

class Bar;
class Composer;
class Words;

/// Between a thread and where its answer is written: who else has it open, and whether somebody else has
/// answered since this answer was begun. So that nobody is answered twice.
class ThreadCompany : public QWidget {
    Q_OBJECT

public:
    ThreadCompany(const Desk& desk, Composer& composer, QWidget* parent = nullptr);

    /// Its words may come to the composer from now on.
    void open(const ConversationId& conversation, const PhoneNumber& number);
    /// What the composer shows from now on belongs to no thread.
    void close();
    /// Somebody looks at it, and has not only passed it over: the other desks are told.
    void stay();
    /// How many answers of others stood there when this one was begun; none: not known.
    [[nodiscard]] std::optional<int> answersKnown() const;
    /// Another answer came first: says whose, and asks whether this one is to go, too.
    void askAnyway(const std::optional<Timestamp>& due);
    /// It was sent.
    void forget(const ConversationId& conversation);
    /// Whether somebody else is writing there at this moment; to be asked on the store thread.
    [[nodiscard]] std::function<Result<bool>(Transaction&)>
    isWrittenElsewhere(const ConversationId& conversation) const;

Q_SIGNALS:
    /// At @p due, if given.
    void sendAnyway(const std::optional<secondring::Timestamp>& due);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void onTyped();
    void begin();
    void tell();
    void showOthers();
    void showAnswered(const OtherAnswers& others);
    [[nodiscard]] QString whoIsHere() const;
    [[nodiscard]] bool isWriting() const;

    Desk m_desk;
    Composer& m_composer;
    Presence* m_presence;
    Bar* m_line;
    Words* m_here;
    Bar* m_bar;
    Words* m_answered;
    std::optional<ConversationId> m_open;
    std::optional<PhoneNumber> m_number;
    std::map<QString, int> m_known; ///< By conversation: when the answer there was begun.
    std::optional<Timestamp> m_due; ///< Of the text that is asked about.
    std::optional<Timestamp> m_typedAt;
    Timestamp m_lookedAt;
    QTimer m_again;
    bool m_stays = false;
};

} // namespace secondring
