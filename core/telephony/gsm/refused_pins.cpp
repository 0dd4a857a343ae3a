// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/gsm/refused_pins.h"

#include "core/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// A PIN has few digits: trying them all on somebody's file must take its time.
constexpr int kRounds = 20'000;
constexpr int kMarkSize = 16;
/// So many wrong ones lock a card three times over.
constexpr qsizetype kMostOfALine = 9;

QByteArray markOf(const QString& pin, const QByteArray& salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.trimmed().toUtf8(), salt,
                                              kRounds, kMarkSize)
        .toHex();
}

QByteArray newSalt()
{
    QByteArray salt;
    for (int i = 0; i < 4; ++i)
        salt += QByteArray::number(QRandomGenerator::system()->generate(), 16);
    return salt;
}

QJsonObject kept(const QString& file)
{
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(written.readAll()).object()
                                             : QJsonObject();
}

Result<void> keep(const QString& file, const QJsonObject& lines)
{
    QSaveFile written(file);
    const bool isKept = written.open(QIODevice::WriteOnly) &&
                        written.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                        written.write(QJsonDocument(lines).toJson()) >= 0 && written.commit();
    if (!isKept) return fail(Failure::Storage, written.errorString());
    return {};
}

} // namespace

bool RefusedPins::hold(const LineId& line, const QString& pin) const
{
    if (m_file.isEmpty()) return false;
    const QJsonArray marks = kept(m_file).value(line.value).toArray();
    return std::any_of(marks.begin(), marks.end(), [&pin](const QJsonValue& each) {
        const QByteArray salt = each[u"salt"_s].toString().toLatin1();
        return each[u"mark"_s].toString().toLatin1() == markOf(pin, salt);
    });
}

Result<void> RefusedPins::add(const LineId& line, const QString& pin)
{
    if (m_file.isEmpty()) return {};
    QJsonObject lines = kept(m_file);
    QJsonArray marks = lines.value(line.value).toArray();
    while (marks.size() >= kMostOfALine)
        marks.removeFirst();
    const QByteArray salt = newSalt();
    marks.append(QJsonObject{{u"salt"_s, QString::fromLatin1(salt)},
                             {u"mark"_s, QString::fromLatin1(markOf(pin, salt))}});
    lines.insert(line.value, marks);
    return keep(m_file, lines);
}

void RefusedPins::forget(const LineId& line)
{
    if (m_file.isEmpty()) return;
    QJsonObject lines = kept(m_file);
    if (!lines.contains(line.value)) return;
    lines.remove(line.value);
    if (const auto done = keep(m_file, lines); !done)
        qCWarning(logLine).noquote() << "refused PINs could not be forgotten:" << done.error().detail;
}

} // namespace secondring
