// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_file.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

class ChoiceField;

/// What each column of a file holds: its heading, a cell of it, and the choice.
class ImportColumnsBox : public QWidget {
    Q_OBJECT

public:
    ImportColumnsBox(const Theme& theme, QWidget* parent);

    void showColumns(const ContactFile& file);
    [[nodiscard]] ImportColumns columns() const;

Q_SIGNALS:
    void changed();

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<ChoiceField*> m_choices;
};

} // namespace secondring
