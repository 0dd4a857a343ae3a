// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_columns_box.h"

#include "core/people/contact.h"
#include "ui/people/people_words.h"
#include "ui/settings/fields.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::array fieldsInOrder{ImportField::Ignore,   ImportField::Name,   ImportField::FirstName,
                                   ImportField::LastName, ImportField::Number, ImportField::Language,
                                   ImportField::Email,    ImportField::Kind,   ImportField::Note,
                                   ImportField::MayText,  ImportField::NoTexts};
constexpr size_t mostShown = 40; ///< Columns beyond are left out, or as guessed.

QString sampleOf(const ContactFile& file, qsizetype column)
{
    for (const auto& row : file.firstRows()) {
        auto cell = onOneLine(row.cells.value(column), 60);
        if (!cell.isEmpty()) return cell;
    }
    return {};
}

} // namespace

ImportColumnsBox::ImportColumnsBox(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ImportColumnsBox::showColumns(const ContactFile& file)
{
    delete std::exchange(m_rows, new QWidget(this));
    m_choices.clear();
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px(10));
    const auto& guess = file.guess();
    for (size_t at = 0; at < guess.columns.size(); ++at) {
        const auto place = static_cast<qsizetype>(at);
        const auto heading = onOneLine(guess.headings.value(place), 60);
        const auto title = heading.isEmpty() ? tr("Column %1").arg(place + 1) : heading;
        auto* choice = new ChoiceField(u"column%1"_s.arg(place), m_rows);
        choice->setAccessibleName(tr("What “%1” holds").arg(title));
        for (const auto field : fieldsInOrder)
            choice->addItem(words(field), static_cast<int>(field));
        choice->showSaved(static_cast<int>(guess.columns[at]));
        choice->setFixedWidth(m_theme.px(168));
        connect(choice, &ChoiceField::chosen, this, &ImportColumnsBox::changed);
        m_choices.push_back(choice);
        if (at >= mostShown) {
            choice->hide();
            continue;
        }
        auto* label = new QVBoxLayout;
        label->setSpacing(0);
        label->addWidget(new Words(m_theme, Type::Body, Token::Ink, title, m_rows));
        label->addWidget(new Words(m_theme, Type::Small, Token::Ink3, sampleOf(file, place), m_rows));
        auto* row = new QHBoxLayout;
        row->setSpacing(m_theme.px(10));
        row->addLayout(label, 1);
        row->addWidget(choice);
        rows->addLayout(row);
    }
    rows->addStretch(1);
    m_column->addWidget(m_rows);
    m_rows->show();
}

ImportColumns ImportColumnsBox::columns() const
{
    ImportColumns columns;
    for (const auto* choice : m_choices)
        columns.push_back(static_cast<ImportField>(choice->currentData().toInt()));
    return columns;
}

} // namespace secondring
