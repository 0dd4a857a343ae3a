// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/line_work.h"

#include <QComboBox>

namespace secondring {

/// A serial port: one of those there are, looked for anew each time the list opens, or a typed one.
class PortField : public QComboBox {
    Q_OBJECT

public:
    PortField(const QString& name, std::function<std::vector<PortChoice>()> ports, QWidget* parent);

    void showSaved(const QString& port);
    void forget();
    void showPopup() override;

Q_SIGNALS:
    void settled(const QString& port);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void look();
    void settle(const QString& port);

    const std::function<std::vector<PortChoice>()> m_ports;
    QString m_saved;
};

} // namespace secondring
