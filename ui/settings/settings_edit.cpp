// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_edit.h"

#include "core/base/when_done.h"
#include "core/settings/settings_json.h"
#include "ui/wording/failure_words.h"

#include <QJsonDocument>

namespace secondring {

namespace {

bool canBeReadBack(const Settings& settings)
{
    return readSettings(QJsonDocument(writeSettings(settings)).toJson(), Settings()).mistakes.empty();
}

} // namespace

SettingsEdit::SettingsEdit(SettingsKeeper& keeper, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_wanted(keeper.current())
{
    connect(&keeper, &SettingsKeeper::changed, this, &SettingsEdit::onKeeperChanged);
}

void SettingsEdit::change(const std::function<void(Settings&)>& change)
{
    auto next = m_wanted;
    change(next);
    if (!canBeReadBack(next)) {
        Q_EMIT failed(sentence(Failure::InvalidInput));
        return;
    }
    m_wanted = next;
    if (m_saving)
        m_again = true;
    else
        save();
}

void SettingsEdit::save()
{
    m_saving = true;
    m_again = false;
    whenDone(m_keeper.save(m_wanted), this, [this](const Result<void>& done) {
        m_saving = false;
        if (m_again) {
            save();
        } else if (done) {
            Q_EMIT saved();
        } else {
            // The forms keep what was typed; the next edit tries again.
            m_wanted = m_keeper.current();
            Q_EMIT failed(sentence(done.error().failure));
        }
    });
}

void SettingsEdit::onKeeperChanged(const Settings& settings)
{
    // What was typed since is being saved after it: the fields would lose it to what is older.
    if (m_saving && m_again) return;
    m_wanted = settings;
    Q_EMIT changed(settings);
}

} // namespace secondring
