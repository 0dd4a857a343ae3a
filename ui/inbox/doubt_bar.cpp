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
      m_words(new Words(theme, Type::Body, Token::Ink, {}, this)),
      m_out(new Button(theme, Button::Kind::Plain, tr("They opted out"), this)),
      m_stays(new Button(theme, Button::Kind::Plain, tr("They did not"), this)),
      m_back(new Button(theme, Button::Kind::Plain, tr("Bring back"), this)),
      m_staysOut(new Button(theme, Button::Kind::Plain, tr("Leave them out"), this))
{
    setObjectName(u"doubtBar"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_words->setObjectName(u"doubtWords"_s);
    m_out->setObjectName(u"theyOptedOut"_s);
    m_stays->setObjectName(u"theyDidNot"_s);
    m_back->setObjectName(u"bringBack"_s);
    m_staysOut->setObjectName(u"leaveOut"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10));
    row->setSpacing(theme.px(8));
    row->addWidget(m_words, 1);
    for (auto* button : {m_out, m_stays, m_back, m_staysOut}) {
        button->setSize(Button::Size::Compact);
        row->addWidget(button);
    }
    connect(m_out, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_stays, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(false); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT wishAnswered(true); });
    connect(m_staysOut, &QAbstractButton::clicked, this, [this] { Q_EMIT wishAnswered(false); });
    askOf(false);
}

void DoubtBar::askOf(bool optedOut)
{
    m_words->setText(
        optedOut ? tr("They asked for no texts. Do they want them again? Nothing is sent until you say.")
                 : tr("Did they ask for no more texts? Nothing is sent by itself until you say."));
    for (auto* button : {m_out, m_stays})
        button->setVisible(!optedOut);
    for (auto* button : {m_back, m_staysOut})
        button->setVisible(optedOut);
}

} // namespace secondring
