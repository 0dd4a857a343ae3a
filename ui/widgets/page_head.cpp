// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

PageHead::PageHead(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sentence(new Words(theme, Type::Body, Token::Ink2, {}, this)),
      m_tools(new QWidget(this)), m_grid(new QGridLayout(this))
{
    m_sentence->setObjectName(u"pageSentence"_s);
    m_sentence->setFlow(Words::Flow::Paragraph);
    m_sentence->hide();
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme.px(8));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(8));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(new Words(theme, Type::Heading, Token::Ink, title, this), 0, 0);
    m_grid->addWidget(m_sentence, 1, 0);
    m_grid->addWidget(m_tools, 0, 1, 2, 1, Qt::AlignVCenter);
}

void PageHead::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    placeSentence();
}

void PageHead::addTool(QWidget* tool)
{
    m_tools->layout()->addWidget(tool);
}

void PageHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSentence();
}

void PageHead::placeSentence()
{
    const int beside = width() - m_tools->sizeHint().width() - m_theme.px(8);
    const bool below = beside < std::min(m_theme.px(280), widthOf(m_theme, Type::Body, m_sentence->text()));
    if (below == m_isBelow) return;
    m_isBelow = below;
    m_grid->removeWidget(m_sentence);
    m_grid->removeWidget(m_tools);
    m_grid->addWidget(m_sentence, 1, 0, 1, below ? 2 : 1);
    m_grid->addWidget(m_tools, 0, 1, below ? 1 : 2, 1, Qt::AlignVCenter);
}

} // namespace secondring
