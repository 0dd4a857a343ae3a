// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/practice_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

PracticeBar::PracticeBar(const Theme& theme, QWidget* parent) : Bar(theme, Token::Panel, Edge::Bottom, parent)
{
    setObjectName(u"practiceBar"_s);
    setFixedHeight(theme.px(45));
    auto* tag = new Tag(theme, this);
    tag->showTag({tr("Practice"), Tone::Cold, u"graduation-cap"_s});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 1);
    row->setSpacing(theme.px(8));
    row->addWidget(tag);
    row->addWidget(new Words(theme, Type::Body, Token::Ink2, tr("Nothing leaves this computer"), this), 1);
    row->addWidget(
        button(theme, tr("Ring once"), u"phone-call"_s, u"ringOnce"_s, &PracticeBar::ringOnceAsked));
    row->addWidget(
        button(theme, tr("Play a morning"), u"play"_s, u"playMorning"_s, &PracticeBar::morningAsked));
    row->addWidget(button(theme, tr("Go live…"), {}, u"goLive"_s, &PracticeBar::goLiveAsked));
}

QWidget* PracticeBar::button(const Theme& theme, const QString& words, const QString& icon,
                             const QString& name, void (PracticeBar::*asked)())
{
    auto* made = new Button(theme, Button::Kind::Plain, words, this);
    made->setObjectName(name);
    made->setIconName(icon);
    made->setFocusPolicy(Qt::TabFocus); // A click leaves the keys to the page.
    made->setSize(Button::Size::Compact);
    connect(made, &QAbstractButton::clicked, this, asked);
    return made;
}

} // namespace secondring
