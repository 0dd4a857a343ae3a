// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/code_rows.h"

#include "ui/settings/form_row.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

CodeRows::CodeRows(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.px(8));
    hide();
}

void CodeRows::showCodes(const std::vector<DialCode>& codes)
{
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const DialCode& code : codes) {
        if (code.dial.isEmpty()) {
            m_rows->addWidget(new Words(m_theme, Type::Strong, Token::Ink, code.does, this));
            continue;
        }
        auto* field = new QLineEdit(code.dial, this);
        field->setReadOnly(true); // To be marked and copied.
        field->setCursorPosition(0);
        field->setLayoutDirection(Qt::LeftToRight);
        auto* copy = field->addAction(m_theme.icon(u"copy"_s, Token::Ink2, 16), QLineEdit::TrailingPosition);
        copy->setObjectName(u"copyCode"_s);
        copy->setText(tr("Copy"));
        copy->setToolTip(tr("Copy"));
        connect(copy, &QAction::triggered, field, [field] {
            field->selectAll();
            field->copy();
        });
        m_rows->addWidget(new FormRow(m_theme, code.does, field, this));
    }
    setVisible(!codes.empty());
}

} // namespace secondring
