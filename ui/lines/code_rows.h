// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/line_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

/// Codes to dial or to copy into a phone's settings, each with what it does.
class CodeRows : public QWidget {
    Q_OBJECT

public:
    CodeRows(const Theme& theme, QWidget* parent);

    void showCodes(const std::vector<DialCode>& codes);

private:
    const Theme& m_theme;
    QVBoxLayout* m_rows;
};

} // namespace secondring
