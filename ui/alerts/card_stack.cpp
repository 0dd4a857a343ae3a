// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/card_stack.h"

#include "ui/alerts/alert_card.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/wording/call_words.h"

#include <QGuiApplication>

#include <algorithm>
#include <optional>
#include <tuple>

namespace secondring {

namespace {

constexpr int gapBetween = 12;
constexpr int heightOfLine = 44;

/// It rings, or what follows is being decided, or counts down: the first calls stay where they are.
bool isCallGoingOn(const Alert& alert)
{
    return alert.stage == Alert::Stage::Ringing || isUndecided(alert) || countsDown(alert);
}

bool isStanding(const ShownAlert& shown)
{
    return shown.card && shown.card->isVisible();
}

bool isUsed(const ShownAlert& shown)
{
    return isStanding(shown) && shown.card->isInUse();
}

/// A line does not grow under the mouse: what somebody is about to press would slip away from under it.
bool isWorkedIn(const ShownAlert& shown)
{
    return isUsed(shown) && !shown.card->isLine();
}

/// It stays where it stood as a line, or the next one would lie under the mouse.
bool isUnfolded(const ShownAlert& shown)
{
    return isStanding(shown) && shown.card->isUnfolded();
}

/// The most urgent one first.
std::vector<const ShownAlert*> mostUrgent(const ShownAlerts& alerts, const CardPlace& place)
{
    std::vector<const ShownAlert*> wanted;
    for (const auto& shown : alerts)
        if (!shown->alert.isBehind) wanted.push_back(shown.get());
    // What somebody works in is not taken from under their hands. Of calls and emergencies the first stay
    // where they are; of words and notices the latest counts: the newest may be an emergency.
    const auto rank = [](const ShownAlert* shown) {
        const Alert& alert = shown->alert;
        const bool isCall = isCallGoingOn(alert);
        const auto since = (isCall ? alert.rangAt : alert.changedAt).time_since_epoch().count();
        const bool isOldFirst = isCall || alert.stage == Alert::Stage::Urgent;
        return std::tuple(isWorkedIn(*shown) && !isUnfolded(*shown), urgencyOf(alert),
                          isOldFirst ? -since : since);
    };
    std::ranges::stable_sort(wanted, std::greater(), rank);
    if (static_cast<int>(wanted.size()) <= place.most) return wanted;
    // Nor is a line, unless an emergency needs its place.
    const auto last = wanted.begin() + place.most - 1;
    const auto used = std::find_if(last + 1, wanted.end(), [](const auto* shown) { return isUsed(*shown); });
    if (used != wanted.end() && (*last)->alert.stage != Alert::Stage::Urgent) std::iter_swap(used, last);
    wanted.erase(last + 1, wanted.end());
    return wanted;
}

/// A card that somebody works in shows all it has, wherever it stands. While @p isHeld none grows: it would
/// push the one under the mouse away.
bool isLine(const CardPlace& place, const ShownAlert& shown, bool isFirst, bool isHeld)
{
    using Form = CardPlace::Form;
    const auto stage = shown.alert.stage;
    if (place.form == Form::Open || isWorkedIn(shown) || isUnfolded(shown)) return false;
    if (place.form == Form::Head || (isHeld && isStanding(shown) && shown.card->isLine())) return true;
    if (stage == Alert::Stage::Urgent) return !isFirst; // Three in full would hide the page.
    // What they wrote stands in the list already, one click away.
    return place.form == Form::Lines || !isFirst || stage == Alert::Stage::Reply;
}

struct FittedCard {
    const ShownAlert* shown;
    AlertLook look;
    int mostHigh = 0; ///< 0: as high as it likes.
};

int heightOf(const FittedCard& card, const CardPlace& place, AlertCard& ruler)
{
    ruler.setPlace(place.width, place.form != CardPlace::Form::Open, card.mostHigh);
    ruler.showLook(card.look);
    return ruler.seenHeight();
}

/// How high it is as it is, else as a line; none where there is no @p room for that either.
std::optional<int> fittedInto(int room, FittedCard& card, const CardPlace& place, AlertCard& ruler)
{
    const int whole = heightOf(card, place, ruler);
    if (whole <= room) return whole;
    card.look = asLine(std::move(card.look));
    const int line = heightOf(card, place, ruler);
    return line <= room ? std::optional(line) : std::nullopt;
}

/// What stands of the @p wanted cards, so that none lies over another.
std::vector<FittedCard> fitted(const Theme& theme, const std::vector<const ShownAlert*>& wanted,
                               const CardPlace& place, const CardMaking& cards, bool isHeld)
{
    const auto isUrgent = [](const ShownAlert* shown) { return shown->alert.stage == Alert::Stage::Urgent; };
    const bool isStack = place.form != CardPlace::Form::Head;
    const int between = theme.px(gapBetween);
    const int lineHigh = theme.px(heightOfLine) + between;
    std::vector<FittedCard> all;
    int free = place.room.height();
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        const bool isFirst = each == wanted.begin();
        FittedCard card{*each, cards.look((*each)->alert), 0};
        if (isLine(place, **each, isFirst, isHeld)) card.look = asLine(std::move(card.look));
        if (isStack) {
            // Every emergency after this one has its line in any case; for some other one words give way.
            const auto urgent = static_cast<int>(std::count_if(each + 1, wanted.end(), isUrgent));
            const int room = free - urgent * lineHigh;
            card.mostHigh = std::max(1, each + 1 == wanted.end() ? room : std::min(room, free - lineHigh));
            const auto high =
                isFirst ? heightOf(card, place, cards.ruler) : fittedInto(room, card, place, cards.ruler);
            if (!high) continue;
            free -= *high + between;
        }
        all.push_back(std::move(card));
    }
    return all;
}

/// Where a card begins, counted from the end of the room at which the first one stands.
struct PlacedCard {
    AlertCard* card;
    int from; ///< Where it stood; less than 0: nowhere.
};

int startOf(const AlertCard& card, const CardPlace& place)
{
    const int margin = card.margin(); // The shadow may reach over the edge.
    const QRect seen = card.geometry().adjusted(margin, margin, -margin, -margin);
    if (place.form != CardPlace::Form::Head) return place.room.bottom() - seen.bottom();
    return QGuiApplication::isRightToLeft() ? seen.left() - place.room.left()
                                            : place.room.right() - seen.right();
}

/// One beside or over the other, none nearer than where it stood; whether all are within the room.
bool pile(std::vector<PlacedCard>& cards, const CardPlace& place, int between)
{
    const bool isHead = place.form == CardPlace::Form::Head;
    int filled = 0;
    for (PlacedCard& each : cards) {
        each.from = std::max(each.from, filled);
        filled = each.from + (isHead ? place.width : each.card->seenHeight()) + between;
    }
    return filled - between <= (isHead ? place.room.width() : place.room.height());
}

std::vector<PlacedCard> piled(std::vector<PlacedCard> cards, const CardPlace& place, int between)
{
    for (PlacedCard& each : cards)
        each.from = 0;
    pile(cards, place, between);
    return cards;
}

/// What stood stays there, gaps and all, and what is new comes after it, if there is room for that.
std::vector<PlacedCard> piledStill(std::vector<PlacedCard> cards, const CardPlace& place, int between)
{
    auto still = cards;
    std::ranges::stable_sort(still, {}, [](const auto& each) { return std::pair(each.from < 0, each.from); });
    if (pile(still, place, between)) return still;
    return piled(std::move(cards), place, between);
}

void put(const PlacedCard& placed, const CardPlace& place)
{
    AlertCard& card = *placed.card;
    const QRect& room = place.room;
    const bool isHead = place.form == CardPlace::Form::Head;
    const int aside = isHead ? placed.from : 0;
    const int x =
        QGuiApplication::isRightToLeft() ? room.left() + aside : room.right() + 1 - aside - place.width;
    const int low = room.bottom() + 1 - placed.from - card.seenHeight();
    const int y = isHead ? room.top() : std::max(room.top(), low);
    card.move(x - card.margin(), y - card.margin());
    if (!card.isVisible()) card.show();
}

/// Neither left nor given up.
bool isOnItsWay(const FiledText& text)
{
    return text.state == TextState::Queued || text.state == TextState::Sending;
}

} // namespace

void takeTexts(const ShownAlerts& alerts, const std::vector<FiledText>& texts, Timestamp now)
{
    for (const auto& shown : alerts) {
        auto& known = shown->alert.text;
        if (!known) continue;
        const auto text = std::ranges::find(texts, known->id, &FiledText::id);
        if (text == texts.end()) continue;
        // Another try is nothing new: the cards stay where somebody is about to press on them.
        const bool triedAgain = isOnItsWay(*known) && isOnItsWay(*text);
        if ((known->state != text->state && !triedAgain) || known->reason != text->reason)
            shown->alert.changedAt = now;
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
                     const CardMaking& cards)
{
    const bool isHeld = std::ranges::any_of(alerts, [](const auto& shown) { return isUsed(*shown); });
    auto stand = fitted(theme, mostUrgent(alerts, place), place, cards, isHeld);
    const auto cardsWanted =
        std::ranges::count_if(alerts, [](const auto& each) { return !each->alert.isBehind; });
    if (!stand.empty())
        stand.back().look.others = static_cast<int>(cardsWanted) - static_cast<int>(stand.size());
    std::vector<PlacedCard> placed;
    for (auto shown = alerts.rbegin(); shown != alerts.rend(); ++shown) {
        auto& card = (*shown)->card;
        const auto its = std::ranges::find(stand, shown->get(), &FittedCard::shown);
        if (its == stand.end()) {
            if (card) card->hide();
            continue;
        }
        if (!card) card = cards.make((*shown)->alert.id);
        placed.push_back({card.get(), isStanding(**shown) ? startOf(*card, place) : -1});
        card->setPlace(place.width, place.form != CardPlace::Form::Open, its->mostHigh);
        card->showLook(its->look);
    }
    CardsOver over;
    for (const auto& each : (isHeld ? piledStill : piled)(std::move(placed), place, theme.px(gapBetween))) {
        put(each, place);
        const int margin = each.card->margin();
        if (place.form == CardPlace::Form::Head)
            over.row = place.row;
        else
            over.covered |= each.card->geometry().adjusted(margin, margin, -margin, -margin);
    }
    return over;
}

} // namespace secondring
