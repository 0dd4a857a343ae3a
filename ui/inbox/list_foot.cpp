// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list_foot.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

ListFoot::ListFoot(const Theme& theme, QWidget* parent)
    : Bar(theme, Token::Panel, Edge::Top, parent), m_row(new QHBoxLayout(this)),
      m_words(new Words(theme, Type::Body, Token::Ink, {}, this)),
      m_clear(new Button(theme, Button::Kind::Plain, tr("Unmark"), this)),
      m_done(new Button(theme, Button::Kind::Primary, tr("Done"), this)),
      m_undo(new Button(theme, Button::Kind::Plain, tr("Undo"), this))
{
    setObjectName(u"listFoot"_s);
    m_words->setObjectName(u"listFootWords"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    m_done->setObjectName(u"doneWithMarked"_s);
    m_clear->setObjectName(u"clearMarks"_s);
    m_undo->setObjectName(u"undo"_s);
    m_row->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    m_row->setSpacing(theme.px(8));
    m_row->addWidget(m_words, 1);
    for (auto* button : {m_clear, m_done, m_undo}) {
        button->setSize(Button::Size::Compact);
        m_row->addWidget(button);
    }
    m_offer.setSingleShot(true);
    m_offer.setInterval(std::chrono::seconds(10));
    connect(&m_offer, &QTimer::timeout, this, [this] {
        m_back = nullptr;
        m_said.clear();
        settle();
    });
    connect(m_done, &QAbstractButton::clicked, this, &ListFoot::doneAsked);
    connect(m_clear, &QAbstractButton::clicked, this, &ListFoot::clearAsked);
    connect(m_undo, &QAbstractButton::clicked, this, &ListFoot::undo);
    settle();
}

void ListFoot::showMarked(int count)
{
    m_marked = count;
    settle();
}

void ListFoot::offerUndo(const QString& sentence, std::function<void()> undo)
{
    m_back = std::move(undo);
    m_said = sentence;
    m_offer.start();
    settle();
}

void ListFoot::keepTogether()
{
    m_row->addStretch(2);
}

void ListFoot::undo()
{
    const auto back = std::exchange(m_back, nullptr);
    if (!back) return;
    m_offer.stop();
    m_said.clear();
    settle();
    Q_EMIT undone();
    back();
}

void ListFoot::settle()
{
    const bool marked = m_marked > 0;
    m_words->setText(marked ? tr("%Ln marked", nullptr, m_marked) : m_said);
    m_done->setVisible(marked);
    m_clear->setVisible(marked);
    m_undo->setVisible(!marked && m_back != nullptr);
    setVisible(marked || !m_said.isEmpty());
}

} // namespace secondring
