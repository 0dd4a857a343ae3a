// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the labelled examples teach: teach_replies FOLDER SUBJECT (`tests/run teach`).

#include "tests/leads/reply_teacher.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QDir understanding(QCoreApplication::arguments().value(1));
    const QByteArray name = QCoreApplication::arguments().value(2).toLatin1();
    const auto subject = std::ranges::find_if(
        replySubjects(), [&name](const ReplySubject& each) { return name == each.name; });
    if (subject == replySubjects().end()) return 2;
    const std::vector<Lesson> lessons = lessonsBelow(understanding, *subject);
    QFile output(understanding.filePath(QString::fromLatin1(name) + u".lessons"_s));
    if (lessons.empty() || !output.open(QIODevice::WriteOnly)) return 2;
    const QByteArray rows = subject->taught(lessons);
    std::printf("%s: %zu examples, %lld bytes\n", subject->name, lessons.size(),
                static_cast<long long>(rows.size()));
    return output.write(rows) == rows.size() ? 0 : 1;
}
