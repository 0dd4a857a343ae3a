// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/desk_identity.h"

#include "core/base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace secondring {

DeskIdentity::DeskIdentity(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    QFile kept(m_file);
    if (!kept.open(QIODevice::ReadOnly)) return;
    const QJsonObject desk = QJsonDocument::fromJson(kept.readAll()).object();
    m_member = MemberId{desk.value(u"member"_s).toString()};
    if (const qint64 until = desk.value(u"quietUntil"_s).toInteger(); until > 0)
        m_quietUntil = Timestamp(std::chrono::milliseconds(until));
}

void DeskIdentity::sitDown(const MemberId& member)
{
    if (m_member == member) return;
    m_member = member;
    write();
    Q_EMIT changed();
}

void DeskIdentity::stayQuiet(const std::optional<Timestamp>& until)
{
    if (m_quietUntil == until) return;
    m_quietUntil = until;
    write();
    Q_EMIT changed();
}

void DeskIdentity::write() const
{
    QJsonObject desk{{u"member"_s, m_member.value}};
    if (m_quietUntil)
        desk.insert(u"quietUntil"_s, static_cast<qint64>(m_quietUntil->time_since_epoch().count()));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(desk).toJson()) < 0 || !file.commit())
        qCWarning(logApp) << "could not keep who sits at this desk:" << file.errorString();
}

} // namespace secondring
