// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/watch_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

WatchBar::WatchBar(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Panel, Edge::Bottom, parent),
      m_words(new Words(theme, Type::Body, Token::Ink, {}, this))
{
    setObjectName(u"watchBar"_s);
    m_words->setObjectName(u"watchWords"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    auto* tag = new Tag(theme, this);
    tag->showTag({tr("Not watching"), Tone::Hot, u"triangle-alert"_s});
    auto* look = new Button(theme, Button::Kind::Plain, tr("What is wrong?"), this);
    look->setObjectName(u"watchHealth"_s);
    look->setFocusPolicy(Qt::TabFocus); // A click leaves the keys to the page.
    look->setSize(Button::Size::Compact);
    connect(look, &QAbstractButton::clicked, this, &WatchBar::healthAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(9));
    row->setSpacing(theme.px(12));
    row->addWidget(tag);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(look);
    hide();
}

void WatchBar::showUnwatched(const QString& why)
{
    m_words->setText(why);
    setAccessibleName(why);
    setVisible(!why.isEmpty());
}

} // namespace secondring
