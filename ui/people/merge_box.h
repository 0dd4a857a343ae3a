// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/person_card.h"
#include "ui/desk.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace secondring {

class Button;
class Words;

/// Finds the second of two contacts that are one person, shows what will be known of them, and puts them
/// together. Enter takes the only one that is found; merging itself is a press of its own.
class MergeBox : public QWidget {
    Q_OBJECT

public:
    MergeBox(const Desk& desk, QWidget* parent);

    /// Whom @p card is about stays.
    void start(const PersonCard& card);
    void stop();

Q_SIGNALS:
    void merged(const secondring::PhoneNumber& kept, const secondring::PhoneNumber& other);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void walk(int rows);
    void look();
    void takeOnly();
    void offer(const std::vector<ListedContact>& found);
    void preview(const ListedContact& other);

    const Desk m_desk;
    int m_keptNumbers = 0;
    std::optional<Contact> m_kept; ///< These two under the name they go by, written down or told.
    std::optional<Contact> m_other;
    std::vector<ListedContact> m_offered;
    int m_turn = 0;
    bool m_looking = false;
    bool m_entered = false; ///< Before it was found: typing is quicker than looking.
    QLineEdit* m_search;
    QWidget* m_found;
    QVBoxLayout* m_rows;
    Words* m_preview;
    Button* m_merge;
};

} // namespace secondring
