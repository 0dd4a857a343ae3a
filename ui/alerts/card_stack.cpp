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

bool isUsed(const ShownAlert& shown)
{
    return shown.card && shown.card->isVisible() && shown.card->isInUse();
}

/// A line does not grow under the mouse: what somebody is about to press would slip away from under it.
bool isWorkedIn(const ShownAlert& shown)
{
    return isUsed(shown) && !shown.card->isLine();
}

/// It stays where it stood as a line, or the next one would lie under the mouse.
bool isUnfolded(const ShownAlert& shown)
{
    return shown.card && shown.card->isVisible() && shown.card->isUnfolded();
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
    const auto most = static_cast<std::size_t>(place.most);
    if (wanted.size() > most) wanted.resize(most);
    return wanted;
}

/// A card that somebody works in shows all it has, wherever it stands.
bool isLine(const CardPlace& place, const ShownAlert& shown, bool isFirst)
{
    using Form = CardPlace::Form;
    const auto stage = shown.alert.stage;
    if (place.form == Form::Open || isWorkedIn(shown) || isUnfolded(shown)) return false;
    if (place.form == Form::Head) return true;
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
                               const CardPlace& place, const CardMaking& cards)
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
        if (isLine(place, **each, isFirst)) card.look = asLine(std::move(card.look));
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

/// Puts @p card beside or over what already fills @p filled pixels; returns what is filled now.
int put(const Theme& theme, AlertCard& card, const CardPlace& place, int filled)
{
    const bool mirror = QGuiApplication::isRightToLeft();
    const int margin = card.margin(); // The shadow may reach over the edge.
    const QRect& room = place.room;
    const bool isHead = place.form == CardPlace::Form::Head;
    const int aside = isHead ? filled : 0;
    const int x = mirror ? room.left() + aside : room.right() + 1 - aside - place.width;
    const int high = card.seenHeight();
    const int y = isHead ? room.top() : std::max(room.top(), room.bottom() + 1 - filled - high);
    card.move(x - margin, y - margin);
    if (!card.isVisible()) card.show();
    return filled + (isHead ? place.width : high) + theme.px(gapBetween);
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
    CardsOver over;
    const bool isHead = place.form == CardPlace::Form::Head;
    auto stand = fitted(theme, mostUrgent(alerts, place), place, cards);
    const auto cardsWanted =
        std::ranges::count_if(alerts, [](const auto& each) { return !each->alert.isBehind; });
    if (!stand.empty())
        stand.back().look.others = static_cast<int>(cardsWanted) - static_cast<int>(stand.size());
    int filled = 0;
    for (auto shown = alerts.rbegin(); shown != alerts.rend(); ++shown) {
        auto& card = (*shown)->card;
        const auto its = std::ranges::find(stand, shown->get(), &FittedCard::shown);
        if (its == stand.end()) {
            if (card) card->hide();
            continue;
        }
        if (!card) card = cards.make((*shown)->alert.id);
        card->setPlace(place.width, place.form != CardPlace::Form::Open, its->mostHigh);
        card->showLook(its->look);
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
