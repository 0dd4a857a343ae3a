// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compliance/opt_out_teacher.h"

#include "core/compliance/opt_out_lessons.h"
#include "core/compliance/opt_out_spelling.h"
#include "core/compliance/readable_clauses.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

void addLesson(std::vector<Lesson>& lessons, const QByteArray& reply, bool isOptOut)
{
    const QString text = QString::fromUtf8(reply);
    const QStringList clauses = spelledOut(readableClauses(text));
    if (clauses.isEmpty()) return;
    auto features = optOutFeaturesOf(text, clauses);
    const double scale = optOutScale(features.size());
    lessons.push_back({std::move(features), isOptOut ? std::size_t{1} : std::size_t{0}, scale});
}

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "linesOf", qPrintable(path));
    return isOpen ? file.readAll().split('\n') : QList<QByteArray>();
}

/// Tables with the reply and its label in these columns.
void addTables(std::vector<Lesson>& lessons, const QDir& folder, int reply, int label)
{
    for (const QString& name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        for (const QByteArray& line : linesOf(folder.filePath(name))) {
            const QList<QByteArray> columns = line.split('\t');
            if (columns.size() <= label || line.startsWith('#')) continue;
            const QByteArray& is = columns[label];
            // What a furnace does teaches others, and nothing of opt-outs.
            if (is == "-") continue;
            // What is doubtful is taught as both.
            if (is == "?" || is == "optout" || is == "1") addLesson(lessons, columns[reply], true);
            if (is != "optout" && is != "1") addLesson(lessons, columns[reply], false);
        }
    }
}

void addList(std::vector<Lesson>& lessons, const QString& path, bool areOptOuts)
{
    for (const QByteArray& line : linesOf(path))
        addLesson(lessons, line, areOptOuts);
}

} // namespace

std::vector<Lesson> optOutLessonsBelow(const QString& root)
{
    const QDir folder(root);
    std::vector<Lesson> lessons;
    addTables(lessons, QDir(folder.filePath(u"resources/compliance/opt_out/examples"_s)), 1, 2);
    addTables(lessons, QDir(folder.filePath(u"resources/understanding/examples"_s)), 2, 9);
    addList(lessons, folder.filePath(u"tests/data/replies/leave-me-alone.txt"_s), true);
    addList(lessons, folder.filePath(u"tests/data/replies/ordinary-talk.txt"_s), false);
    return lessons;
}

QByteArray taughtOptOuts(const std::vector<Lesson>& lessons)
{
    return Teacher<OptOutLessons>(8, 0.05).taught(lessons);
}

} // namespace secondring
