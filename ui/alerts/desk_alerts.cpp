// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/desk_alerts.h"

#include "core/base/when_done.h"
#include "core/messaging/message_provider.h"
#include "core/messaging/opt_word_filing.h"
#include "core/messaging/outbox.h"
#include "core/recovery/text_back_engine.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/passed_on_fold.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/theme/theme.h"
#include "ui/wording/follow_words.h"
#include "ui/wording/text_words.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// An emergency nobody takes is heard again after this time.
constexpr auto urgentAgain = 1min;

void noteWish(Alert& alert, const QString& words)
{
    const OptWord word = receivedOptReading(words, alert.wantsOut).word;
    if (word == OptWord::OptOut) alert.wantsOut = true;
    if (word == OptWord::OptIn) alert.wantsOut = false;
}

} // namespace

DeskAlerts::DeskAlerts(const Desk& desk, AlertActions actions, QObject* parent)
    : QObject(parent), m_desk(desk), m_actions(std::move(actions)),
      m_ruler(std::make_unique<AlertCard>(desk.theme)),
      m_reducedMotion(!QApplication::isEffectEnabled(Qt::UI_General))
{
    m_ruler->setObjectName(u"cardRuler"_s);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &DeskAlerts::tick);
    connect(&desk.store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages) onTextMoved();
        if (area == Area::Reminders) tellPassedOn();
        if (area != Area::Settings) recountDigest();
        if (area == Area::Leads) learnNames();
        if (area == Area::Erased) closeErased();
    });
    connect(&desk.textBack, &TextBackEngine::notTextedAnyway, this, &DeskAlerts::onNotTextedAnyway);
    connect(&desk.textBack, &TextBackEngine::neverTexted, this,
            [this](const PhoneNumber& caller, const TextedUntil& before) {
                for (const auto& shown : m_shown)
                    if (shown->alert.silenced && shown->alert.caller == caller) shown->alert.before = before;
                show();
            });
    connect(&desk.theme, &Theme::changed, this, &DeskAlerts::show);
    connect(&desk.identity, &DeskIdentity::changed, this, [this] {
        show();
        tellPassedOn(); // To whoever sits down now.
    });
    watchMentions();
}

DeskAlerts::~DeskAlerts() = default;

QList<AlertCard*> DeskAlerts::shown() const
{
    QList<AlertCard*> cards;
    for (const auto& shown : m_shown)
        if (shown->card && shown->card->isVisible()) cards << shown->card.get();
    return cards;
}

ShownAlert* DeskAlerts::find(const QString& id)
{
    const auto found = std::ranges::find(m_shown, id, [](const auto& shown) { return shown->alert.id; });
    return found == m_shown.end() ? nullptr : found->get();
}

ShownAlert& DeskAlerts::cardFor(const QString& id, const std::optional<PhoneNumber>& caller)
{
    if (auto* known = find(id); known != nullptr) return *known;
    auto shown = std::make_unique<ShownAlert>();
    shown->alert.id = id;
    shown->alert.caller = caller;
    shown->alert.changedAt = m_desk.clock.now();
    m_shown.push_back(std::move(shown));
    return *m_shown.back();
}

QString DeskAlerts::lineNamed(const LineId& line) const
{
    if (m_actions.lineName) return m_actions.lineName(line);
    const auto& lines = m_desk.settings.current().lines;
    const auto found = std::ranges::find(lines, line, &LineSettings::id);
    return found == lines.end() ? QString() : found->name;
}

void DeskAlerts::move(ShownAlert& shown, Alert::Stage stage)
{
    if (stage == Alert::Stage::Missed && shown.alert.stage != stage) hear(AlertSound::Missed);
    shown.alert.stage = stage;
    shown.alert.changedAt = m_desk.clock.now();
    show();
}

void DeskAlerts::onTextReceived(const ConversationId& conversation, const IncomingText& text)
{
    auto& shown = cardFor(text.from.e164(), text.from);
    auto& alert = shown.alert;
    if (alert.stage != Alert::Stage::Reply) {
        alert.replies = {};
        alert.wantsOut = false;
    }
    alert.replies.add(receivedWords(text.body));
    alert.repliedAt = text.receivedAt;
    noteWish(alert, text.body);
    alert.conversation = conversation;
    if (!alert.call) {
        alert.rangAt = text.receivedAt;
        lookUp(alert);
    }
    hear(AlertSound::Reply);
    // Emergency words stand on the card until somebody takes it; what follows is in the thread.
    if (alert.stage != Alert::Stage::Urgent) move(shown, Alert::Stage::Reply);
}

void DeskAlerts::onUrgent(const std::vector<OpenPage>& open)
{
    m_open = open;
    closeAll(takenSince(m_shown, m_open));
    const auto now = m_desk.clock.now();
    if (showUrgent(m_shown, m_open, now)) {
        m_urgentHeardAt = now;
        hear(AlertSound::Urgent);
        learnNames(); // Another desk may have read their name before the card was there.
    }
    show();
}

void DeskAlerts::onPaused(const QString& why)
{
    if (why.isEmpty()) return close(u"paused"_s);
    auto& shown = cardFor(u"paused"_s, std::nullopt);
    shown.alert.pausedFor = why;
    move(shown, Alert::Stage::Paused);
    hear(AlertSound::Urgent);
}

void DeskAlerts::onUnwatched(const QString& why)
{
    if (why.isEmpty()) return close(u"unwatched"_s);
    auto& shown = cardFor(u"unwatched"_s, std::nullopt);
    shown.alert.watchWords = why;
    move(shown, Alert::Stage::Unwatched);
    hear(AlertSound::Urgent);
}

void DeskAlerts::onWatchedAgain(const QString& words)
{
    auto& shown = cardFor(u"watched again"_s, std::nullopt);
    shown.alert.watchWords = words;
    move(shown, Alert::Stage::WatchedAgain);
}

bool DeskAlerts::isQuiet() const
{
    const auto until = m_desk.identity.quietUntil();
    return until && m_desk.clock.now() < *until;
}

void DeskAlerts::hear(AlertSound sound)
{
    const auto& alerts = m_desk.settings.current().alerts;
    if (m_actions.sound && isHeard(sound, alerts, isQuiet())) m_actions.sound(sound, alerts.volume);
}

void DeskAlerts::hearUrgentAgain()
{
    const auto now = m_desk.clock.now();
    if (m_open.empty() || now - m_urgentHeardAt < urgentAgain) return;
    m_urgentHeardAt = now;
    hear(AlertSound::Urgent);
}

void DeskAlerts::onTextMoved()
{
    std::vector<MessageId> ids;
    for (const auto& shown : m_shown)
        if (shown->alert.text) ids.push_back(shown->alert.text->id);
    if (ids.empty()) return;
    auto texts =
        m_desk.store.read([ids](Transaction& transaction) { return textsAsTheyStand(transaction, ids); });
    whenDone(texts, this, [this](const Result<std::vector<FiledText>>& found) {
        if (found) takeTexts(m_shown, *found, m_desk.clock.now());
        show();
    });
}

void DeskAlerts::close(const QString& id)
{
    const auto gone = std::ranges::find(m_shown, id, [](const auto& shown) { return shown->alert.id; });
    if (gone == m_shown.end()) return;
    // Out of the list before it is hidden: whoever sees that may come back here.
    const std::unique_ptr<ShownAlert> shown = std::move(*gone);
    m_shown.erase(gone);
    if (auto* card = shown->card.release(); card != nullptr) {
        card->hide();
        card->deleteLater(); // A button of its own may have asked for this.
    }
    show();
}

void DeskAlerts::tick()
{
    const auto now = m_desk.clock.now();
    QStringList over;
    for (const auto& shown : m_shown) {
        if (shown->alert.isBehind) continue; // It goes with the card that stands for it.
        const auto closes = closesAt(shown->alert);
        if (!closes || now < *closes) continue;
        if (shown->card && shown->card->isInUse())
            shown->alert.changedAt = now; // A little longer from here on.
        else
            over << standingFor(m_shown, shown->alert);
    }
    closeAll(over);
    showUrgent(m_shown, m_open, now); // A card that showed a call meanwhile.
    hearUrgentAgain();
    show();
}

// Whoever writes in a card is where they were, and a list that hangs at a button stays at it: the cards stay
// where they are.
CardPlace DeskAlerts::place() const
{
    const bool isHeld = qobject_cast<AlertCard*>(QApplication::activeWindow()) != nullptr ||
                        QApplication::activePopupWidget() != nullptr;
    if (isHeld && m_tick.isActive() && m_place.width > 0) return m_place;
    const auto work = m_actions.workPlace ? m_actions.workPlace() : std::nullopt;
    return placeOfCards(m_desk.theme, work, QGuiApplication::primaryScreen()->availableGeometry());
}

void DeskAlerts::show()
{
    const auto& settings = m_desk.settings.current();
    auto now = m_desk.clock.now();
    if (m_reducedMotion) now = std::chrono::floor<std::chrono::seconds>(now);
    const AlertWords words{settings, TimeWords(zoneNamed(settings.business.zone)),
                           m_desk.outbox.serviceTrouble()};
    for (const auto& shown : m_shown)
        shown->alert.isHeldUp = shown->alert.text && isHeldUp(*shown->alert.text, now);
    foldPassedOn(m_shown);
    const bool quiet = isQuiet();
    m_place = place();
    const CardsOver over = stackCards(m_desk.theme, m_shown, m_place,
                                      {[this](const QString& id) { return makeCard(id); },
                                       [&](const Alert& alert) {
                                           auto look = lookOf(alert, words, now);
                                           if (!mayWork(m_desk)) look = onlyToRead(std::move(look));
                                           const bool isWhole = !quiet || alert.stage == Alert::Stage::Urgent;
                                           return isWhole ? look : asLine(std::move(look));
                                       },
                                       *m_ruler});
    if (m_actions.makeRoom) m_actions.makeRoom(over);
    if (m_shown.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

} // namespace secondring
