// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_keeper.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/settings/settings_json.h"
#include "core/settings/settings_records.h"

#include <QJsonDocument>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace secondring {

SettingsKeeper::SettingsKeeper(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changedElsewhere, this, [this](Area area) {
        // What cannot be read now is read with the next change.
        if (area == Area::Settings) [[maybe_unused]]
            const auto loading = load();
    });
}

QFuture<Result<void>> SettingsKeeper::load()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto read = m_store.read([](Transaction& transaction) { return SettingsRecords(transaction).all(); });
    whenDone(read, this, [this, promise](const Result<QJsonObject>& sections) {
        Result<void> answer;
        if (sections)
            takeOver(*sections);
        else
            answer = Fail(sections.error());
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

void SettingsKeeper::takeOver(const QJsonObject& sections)
{
    const ReadSettings read = readSettings(QJsonDocument(sections).toJson(), Settings());
    // One value that no longer holds (a time zone the system has dropped) must not keep the rest from us.
    for (const SettingsMistake& mistake : read.mistakes)
        qCWarning(logApp).noquote() << "setting" << mistake.key << mistake.sentence
                                    << "- its default is used";
    if (read.settings == m_current) return;
    m_current = read.settings;
    Q_EMIT changed(m_current);
}

QFuture<Result<void>> SettingsKeeper::save(const Settings& settings)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto kept =
        m_store.run([sections = writeSettings(settings), now = m_clock.now()](Transaction& transaction) {
            return SettingsRecords(transaction).keep(sections, now);
        });
    whenDone(kept, this, [this, promise, settings](const Result<void>& answer) {
        if (answer) {
            m_current = settings;
            Q_EMIT changed(m_current);
        }
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

} // namespace secondring
