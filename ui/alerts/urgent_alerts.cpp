// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/urgent_alerts.h"

#include "core/recovery/paging.h"
#include "ui/alerts/alert_card.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

bool showUrgent(ShownAlerts& alerts, const std::vector<OpenPage>& open, Timestamp now)
{
    bool isNew = false;
    for (const OpenPage& page : open) {
        const auto& id = page.caller.e164();
        auto shown = std::ranges::find(alerts, id, [](const auto& each) { return each->alert.id; });
        if (shown == alerts.end()) {
            alerts.push_back(std::make_unique<ShownAlert>());
            shown = alerts.end() - 1;
            (*shown)->alert.id = id;
            (*shown)->alert.caller = page.caller;
            (*shown)->alert.rangAt = page.round.startedAt;
        }
        auto& alert = (*shown)->alert;
        const bool known = alert.page && alert.page->round.id == page.round.id;
        alert.page = page;
        alert.conversation = page.round.conversation;
        if (!page.name.isEmpty()) alert.glance.name = page.name;
        if (alert.stage == Alert::Stage::Ringing && !alert.ringingAs.empty()) continue;
        if (!known) isNew = true;
        if (alert.stage == Alert::Stage::Urgent && known) continue;
        alert.stage = Alert::Stage::Urgent;
        alert.changedAt = now;
    }
    return isNew;
}

QStringList takenSince(const ShownAlerts& alerts, const std::vector<OpenPage>& open)
{
    QStringList ids;
    for (const auto& shown : alerts) {
        const auto& alert = shown->alert;
        if (!alert.page || alert.stage != Alert::Stage::Urgent) continue;
        const bool still = std::ranges::any_of(
            open, [&](const OpenPage& page) { return page.round.id == alert.page->round.id; });
        if (!still) ids << alert.id;
    }
    return ids;
}

QString pagedWords(const OpenPage& page, const Settings& settings)
{
    QStringList names;
    for (const PageText& text : page.texts) {
        const auto member = std::ranges::find(settings.team.members, text.member, &TeamMember::id);
        const auto name = member == settings.team.members.end() ? text.number.e164().right(4) : member->name;
        if (!names.contains(name)) names << name;
    }
    if (!names.isEmpty()) return Wording::tr("Paged: %1. Nobody has taken it yet.").arg(names.join(u", "_s));
    if (!settings.urgency.page)
        return Wording::tr("Nobody is paged: paging is off in the settings. Call them now.");
    if (onCallLadder(settings).empty())
        return Wording::tr(
            "Nobody is on call, nobody was paged. Call them now, and put somebody on call under "
            "Settings, People and roles.");
    // Read so late, or tried for so long, that no page leaves any more.
    if (!page.round.nextAt) return Wording::tr("Too long ago to page anybody. Call them now.");
    return Wording::tr("Nobody could be paged: they opted out of texts. Call them now.");
}

AlertLook onlyToRead(AlertLook look)
{
    look.mayTake = look.mayCall = look.mayDecide = look.mayStop = look.mayText = look.mayAnswer = false;
    look.mayNever = look.mayTakeBack = false;
    return look;
}

AlertLook asLine(AlertLook look)
{
    look.line.clear();
    look.status.clear();
    look.bubble = {};
    look.answerTrouble.clear();
    look.elapsed.reset();
    look.mayCall = look.mayDecide = look.mayStop = look.mayText = look.mayAnswer = false;
    look.mayOpen = look.mayOpen && !look.mayTake;
    look.isLine = true;
    return look;
}

} // namespace secondring
