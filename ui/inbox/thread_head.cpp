// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_head.h"

#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_row.h"
#include "ui/inbox/entry_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/person_words.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

ThreadHead::ThreadHead(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Bottom, parent), m_desk(desk),
      m_back(Button::iconOnly(desk.theme, u"chevron-left"_s, tr("Back to the list"), this)),
      m_avatar(new Avatar(desk.theme, 36, this)),
      m_name(new Words(desk.theme, Type::Subtitle, Token::Ink, {}, this)),
      m_number(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_assign(Button::iconOnly(desk.theme, u"user"_s, tr("Assign"), this)),
      m_snooze(Button::iconOnly(desk.theme, u"clock"_s, tr("Snooze"), this)),
      m_noTexts(Button::iconOnly(desk.theme, u"ban"_s, tr("They asked not to be texted"), this)),
      m_call(new Button(desk.theme, Button::Kind::Plain, tr("Call back"), this)),
      m_remind(new Button(desk.theme, Button::Kind::Plain, tr("Remind me"), this)),
      m_done(new Button(desk.theme, Button::Kind::Plain, tr("Done"), this)),
      m_panel(Button::iconOnly(desk.theme, u"panel-right"_s, tr("Calls and consent"), this)),
      m_more(Button::iconOnly(desk.theme, u"ellipsis"_s, tr("More"), this))
{
    setFixedHeight(desk.theme.px(61));
    nameAll();
    layOut();
    connectAll();
}

void ThreadHead::nameAll()
{
    m_name->setObjectName(u"threadName"_s);
    m_number->setObjectName(u"threadNumber"_s);
    m_call->setObjectName(u"callBack"_s);
    m_call->setIconName(u"phone"_s);
    m_call->setToolTip(tr("C"));
    m_call->setAccessibleName(tr("Call back"));
    m_remind->setObjectName(u"remind"_s);
    m_remind->setIconName(u"alarm-clock"_s);
    m_remind->setAccessibleName(tr("Remind me"));
    m_assign->setObjectName(u"assign"_s);
    m_assign->setCheckable(true);
    m_noTexts->setObjectName(u"noTexts"_s);
    m_noTexts->setCheckable(true);
    m_snooze->setObjectName(u"snooze"_s);
    m_snooze->setToolTip(tr("Snooze (S)"));
    m_doneWords = m_done->text();
    m_done->setObjectName(u"done"_s);
    m_done->setToolTip(tr("E"));
    m_panel->setObjectName(u"showPanel"_s);
    m_panel->setCheckable(true);
    m_panel->hide();
    m_more->setObjectName(u"threadMore"_s);
    m_more->setToolTip(tr("Where they are, evidence, export, erase"));
    m_more->setSize(Button::Size::Compact);
    m_back->setObjectName(u"backToList"_s);
    m_back->setSize(Button::Size::Compact);
    m_back->hide();
}

void ThreadHead::layOut()
{
    const auto& theme = m_desk.theme;
    auto* who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch(1);
    who->addWidget(m_name);
    who->addWidget(m_number);
    who->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), 0, theme.px(20), 1);
    row->setSpacing(theme.px(8));
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addSpacing(theme.px(4));
    row->addLayout(who, 1);
    for (auto* button : {m_assign, m_snooze, m_noTexts}) {
        button->setSize(Button::Size::Compact);
        row->addWidget(button);
    }
    for (auto* button : {m_call, m_remind, m_done, m_panel, m_more})
        row->addWidget(button);
    for (auto* button : {m_noTexts, m_more}) // A click leaves the keys where they were.
        button->setFocusPolicy(Qt::TabFocus);
    for (auto* button : {m_assign, m_snooze, m_noTexts, m_call, m_remind, m_done, m_more})
        reserve(button, Right::Work);
}

void ThreadHead::connectAll()
{
    connect(m_back, &QAbstractButton::clicked, this, &ThreadHead::backAsked);
    connect(m_more, &QAbstractButton::clicked, this, &ThreadHead::moreAsked);
    connect(m_call, &QAbstractButton::clicked, this, &ThreadHead::callBackAsked);
    connect(m_remind, &QAbstractButton::clicked, this, &ThreadHead::remindAsked);
    connect(m_snooze, &QAbstractButton::clicked, this, &ThreadHead::snoozeAsked);
    connect(m_assign, &QAbstractButton::clicked, this, [this] {
        m_assign->setChecked(m_held); // Who has it is not changed by asking.
        Q_EMIT assignAsked();
    });
    connect(m_noTexts, &QAbstractButton::clicked, this, [this] {
        m_noTexts->setChecked(m_optedOut); // Nor this.
        Q_EMIT consentAsked();
    });
    connect(m_done, &QAbstractButton::clicked, this, &ThreadHead::doneAsked);
    connect(m_panel, &QAbstractButton::toggled, this, &ThreadHead::panelAsked);
}

void ThreadHead::showPerson(const Conversation& conversation, const QString& history)
{
    const auto& region = m_desk.settings.current().business.region;
    m_avatar->showFace(faceOf(conversation));
    m_name->setText(titleOf(conversation, region));
    const auto number = numberWords(conversation.number, region);
    const QString holder = nameOf(conversation.assignedTo, m_desk.settings.current().team.members);
    // Whom the clock gave an emergency to has not taken it by that.
    const QString whose = holder.isEmpty()             ? QString()
                          : conversation.emergencyLeft ? tr("Given to %1").arg(holder)
                                                       : tr("%1 has it").arg(holder);
    m_parts = {conversation.name.isEmpty() ? QString() : number, whose, history};
    m_parts.removeAll(QString());
    m_snooze->setAccessibleName(conversation.snoozedUntil ? tr("Wake it now") : tr("Snooze"));
    m_optedOut = conversation.optedOut;
    m_noTexts->setChecked(m_optedOut);
    const QString consent = m_optedOut ? tr("They may be texted again") : tr("They asked not to be texted");
    m_noTexts->setToolTip(consent);
    m_noTexts->setAccessibleName(consent);
    m_held = !holder.isEmpty();
    m_assign->setChecked(m_held);
    m_assign->setToolTip(m_held ? plainTip(whose + u". "_s + tr("Assign (A)")) : tr("Assign (A)"));
    m_assign->setAccessibleName(m_held ? whose + u". "_s + tr("Assign") : tr("Assign"));
    m_doneWords = conversation.closed ? tr("Reopen") : tr("Done");
    m_done->setAccessibleName(m_doneWords);
    m_done->setIconName(conversation.closed ? u"rotate-ccw"_s : u"check"_s);
    makeRoomForTheName();
    layout()->activate();
    fitLine();
}

void ThreadHead::resizeEvent(QResizeEvent* event)
{
    Bar::resizeEvent(event);
    makeRoomForTheName();
    layout()->activate();
    fitLine();
}

// What gives way does not hold the window open.
QSize ThreadHead::minimumSizeHint() const
{
    return {0, Bar::minimumSizeHint().height()};
}

void ThreadHead::makeRoomForTheName()
{
    // A number that is cut is worth nothing.
    const int number = m_parts.isEmpty() ? 0 : widthOf(m_desk.theme, Type::Body, m_parts.front());
    const int name = std::max(std::min(m_name->sizeHint().width(), m_desk.theme.px(90)), number);
    const auto excess = [&] { return takenBeside() + layout()->spacing() + name - width(); };
    struct Spoken {
        Button* button;
        QString words;
        QString key;
    };
    const std::array buttons{Spoken{m_remind, tr("Remind me"), tr("R")},
                             Spoken{m_call, tr("Call back"), tr("C")}, Spoken{m_done, m_doneWords, tr("E")}};
    for (const auto& [button, words, key] : buttons) {
        button->setText(words);
        button->setToolTip(key);
    }
    for (const auto& [button, words, key] : buttons) {
        if (excess() <= 0) break;
        button->setText({});
        button->setToolTip(words);
    }
    foldBeyond(excess());
}

/// With all that can fold unfolded.
int ThreadHead::takenBeside() const
{
    const auto edges = layout()->contentsMargins();
    int taken = edges.left() + edges.right() + m_avatar->width() + m_desk.theme.px(4);
    for (const auto* button : {m_back, m_panel})
        if (!button->isHidden()) taken += layout()->spacing() + button->sizeHint().width();
    for (const auto* button : {m_assign, m_snooze, m_noTexts, m_call, m_remind, m_done, m_more})
        taken += layout()->spacing() + button->sizeHint().width();
    return taken;
}

// What is wanted least often goes first; the menu has it.
void ThreadHead::foldBeyond(int excess)
{
    for (auto* button : {m_noTexts, m_assign, m_snooze, m_remind}) {
        const bool folds = excess > 0;
        if (folds) excess -= layout()->spacing() + button->sizeHint().width();
        if (button->isHidden() != folds) button->setHidden(folds);
    }
}

std::vector<Button*> ThreadHead::folded() const
{
    std::vector<Button*> buttons{m_assign, m_snooze, m_noTexts, m_remind};
    std::erase_if(buttons, [](const Button* button) { return !button->isHidden(); });
    return buttons;
}

QWidget* ThreadHead::anchorAt(Button* button) const
{
    return button->isHidden() ? m_more : button;
}

void ThreadHead::note(const QString& sentence)
{
    m_number->setText(sentence);
    m_number->show();
    QTimer::singleShot(std::chrono::seconds(4), m_number, [this] { fitLine(); });
}

// What does not fit is left out from the end, never cut in the middle of a number.
void ThreadHead::fitLine()
{
    const auto shown = [](const QStringList& parts) { return parts.join(u" · "_s); };
    QStringList parts = m_parts;
    while (parts.size() > 1 && widthOf(m_desk.theme, Type::Body, shown(parts)) > m_number->width())
        parts.removeLast();
    m_number->setText(shown(parts));
    m_number->setToolTip(parts == m_parts ? QString() : plainTip(shown(m_parts)));
    m_number->setAccessibleName(shown(m_parts));
    m_number->setVisible(!m_parts.isEmpty());
}

QWidget* ThreadHead::doneAnchor() const
{
    return m_done;
}

QWidget* ThreadHead::remindAnchor() const
{
    return anchorAt(m_remind);
}

QWidget* ThreadHead::snoozeAnchor() const
{
    return anchorAt(m_snooze);
}

QWidget* ThreadHead::assignAnchor() const
{
    return anchorAt(m_assign);
}

QWidget* ThreadHead::consentAnchor() const
{
    return anchorAt(m_noTexts);
}

QWidget* ThreadHead::moreAnchor() const
{
    return m_more;
}

void ThreadHead::offerPanel(bool offered)
{
    m_panel->setVisible(offered);
    makeRoomForTheName();
}

void ThreadHead::offerBack(bool offered)
{
    m_back->setIconName(layoutDirection() == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s);
    m_back->setVisible(offered);
    makeRoomForTheName();
}

void ThreadHead::setPanelOpen(bool open)
{
    m_panel->setChecked(open);
}

} // namespace secondring
