// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_company.h"

#include "core/base/when_done.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/entry_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr auto tellEvery = 5s;   ///< Well within PresenceRecords::goneAfter.
constexpr auto restsAfter = 30s; ///< Without a letter nobody is writing.
constexpr auto looksAwayAfter = 2min;

} // namespace

ThreadCompany::ThreadCompany(const Desk& desk, Composer& composer, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_composer(composer),
      m_presence(new Presence(desk.store, desk.clock, this)),
      m_line(new Bar(desk.theme, Token::Background, std::nullopt, this)),
      m_here(new Words(desk.theme, Type::Small, Token::Ink2, {}, m_line)),
      m_bar(new Bar(desk.theme, Token::WarmSoft, Bar::Edge::Top, this)),
      m_answered(new Words(desk.theme, Type::Body, Token::Ink, {}, m_bar))
{
    build();
    connect(&m_composer, &Composer::changed, this, &ThreadCompany::onTyped);
    connect(m_presence, &Presence::changed, this, &ThreadCompany::showOthers);
    connect(&m_desk.identity, &DeskIdentity::changed, this, &ThreadCompany::tell);
    m_again.setInterval(tellEvery);
    connect(&m_again, &QTimer::timeout, this, &ThreadCompany::tell);
}

void ThreadCompany::build()
{
    const Theme& theme = m_desk.theme;
    m_here->setObjectName(u"whoIsHere"_s);
    m_answered->setObjectName(u"answeredWords"_s);
    m_answered->setFlow(Words::Flow::Paragraph);
    m_bar->setObjectName(u"answeredBar"_s);
    auto* anyway = new Button(theme, Button::Kind::Plain, tr("Send it all the same"), m_bar);
    anyway->setObjectName(u"sendAnyway"_s);
    anyway->setSize(Button::Size::Compact);
    anyway->setToolTip(tr("Ctrl Enter"));
    reserve(anyway, Right::Work);
    connect(anyway, &QAbstractButton::clicked, this, [this] { Q_EMIT sendAnyway(m_due); });
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4));
    line->addWidget(m_here);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10));
    row->setSpacing(theme.px(8));
    row->addWidget(m_answered, 1, Qt::AlignVCenter);
    row->addWidget(anyway);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_bar);
    m_line->hide();
    m_bar->hide();
}

void ThreadCompany::open(const ConversationId& conversation, const PhoneNumber& number)
{
    m_open = conversation;
    m_number = number;
}

void ThreadCompany::close()
{
    m_open.reset();
    m_number.reset();
    m_stays = false;
    m_typedAt.reset();
    m_again.stop();
    m_bar->hide();
    m_presence->leave();
}

void ThreadCompany::stay()
{
    if (!m_open || !isVisible()) return;
    m_stays = true;
    m_lookedAt = m_desk.clock.now();
    m_again.start();
    tell();
}

std::optional<int> ThreadCompany::answersKnown() const
{
    const auto known = m_open ? m_known.find(m_open->value) : m_known.end();
    return known != m_known.end() ? std::optional(known->second) : std::nullopt;
}

void ThreadCompany::forget(const ConversationId& conversation)
{
    m_known.erase(conversation.value);
    if (m_open == conversation) m_bar->hide();
}

void ThreadCompany::onTyped()
{
    if (!m_open) return;
    const bool wrote = isWriting();
    if (m_composer.words().trimmed().isEmpty()) {
        forget(*m_open);
        m_typedAt.reset();
    } else {
        if (!m_known.contains(m_open->value)) begin();
        // What was begun another day comes back without anybody writing.
        if (m_composer.isAncestorOf(window()->focusWidget())) m_typedAt = m_desk.clock.now();
    }
    if (isWriting() != wrote) tell();
}

void ThreadCompany::begin()
{
    auto found =
        m_desk.store.read([number = *m_number, mine = m_desk.identity.member()](Transaction& transaction) {
            return answersOfOthers(transaction, number, mine);
        });
    whenDone(found, this, [this, id = *m_open](const Result<OtherAnswers>& others) {
        const bool isBegun = m_open != id || !m_composer.words().trimmed().isEmpty();
        if (others && isBegun) m_known.emplace(id.value, others->count);
    });
}

bool ThreadCompany::isWriting() const
{
    return m_typedAt && m_desk.clock.now() - *m_typedAt < restsAfter;
}

std::function<Result<bool>(Transaction&)>
ThreadCompany::isWrittenElsewhere(const ConversationId& conversation) const
{
    return [conversation, desk = m_presence->desk(), me = m_desk.identity.member(),
            now = m_desk.clock.now()](Transaction& transaction) -> Result<bool> {
        const auto others = PresenceRecords(transaction, now).others(conversation, desk);
        if (!others) return Fail(others.error());
        // Under one's own name it is the same person, perhaps at this very desk before it was started anew.
        return std::ranges::any_of(*others, [&me](const Onlooker& other) {
            return other.isWriting && (me.value.isEmpty() || other.member != me);
        });
    };
}

void ThreadCompany::tell()
{
    if (!m_open || !m_stays) return;
    const Timestamp now = m_desk.clock.now();
    if (isActiveWindow()) m_lookedAt = now;
    // For long behind another program's window, nobody looks at it.
    if (!isWriting() && now - m_lookedAt > looksAwayAfter) return m_presence->leave();
    m_presence->show({*m_open, m_desk.identity.member(), isWriting()});
}

void ThreadCompany::askAnyway(const std::optional<Timestamp>& due)
{
    if (!m_open) return;
    auto found =
        m_desk.store.read([number = *m_number, mine = m_desk.identity.member()](Transaction& transaction) {
            return answersOfOthers(transaction, number, mine);
        });
    whenDone(found, this, [this, id = *m_open, due](const Result<OtherAnswers>& others) {
        if (m_open != id) return;
        if (!others) return m_composer.showTrouble(sentence(others.error().failure));
        // Whoever sends it now knows of these; of yet another one they are told again.
        m_known.insert_or_assign(id.value, others->count);
        m_due = due;
        showAnswered(*others);
    });
}

void ThreadCompany::showAnswered(const OtherAnswers& others)
{
    const auto& settings = m_desk.settings.current();
    const TimeWords times(zoneNamed(settings.business.zone));
    const QString named = nameOf(others.latestBy, settings.team.members);
    const QString who = named.isEmpty() ? tr("Somebody") : named;
    m_answered->setText(
        times.sameDay(others.latestAt, m_desk.clock.now())
            ? tr("%1 answered at %2, while you were writing.").arg(who, times.clock(others.latestAt))
            : tr("%1 has answered since you began to write.").arg(who));
    m_bar->show();
}

QString ThreadCompany::whoIsHere() const
{
    // Whoever sits at two desks knows of themselves.
    const MemberId me = m_desk.identity.member();
    std::vector<Onlooker> others = m_presence->others();
    std::erase_if(others, [&me](const Onlooker& other) {
        return !other.isWriting && !me.value.isEmpty() && other.member == me;
    });
    if (others.empty()) return {};
    const bool writes = others.front().isWriting; // Those who write come first.
    const auto count = writes ? std::ranges::count_if(others, &Onlooker::isWriting) : std::ssize(others);
    const auto several = static_cast<int>(count);
    if (several > 1)
        return writes ? tr("%Ln people are writing an answer here …", nullptr, several)
                      : tr("%Ln others are looking at this", nullptr, several);
    const QString named = nameOf(others.front().member, m_desk.settings.current().team.members);
    const QString who = named.isEmpty() ? tr("Somebody at another desk") : named;
    return writes ? tr("%1 is writing an answer …").arg(who) : tr("%1 is looking at this").arg(who);
}

void ThreadCompany::showOthers()
{
    const QString said = whoIsHere();
    const auto& others = m_presence->others();
    m_here->setInk(!others.empty() && others.front().isWriting ? Token::Warm : Token::Ink2);
    m_here->setText(said);
    m_line->setVisible(!said.isEmpty());
}

void ThreadCompany::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    stay();
}

void ThreadCompany::hideEvent(QHideEvent* event)
{
    m_stays = false;
    m_again.stop();
    m_presence->leave();
    QWidget::hideEvent(event);
}

} // namespace secondring
