// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace secondring {

/// The numbers of one person, what went over each, who else uses it, where they are, and the way to its
/// conversation.
class NumberRows : public QWidget {
    Q_OBJECT

public:
    NumberRows(const Theme& theme, QWidget* parent);

    void showNumbers(const std::vector<CardNumber>& numbers, const QString& region);
    [[nodiscard]] QList<QAbstractButton*> buttons() const; ///< In reading order; new with each showNumbers().

Q_SIGNALS:
    void openConversation(const secondring::ConversationId& conversation);
    void placeChosen(const secondring::PhoneNumber& number, const secondring::NotedPlace& place);

private:
    void addRow(const CardNumber& number, const QString& region);
    [[nodiscard]] QWidget* makePlace(const CardNumber& number, const QString& written);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<CardNumber> m_shown;
    QString m_region;
};

} // namespace secondring
