// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_rows.h"

#include "ui/people/people_words.h"
#include "ui/widgets/card_rows.h"
#include "ui/wording/person_words.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString idOf(const ImportEffect& effect)
{
    return QLocale().toString(effect.plan.line);
}

Token inkOf(ImportEffect::What what)
{
    switch (what) {
    case ImportEffect::What::Added:
        return Token::Good;
    case ImportEffect::What::NameChanged:
    case ImportEffect::What::DetailsChanged:
    case ImportEffect::What::Shared:
        return Token::AccentInk;
    case ImportEffect::What::Skipped:
        return Token::Warm;
    default:
        return Token::Ink3;
    }
}

/// Paints a row of the preview.
class ImportRowDelegate : public QStyledItemDelegate {
public:
    ImportRowDelegate(const Theme& theme, const ImportRows& rows, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_rows(rows)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {option.rect.width(), m_theme.px(34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->setLayoutDirection(option.direction);
        const auto& box = option.rect;
        painter->fillRect(box, m_theme.color(Token::Panel));
        painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), m_theme.color(Token::Line));
        const int edge = m_theme.px(14);
        const int name = (box.width() - 2 * edge) * 32 / 100;
        const int number = (box.width() - 2 * edge) * 28 / 100;
        const auto at = [&](int from, int width) {
            return mirrored(*painter, box,
                            {box.x() + edge + from, box.y(), width - m_theme.px(8), box.height()});
        };
        const auto& effect = m_rows.at(index.row());
        const bool skipped = effect.what == ImportEffect::What::Skipped;
        paintLine(*painter, m_theme, at(0, name), m_rows.nameAt(index.row()),
                  {Type::Body, skipped ? Token::Ink2 : Token::Ink});
        paintLine(*painter, m_theme, at(name, number), m_rows.numbersAt(index.row()),
                  {Type::Body, Token::Ink2});
        paintLine(*painter, m_theme, at(name + number, box.width() - 2 * edge - name - number),
                  effectWords(effect), {Type::Small, inkOf(effect.what)});
    }

private:
    const Theme& m_theme;
    const ImportRows& m_rows;
};

} // namespace

ImportRows::ImportRows(QString region, QObject* parent) : RowsModel(idOf, parent), m_region(std::move(region))
{
}

QString ImportRows::nameAt(int row) const
{
    const auto& name = at(row).plan.profile.name;
    return name.isEmpty() ? tr("No name") : name;
}

QString ImportRows::numbersAt(int row) const
{
    QStringList numbers;
    for (const auto& number : at(row).plan.numbers)
        numbers << numberWords(number, m_region);
    return numbers.join(u", "_s);
}

QVariant ImportRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (role == Qt::DisplayRole) return nameAt(index.row());
    if (role != Qt::AccessibleTextRole) return {};
    QStringList parts{nameAt(index.row()), numbersAt(index.row()), effectWords(at(index.row()))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ImportRowsView::ImportRowsView(const Theme& theme, ImportRows& rows, QWidget* parent) : QListView(parent)
{
    setObjectName(u"importRows"_s);
    setAccessibleName(tr("The first rows of the file, and what each will do"));
    layAsCard(*this);
    setModel(&rows);
    setItemDelegate(new ImportRowDelegate(theme, rows, this));
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
}

} // namespace secondring
