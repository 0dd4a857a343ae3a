// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

PageHead::PageHead(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_sentence(new Words(theme, Type::Body, Token::Ink2, {}, this)),
      m_row(new QHBoxLayout(this))
{
    m_sentence->setObjectName(u"pageSentence"_s);
    m_sentence->setFlow(Words::Flow::Paragraph);
    m_sentence->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Words(theme, Type::Heading, Token::Ink, title, this));
    column->addWidget(m_sentence);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(8));
    m_row->addLayout(column, 1);
}

void PageHead::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHead::addTool(QWidget* tool)
{
    m_row->addWidget(tool, 0, Qt::AlignVCenter);
}

} // namespace secondring
