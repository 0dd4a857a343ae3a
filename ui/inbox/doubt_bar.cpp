// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/doubt_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

DoubtBar::DoubtBar(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::WarmSoft, Edge::Top, parent),
      m_words(new Words(theme, Type::Body, Token::Ink,
                        tr("Did they ask for no more texts? Nothing is sent by itself until you say."),
                        this)),
      m_out(new Button(theme, Button::Kind::Plain, tr("They opted out"), this)),
      m_stays(new Button(theme, Button::Kind::Plain, tr("They did not"), this))
{
    setObjectName(u"doubtBar"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_out->setObjectName(u"theyOptedOut"_s);
    m_stays->setObjectName(u"theyDidNot"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10));
    row->setSpacing(theme.px(8));
    row->addWidget(m_words, 1);
    for (auto* button : {m_out, m_stays}) {
        button->setSize(Button::Size::Compact);
        row->addWidget(button);
    }
    connect(m_out, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_stays, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(false); });
}

} // namespace secondring
