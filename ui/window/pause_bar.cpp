// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pause_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

PauseBar::PauseBar(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Panel, Edge::Bottom, parent),
      m_words(new Words(theme, Type::Body, Token::Ink, {}, this))
{
    setObjectName(u"pauseBar"_s);
    m_words->setObjectName(u"pauseWords"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    auto* tag = new Tag(theme, this);
    tag->showTag({tr("Texts paused"), Tone::Hot, u"triangle-alert"_s});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(9));
    row->setSpacing(theme.px(12));
    row->addWidget(tag);
    auto* middle = new QVBoxLayout; // In the middle, however many lines there are.
    middle->addStretch(1);
    middle->addWidget(m_words);
    middle->addStretch(1);
    row->addLayout(middle, 1);
    row->addWidget(button(theme, tr("Limits…"), u"pauseLimits"_s, &PauseBar::limitsAsked));
    row->addWidget(button(theme, tr("Go on texting"), u"pauseGoOn"_s, &PauseBar::goOnAsked));
    reserve(findChild<QWidget*>(u"pauseGoOn"_s), Right::Work);
    hide();
}

void PauseBar::showPause(const QString& why)
{
    m_words->setText(why);
    setAccessibleName(why);
    setVisible(!why.isEmpty());
}

QWidget* PauseBar::button(const Theme& theme, const QString& words, const QString& name,
                          void (PauseBar::*asked)())
{
    auto* made = new Button(theme, Button::Kind::Plain, words, this);
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus); // A click leaves the keys to the page.
    made->setSize(Button::Size::Compact);
    connect(made, &QAbstractButton::clicked, this, asked);
    return made;
}

} // namespace secondring
