// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/card_stack.h"

#include "ui/alerts/alert_card.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/wording/call_words.h"

#include <QGuiApplication>

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

bool isUsed(const ShownAlert& shown)
{
    return shown.card && shown.card->isVisible() && shown.card->isInUse();
}

/// The most urgent one first.
std::vector<const ShownAlert*> mostUrgent(const ShownAlerts& alerts, int most)
{
    std::vector<const ShownAlert*> wanted;
    for (const auto& shown : alerts)
        wanted.push_back(shown.get());
    // What somebody works in is not taken from under their hands. Of calls going on the first stay where they
    // are; of words and notices the latest counts: the newest may be an emergency.
    const auto rank = [](const ShownAlert* shown) {
        const auto since = shown->alert.changedAt.time_since_epoch().count();
        return std::tuple(isUsed(*shown), urgencyOf(shown->alert), isGoingOn(shown->alert) ? -since : since);
    };
    std::ranges::stable_sort(wanted, std::greater(), rank);
    if (wanted.size() > static_cast<std::size_t>(most)) wanted.resize(static_cast<std::size_t>(most));
    return wanted;
}

/// A card under the mouse, or one somebody writes in, shows all it has, wherever it stands.
bool isLine(const CardPlace& place, const ShownAlert& shown, bool isFirst)
{
    using Form = CardPlace::Form;
    const auto stage = shown.alert.stage;
    if (place.form == Form::Open || isUsed(shown)) return false;
    if (place.form == Form::Head) return true;
    if (stage == Alert::Stage::Urgent) return !isFirst; // Three in full would hide the page.
    // What they wrote stands in the list already, one click away.
    return place.form == Form::Lines || !isFirst || stage == Alert::Stage::Reply;
}

/// Puts @p card beside or over what already fills @p filled pixels; returns what is filled now.
int put(const Theme& theme, AlertCard& card, const CardPlace& place, int filled)
{
    const bool mirror = QGuiApplication::isRightToLeft();
    const int margin = card.margin(); // The shadow may reach over the edge.
    const QRect& room = place.room;
    const bool isHead = place.form == CardPlace::Form::Head;
    const int aside = isHead ? filled : 0;
    const int x = mirror ? room.left() + aside : room.right() + 1 - aside - place.width;
    const int high = card.height() - 2 * margin;
    const int y = isHead ? room.top() : std::max(room.top(), room.bottom() + 1 - filled - high);
    card.move(x - margin, y - margin);
    if (!card.isVisible()) card.show();
    return filled + (isHead ? place.width : high) + theme.px(12);
}

} // namespace

void takeTexts(const ShownAlerts& alerts, const std::vector<FiledText>& texts, Timestamp now)
{
    for (const auto& shown : alerts) {
        auto& known = shown->alert.text;
        if (!known) continue;
        const auto text = std::ranges::find(texts, known->id, &FiledText::id);
        if (text == texts.end()) continue;
        if (known->state != text->state || known->reason != text->reason) shown->alert.changedAt = now;
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
        const bool isReply = alert.stage == Alert::Stage::Reply || alert.stage == Alert::Stage::Answered ||
                             alert.stage == Alert::Stage::PassedOn;
        const bool inUse = shown->card && shown->card->isInUse();
        if (isReply && !inUse && alert.conversation == conversation) ids << alert.id;
    }
    return ids;
}

CardsOver stackCards(const Theme& theme, const ShownAlerts& alerts, const CardPlace& place,
                     const CardMaker& makeCard, const std::function<AlertLook(const Alert&)>& lookOf)
{
    CardsOver over;
    const bool isHead = place.form == CardPlace::Form::Head;
    const auto wanted = mostUrgent(alerts, place.most);
    int filled = 0;
    for (auto shown = alerts.rbegin(); shown != alerts.rend(); ++shown) {
        auto& card = (*shown)->card;
        if (std::ranges::find(wanted, shown->get()) == wanted.end()) {
            if (card) card->hide();
            continue;
        }
        if (!card) card = makeCard((*shown)->alert.id);
        auto look = lookOf((*shown)->alert);
        look.isLine = isLine(place, **shown, shown->get() == wanted.front());
        card->setPlace(place.width, place.form != CardPlace::Form::Open);
        card->showLook(look.isLine ? asLine(std::move(look)) : look);
        filled = put(theme, *card, place, filled);
        const int margin = card->margin();
        if (isHead)
            over.row = place.row;
        else
            over.covered |= card->geometry().adjusted(margin, margin, -margin, -margin);
    }
    return over;
}

} // namespace secondring
