// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_field.h"

#include "core/base/when_done.h"
#include "core/settings/secret_vault.h"
#include "ui/wording/failure_words.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace secondring {

SecretField::SecretField(const Theme& theme, SecretVault& vault, const QString& label, QWidget* parent)
    : FormRow(theme, label, new QLineEdit(parent), parent), m_vault(vault),
      m_line(qobject_cast<QLineEdit*>(input()))
{
    m_line->setObjectName(u"secret"_s);
    m_line->setEchoMode(QLineEdit::Password);
    setHint(tr("Kept in %1, never in the settings.").arg(vault.where()));
    connect(m_line, &QLineEdit::editingFinished, this, &SecretField::keep);
}

void SecretField::showSaved(const SecretRef& ref, bool isSet)
{
    m_ref = ref;
    m_line->setPlaceholderText(isSet ? tr("Saved. Type to replace it") : QString());
}

void SecretField::keep()
{
    const auto secret = m_line->text();
    if (secret.isEmpty()) return;
    whenDone(m_vault.write(m_ref, secret), this, [this, ref = m_ref, secret](const Result<void>& done) {
        if (!done) {
            setMistake(tr("It could not be kept. %1").arg(sentence(done.error().failure)));
            return;
        }
        setMistake({});
        if (m_line->text() == secret) m_line->clear();
        Q_EMIT kept(ref);
    });
}

} // namespace secondring
