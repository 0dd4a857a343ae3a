// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/more_box.h"

#include "ui/settings/form_row.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

MoreBox::MoreBox(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_button(new Button(theme, Button::Kind::Plain, tr("More"), this)),
      m_inside(new QWidget(this)), m_rows(new QVBoxLayout(m_inside))
{
    m_button->setObjectName(u"more"_s);
    m_button->setIconName(u"chevron-down"_s);
    m_rows->setContentsMargins(0, theme.px(8), 0, 0);
    m_rows->setSpacing(theme.px(12));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_inside);
    m_inside->hide();
    connect(m_button, &QAbstractButton::clicked, this, [this] { setOpen(m_inside->isHidden()); });
}

FormRow* MoreBox::addRow(const QString& label, QWidget* input, const QString& hint)
{
    auto* row = new FormRow(m_theme, label, input, m_inside);
    row->setHint(hint);
    m_rows->addWidget(row);
    return row;
}

void MoreBox::setOpen(bool open)
{
    m_inside->setVisible(open);
    m_button->setText(open ? tr("Less") : tr("More"));
    m_button->setIconName(open ? u"chevron-up"_s : u"chevron-down"_s);
}

} // namespace secondring
