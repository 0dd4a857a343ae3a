// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look_bar.h"

#include "ui/widgets/tag.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

LookBar::LookBar(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Panel, Edge::Bottom, parent),
      m_words(new Words(theme, Type::Body, Token::Ink, {}, this))
{
    setObjectName(u"lookBar"_s);
    m_words->setObjectName(u"lookWords"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    auto* tag = new Tag(theme, this);
    tag->showTag({tr("Look only"), Tone::Cold, u"eye"_s});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(9));
    row->setSpacing(theme.px(12));
    row->addWidget(tag);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    hide();
}

void LookBar::showWhy(const QString& why)
{
    m_words->setText(why);
    setAccessibleName(why);
    setVisible(!why.isEmpty());
}

} // namespace secondring
