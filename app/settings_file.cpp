// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings_file.h"

#include "app/words_warnings.h"
#include "core/settings/settings_json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 longestSecret = 16'384;
constexpr qint64 longestFile = 1'048'576;

QString at(const QString& path, int line)
{
    return u"%1, line %2: "_s.arg(path).arg(line);
}

/// The secret itself, or a sentence why there is none.
Result<QString> lookUp(const GivenSecret& given)
{
    if (given.from == GivenSecret::From::Plain) return given.what;
    if (given.from == GivenSecret::From::Environment) {
        if (!qEnvironmentVariableIsSet(given.what.toUtf8().constData()))
            return fail(Failure::NotFound, u"the environment has no variable %1"_s.arg(given.what));
        const QString secret = qEnvironmentVariable(given.what.toUtf8().constData());
        if (secret.isEmpty())
            return fail(Failure::InvalidInput, u"the variable %1 is empty"_s.arg(given.what));
        return secret;
    }
    QFile file(given.what);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::NotFound, u"cannot read the file %1"_s.arg(given.what));
    const QString secret = QString::fromUtf8(file.read(longestSecret)).trimmed();
    if (secret.isEmpty()) return fail(Failure::InvalidInput, u"the file %1 is empty"_s.arg(given.what));
    return secret;
}

} // namespace

SettingsFile readSettingsFile(const QString& path, const Settings& base)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {base, {}, {u"%1 cannot be read: %2."_s.arg(path, file.errorString())}, {}};
    const QByteArray json = file.read(longestFile + 1);
    if (json.size() > longestFile)
        return {base, {}, {u"%1 is too long to be a file of settings."_s.arg(path)}, {}};
    const ReadSettings read = readSettings(json, base);
    SettingsFile result{read.settings, {}, {}, {}};
    for (const SettingsMistake& mistake : read.mistakes)
        result.mistakes << at(path, mistake.line) + (mistake.key + u' ' + mistake.sentence).trimmed() + u'.';
    for (const GivenWords& given : read.words) {
        const WordsJudged words = judged(given, read.settings);
        for (const QString& refused : words.refused)
            result.mistakes << at(path, given.line) + refused;
        for (const QString& warning : words.warnings)
            result.warnings << at(path, given.line) + warning;
    }
    for (const GivenSecret& given : read.secrets) {
        const auto secret = lookUp(given);
        if (secret)
            result.secrets.emplace_back(given.ref, *secret);
        else
            result.mistakes << at(path, given.line) + given.key + u": "_s + secret.error().detail + u'.';
    }
    return result;
}

} // namespace secondring
