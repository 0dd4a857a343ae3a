// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk_fixture.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace secondring {

inline const auto maria = QStringLiteral("+14045550123");

/// The cards wired as the program wires them.
struct WiredDesk {
    WiredDesk()
        : alerts(desk.desk, {[this](const QUrl& url) {
                                 opened << url.toString();
                                 return canDial;
                             },
                             [this](const PhoneNumber& to, const QString& words, const PersonText& how) {
                                 return desk.outbox.sendFromPerson(to, words, how);
                             },
                             {},
                             {},
                             {},
                             [this] { return work; },
                             [this](const CardsOver& cards) {
                                 over = cards;
                                 if (makeRoom) makeRoom(cards);
                             }})
    {
        Settings rules;
        rules.business.name = QStringLiteral("Peachtree Dental");
        desk.clock.advance(std::chrono::hours(5)); // The day has begun where these callers live.
        desk.textBack.setRules(rules, true);
        QObject::connect(&desk.textBack, &TextBackEngine::decided, &alerts, &DeskAlerts::onDecided);
        QObject::connect(&desk.textBack, &TextBackEngine::queueChanged, &desk.outbox, &Outbox::sendDue);
        QObject::connect(&desk.outbox, &Outbox::accepted, &alerts, &DeskAlerts::onTextMoved);
        desk.theme.dress();
    }

    [[nodiscard]] RingingCall ringing(const QString& from, const QString& key = QStringLiteral("k1")) const
    {
        RingingCall call;
        call.line = LineId{QStringLiteral("front")};
        call.key = CallKey{key};
        if (!from.isEmpty()) {
            call.caller.number = numberOf(from);
            call.caller.textable = Textable::Likely;
            call.caller.why = NotTextable::None;
        } else {
            call.caller.why = NotTextable::Withheld;
        }
        call.rangAt = desk.clock.now();
        return call;
    }
    void finish(const RingingCall& rang, CallOutcome outcome = CallOutcome::Abandoned)
    {
        FinishedCall call{rang.line,        rang.key, rang.caller,       rang.rangAt,
                          desk.clock.now(), outcome,  Certainty::Certain};
        alerts.onFinished(call);
        desk.textBack.onCallFinished(call);
    }
    void miss(const QString& from, const QString& key = QStringLiteral("k1"))
    {
        const auto call = ringing(from, key);
        alerts.onRinging(call);
        desk.clock.advance(std::chrono::seconds(19));
        finish(call);
    }
    void hearFrom(const QString& from, const QString& words)
    {
        theyWrite(from, words);
        desk.clock.advance(std::chrono::seconds(1));
    }
    void theyWrite(const QString& from, const QString& words)
    {
        alerts.onTextReceived(
            ConversationId{QStringLiteral("c1")},
            {{QStringLiteral("SM9")}, numberOf(from), desk.provider.number(), words, desk.clock.now()});
    }
    [[nodiscard]] AlertCard* card(int at = 0) const { return alerts.shown().value(at); }
    [[nodiscard]] QString says(const QString& name, int at = 0) const
    {
        auto* label = card(at) ? card(at)->findChild<QLabel*>(name) : nullptr;
        return label ? label->text() : QString();
    }
    void press(const QString& name) const
    {
        QTest::mouseClick(card()->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool offers(const QString& name) const
    {
        return card()->findChild<QAbstractButton*>(name)->isVisible();
    }

    DeskFixture desk;
    QStringList opened;
    bool canDial = true;
    std::optional<WorkPlace> work; ///< Somebody works in the window.
    CardsOver over;                ///< What the cards take of it.
    std::function<void(const CardsOver&)> makeRoom;
    DeskAlerts alerts;
};

} // namespace secondring
