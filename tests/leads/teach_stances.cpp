// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the labelled examples teach of times: teach_stances ROOT (`tests/run teach`).

#include "tests/leads/stance_teacher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondring;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QDir root(QCoreApplication::arguments().value(1, u"."_s));
    const auto lessons = stanceLessonsBelow(root.path());
    QFile output(root.filePath(u"resources/understanding/stances.lessons"_s));
    if (lessons.empty() || !output.open(QIODevice::WriteOnly)) return 2;
    const QByteArray rows = taughtStances(lessons);
    std::printf("%zu times, %lld bytes\n", lessons.size(), static_cast<long long>(rows.size()));
    return output.write(rows) == rows.size() ? 0 : 1;
}
