// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/kind_card.h"

#include "ui/widgets/enter_key.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int cardEdge = 14;
constexpr int cardIcon = 44;

} // namespace

KindCard::KindCard(const Theme& theme, const KindWords& words, bool isBuilt, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(words.icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(isBuilt ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setEnabled(isBuilt);
    const QString under = isBuilt ? words.needs : notInThisBuild();
    setAccessibleName(words.name);
    setAccessibleDescription(words.sees + u' ' + under);
    const Token dim = isBuilt ? Token::Ink2 : Token::Ink3;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(cardIcon + 4), theme.px(cardEdge - 2), theme.px(cardEdge),
                               theme.px(cardEdge - 2));
    column->setSpacing(theme.px(2));
    column->addWidget(new Words(theme, Type::Strong, isBuilt ? Token::Ink : Token::Ink2, words.name, this));
    for (const QString& sentence : {words.sees, under}) {
        const bool isFirst = sentence == words.sees;
        auto* line =
            new Words(theme, isFirst ? Type::Body : Type::Small, isFirst ? dim : Token::Ink3, sentence, this);
        line->setFlow(Words::Flow::Paragraph);
        column->addWidget(line);
    }
    for (auto* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize KindCard::sizeHint() const
{
    const int width = m_theme.px(480);
    return {width, heightForWidth(width)};
}

int KindCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void KindCard::keyPressEvent(QKeyEvent* event)
{
    if (!pressesAtEnter(*this, *event)) QAbstractButton::keyPressEvent(event);
}

void KindCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    paintSurface(painter, m_theme, rect(), {isHot ? Token::Hover : Token::Panel, Token::Line, 10});
    const int box = m_theme.px(cardIcon);
    const QRect icon(layoutDirection() == Qt::RightToLeft ? width() - box : 0, m_theme.px(cardEdge - 6), box,
                     m_theme.px(34));
    paintIcon(painter, m_theme, icon, {m_icon, isEnabled() ? Token::Accent : Token::Ink3, 18});
    if (hasFocus()) paintFocus(painter, m_theme, rect(), 10);
}

} // namespace secondring
