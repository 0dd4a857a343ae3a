// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/sender_registration.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

/// The steps of registering the sending number, and how far each one got. Hidden while there is nothing to
/// say.
class RegistrationBox : public QWidget {
    Q_OBJECT

public:
    RegistrationBox(const Theme& theme, QWidget* parent);

    void showRegistration(const SenderRegistration& registration);

Q_SIGNALS:
    /// A person says that the number is registered now.
    void saidDone();

private:
    void addRefusal();
    void addStep(const QString& name, const QString& explanation, SenderRegistration::State state);
    void addWords(const QString& name, const QString& words);

    const Theme& m_theme;
    SenderRegistration m_shown;
    QVBoxLayout* m_rows;
};

} // namespace secondring
