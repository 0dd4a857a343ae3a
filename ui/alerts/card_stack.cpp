// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/card_stack.h"

#include "ui/alerts/alert_card.h"
#include "ui/wording/call_words.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <tuple>

namespace secondring {

namespace {

/// It rings, counts down, or waits for somebody to take it: the first ones stay where they are.
bool isGoingOn(const Alert& alert)
{
    const bool first = alert.stage == Alert::Stage::Ringing || alert.stage == Alert::Stage::Urgent;
    return first || countsDown(alert);
}

std::vector<const ShownAlert*> mostUrgent(const ShownAlerts& alerts)
{
    std::vector<const ShownAlert*> wanted;
    for (const auto& shown : alerts)
        wanted.push_back(shown.get());
    // What somebody works in is not taken from under their hands. Of calls going on the first stay where they
    // are; of words and notices the latest counts: the newest may be an emergency.
    const auto rank = [](const ShownAlert* shown) {
        const bool inUse = shown->card && shown->card->isVisible() && shown->card->isInUse();
        const auto since = shown->alert.changedAt.time_since_epoch().count();
        return std::tuple(inUse, urgencyOf(shown->alert), isGoingOn(shown->alert) ? -since : since);
    };
    std::ranges::stable_sort(wanted, std::greater(), rank);
    if (wanted.size() > mostCardsShown) wanted.resize(mostCardsShown);
    return wanted;
}

/// Puts @p card over what already fills @p filled pixels from below; returns what is filled now.
int place(const Theme& theme, AlertCard& card, int filled)
{
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    const int edge = theme.px(24) - card.margin(); // The shadow may reach to the edge of the screen.
    const bool mirror = QGuiApplication::isRightToLeft();
    const int x = mirror ? screen.left() + edge : screen.right() + 1 - edge - card.width();
    card.move(x, screen.bottom() + 1 - edge - filled - card.height());
    if (!card.isVisible()) card.show();
    return filled + card.height() - 2 * card.margin() + theme.px(12);
}

} // namespace

void takeTexts(const ShownAlerts& alerts, const std::vector<FiledText>& texts, Timestamp now)
{
    for (const auto& shown : alerts) {
        auto& known = shown->alert.text;
        if (!known) continue;
        const auto text = std::ranges::find(texts, known->id, &FiledText::id);
        if (text == texts.end()) continue;
        if (known->state != text->state) shown->alert.changedAt = now;
        known = *text;
    }
}

void takeRefusal(const ShownAlerts& alerts, const CallId& call, Failure why, Timestamp now)
{
    for (const auto& shown : alerts) {
        if (!shown->alert.call || shown->alert.call->call.id != call) continue;
        shown->alert.refusal = whyNotTextedAnyway(why);
        shown->alert.changedAt = now; // Time to read it.
    }
}

QStringList repliesIn(const ShownAlerts& alerts, const ConversationId& conversation)
{
    QStringList ids;
    for (const auto& shown : alerts) {
        const Alert& alert = shown->alert;
        const bool isReply = alert.stage == Alert::Stage::Reply || alert.stage == Alert::Stage::Answered;
        const bool inUse = shown->card && shown->card->isInUse();
        if (isReply && !inUse && alert.conversation == conversation) ids << alert.id;
    }
    return ids;
}

void stackCards(const Theme& theme, const ShownAlerts& alerts, const CardMaker& makeCard,
                const std::function<AlertLook(const Alert&)>& lookOf)
{
    const auto wanted = mostUrgent(alerts);
    int filled = 0;
    for (auto shown = alerts.rbegin(); shown != alerts.rend(); ++shown) {
        const auto& alert = (*shown)->alert;
        auto& card = (*shown)->card;
        if (std::ranges::find(wanted, shown->get()) == wanted.end()) {
            if (card) card->hide();
            continue;
        }
        if (!card) card = makeCard(alert.id);
        card->showLook(lookOf(alert));
        filled = place(theme, *card, filled);
    }
}

} // namespace secondring
