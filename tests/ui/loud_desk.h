// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/alerts_fixture.h"

namespace secondring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const TeamMember ruth{{u"ruth"_s}, u"Ruth"_s, u"+14045550177"_s, TeamMember::Role::Owner, true};

/// Cards that are heard, on a desk where Ruth is on call.
struct LoudDesk {
    LoudDesk()
    {
        Settings settings;
        settings.team.members = {ruth};
        keep(settings);
        alerts.setReducedMotion(true);
        desk.theme.dress();
    }
    void keep(const Settings& settings)
    {
        auto saved = desk.settings.save(settings);
        QTRY_VERIFY(saved.isFinished());
    }
    [[nodiscard]] OpenPage emergency(const QString& words = u"I can't breathe"_s) const
    {
        const PageRound round{u"round"_s, {u"c1"_s}, {u"m1"_s}, desk.clock.now(), desk.clock.now() + 5min, 1};
        const PageText text{{u"p1"_s}, ruth.id, numberOf(ruth.mobile), desk.clock.now()};
        return {round, numberOf(maria), u"Maria Reyes"_s, words, {text}};
    }
    void hearFrom(const QString& words)
    {
        alerts.onTextReceived(ConversationId{u"c1"_s},
                              {{u"SM9"_s}, numberOf(maria), desk.provider.number(), words, desk.clock.now()});
    }
    void pass(std::chrono::milliseconds time)
    {
        desk.clock.advance(time);
        alerts.tick();
    }
    [[nodiscard]] AlertCard* card() const { return alerts.shown().value(0); }
    [[nodiscard]] QString says(const QString& name) const
    {
        auto* label = card()->findChild<QLabel*>(name);
        return label->isVisibleTo(card()) ? label->text() : QString();
    }
    [[nodiscard]] bool offers(const QString& name) const
    {
        return card()->findChild<QAbstractButton*>(name)->isVisible();
    }

    DeskFixture desk;
    QStringList taken;
    QList<AlertSound> heard;
    DeskAlerts alerts{desk.desk,
                      {[](const QUrl&) { return true; },
                       [this](const PhoneNumber& to, const QString& words, const PersonText& how) {
                           return desk.outbox.sendFromPerson(to, words, how);
                       },
                       {},
                       [this](AlertSound sound, int) { heard << sound; },
                       [this](const ConversationId& id) { taken << id.value; }}};
};

} // namespace secondring
