// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/kind_choice.h"

#include "ui/lines/kind_card.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

KindChoice::KindChoice(const SettingsDesk& desk, QWidget* parent)
    : QWidget(parent), m_cancel(new Button(desk.theme, Button::Kind::Plain, tr("Back"), this))
{
    setObjectName(u"kindChoice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    column->addWidget(
        new Words(desk.theme, Type::Subtitle, Token::Ink, tr("What rings at your desk?"), this));
    for (const LineKind kind : offeredKinds) {
        const bool isBuilt = !desk.lines.isBuilt || desk.lines.isBuilt(kind);
        auto* card = new KindCard(desk.theme, kindWords(kind), isBuilt, this);
        card->setObjectName(u"kind-"_s + codeOf(kind));
        if (m_first == nullptr) m_first = card;
        column->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
    }
    m_cancel->setObjectName(u"cancelKind"_s);
    column->addSpacing(desk.theme.px(8));
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(qobject_cast<Button*>(m_cancel), &QAbstractButton::clicked, this, &KindChoice::cancelled);
    tabInReadingOrder(*this);
}

void KindChoice::setMayCancel(bool may)
{
    m_cancel->setVisible(may);
}

void KindChoice::takeFocus()
{
    m_first->setFocus();
}

} // namespace secondring
