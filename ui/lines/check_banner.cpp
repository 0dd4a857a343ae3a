// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/check_banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"
#include "ui/wording/line_check_words.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

CheckBanner::CheckBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_words(new Words(theme, Type::Body, Token::Ink, {}, this)),
      m_check(new Button(theme, Button::Kind::Plain, {}, this))
{
    setObjectName(u"checkBanner"_s);
    m_words->setObjectName(u"trust"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_check->setObjectName(u"checkLine"_s);
    m_check->setSize(Button::Size::Compact);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(10));
    row->setSpacing(theme.px(12));
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    row->addWidget(m_check, 0, Qt::AlignVCenter);
    connect(m_check, &QAbstractButton::clicked, this, &CheckBanner::checkAsked);
}

void CheckBanner::showLine(const LineSettings& line)
{
    const TrustWords words = trustWords(line);
    const bool isCalm = words.tone == Tone::Plain || words.tone == Tone::Good;
    m_ground = isCalm ? Token::Panel : softOf(words.tone);
    m_words->setText(words.sentence);
    m_words->setInk(isCalm ? Token::Ink2 : Token::Ink);
    m_check->setText(words.button);
    m_check->setKind(line.trust == LineTrust::Unchecked ? Button::Kind::Primary : Button::Kind::Plain);
    update();
}

void CheckBanner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    std::optional<Token> border;
    if (m_ground == Token::Panel) border = Token::Line;
    paintSurface(painter, m_theme, rect(), {m_ground, border, 10});
}

} // namespace secondring
