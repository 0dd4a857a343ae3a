// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace secondring {

/// The people as a list that is walked by key.
class PeopleList : public QListView {
    Q_OBJECT

public:
    PeopleList(const Theme& theme, PeopleModel& model, QWidget* parent);

    /// The chosen person's main number.
    [[nodiscard]] std::optional<PhoneNumber> chosen() const;
    void choose(const PhoneNumber& number);
    void chooseFirst() { setCurrentIndex(m_model.index(0)); }

Q_SIGNALS:
    void chosenChanged();
    void editWanted();   ///< Enter, or a double click.
    void deleteWanted(); ///< The key Delete.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void step(int rows);

    PeopleModel& m_model;
};

} // namespace secondring
