// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace secondring {

/// Words on the screen in one of our types and colours, on our line distance: one line ending in "…", or a
/// paragraph.
class Words : public QLabel {
    Q_OBJECT

public:
    enum class Flow { OneLine, Paragraph };

    Words(const Theme& theme, Type type, Token ink, const QString& words = {}, QWidget* parent = nullptr);

    void setFlow(Flow flow);
    void setInk(Token ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Type m_type;
    Token m_ink;
    Flow m_flow = Flow::OneLine;
};

/// @p words as a tooltip that shows them letter by letter, wrapped, whatever markup stands in them.
[[nodiscard]] QString plainTip(const QString& words);

} // namespace secondring
