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
        m_quiet.insert(m_member.value, Timestamp(std::chrono::milliseconds(until)));
    const QJsonObject quiet = desk.value(u"quiet"_s).toObject();
    for (auto each = quiet.begin(); each != quiet.end(); ++each)
        m_quiet.insert(each.key(), Timestamp(std::chrono::milliseconds(each->toInteger())));
}

std::optional<Timestamp> DeskIdentity::quietUntil() const
{
    const auto until = m_quiet.constFind(m_member.value);
    return until == m_quiet.cend() ? std::nullopt : std::optional(*until);
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
    if (quietUntil() == until) return;
    if (until)
        m_quiet.insert(m_member.value, *until);
    else
        m_quiet.remove(m_member.value);
    write();
    Q_EMIT changed();
}

void DeskIdentity::write() const
{
    QJsonObject quiet;
    for (auto each = m_quiet.cbegin(); each != m_quiet.cend(); ++each)
        quiet.insert(each.key(), static_cast<qint64>(each->time_since_epoch().count()));
    const QJsonObject desk{{u"member"_s, m_member.value}, {u"quiet"_s, quiet}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(desk).toJson()) < 0 || !file.commit())
        qCWarning(logApp) << "could not keep who sits at this desk:" << file.errorString();
}

} // namespace secondring
