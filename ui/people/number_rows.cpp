// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/number_rows.h"

#include "core/compliance/known_places.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/place_popover.h"
#include "ui/widgets/words.h"
#include "ui/wording/person_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

NumberRows::NumberRows(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void NumberRows::showNumbers(const std::vector<CardNumber>& numbers, const QString& region)
{
    // Read again with every call that is filed: what is open over a button, or has the keyboard, stays.
    if (m_rows != nullptr && numbers == m_shown && region == m_region) return;
    m_shown = numbers;
    m_region = region;
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px(8));
    for (const auto& number : numbers)
        addRow(number, region);
    m_column->addWidget(m_rows);
    m_rows->show();
}

QList<QAbstractButton*> NumberRows::buttons() const
{
    return m_rows == nullptr ? QList<QAbstractButton*>() : m_rows->findChildren<QAbstractButton*>();
}

void NumberRows::addRow(const CardNumber& number, const QString& region)
{
    const auto written = numberWords(number.number, region);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Words(m_theme, Type::Body, Token::Ink, written, m_rows));
    words->addWidget(new Words(m_theme, Type::Small, Token::Ink3, countWords(number), m_rows));
    if (!number.sharedBy.isEmpty()) {
        auto* shared = new Words(m_theme, Type::Small, Token::Ink2,
                                 tr("Also used by %1").arg(number.sharedBy.join(u", "_s)), m_rows);
        shared->setObjectName(u"sharedBy"_s);
        shared->setFlow(Words::Flow::Paragraph);
        words->addWidget(shared);
    }
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
    words->addSpacing(m_theme.px(4));
    words->addWidget(makePlace(number, written), 0, Qt::AlignLeading);
    if (!number.conversation) return;
    auto* open = new Button(m_theme, Button::Kind::Plain, tr("Open"), m_rows);
    open->setObjectName(u"openConversation"_s);
    open->setAccessibleName(tr("Open the conversation with %1").arg(written));
    open->setSize(Button::Size::Compact);
    connect(open, &QAbstractButton::clicked, this,
            [this, id = *number.conversation] { Q_EMIT openConversation(id); });
    row->addWidget(open, 0, Qt::AlignTop);
}

QWidget* NumberRows::makePlace(const CardNumber& number, const QString& written)
{
    const auto where = secondring::written(number.place);
    auto* place =
        new Button(m_theme, Button::Kind::Plain,
                   where.isEmpty() ? tr("Note where they are") : tr("They are in %1").arg(where), m_rows);
    place->setObjectName(u"notePlace"_s);
    place->setSize(Button::Size::Compact);
    place->setToolTip(tr("Texts keep to the clock and the law of where they are."));
    place->setAccessibleName(u"%1: %2"_s.arg(written, place->text()));
    connect(place, &QAbstractButton::clicked, this,
            [this, place, number = number.number, before = number.place] {
                askWhereTheyAre(m_theme, place, number, before,
                                [this, number](const NotedPlace& now) { Q_EMIT placeChosen(number, now); });
            });
    return place;
}

} // namespace secondring
