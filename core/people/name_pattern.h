// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// By which a database finds what was typed somewhere in a name: letters large or small and with any accent,
/// "munoz" in "Muñoz" and the other way round; with the apostrophe of whatever keyboard, or none: "oneil" in
/// "O’Neil". Pure.
class NamePattern {
public:
    /// Glob: SQLite's GLOB. Regex: PostgreSQL's ~.
    enum class Dialect { Glob, Regex };

    NamePattern(const QString& typed, Dialect dialect);

    /// Each in two spellings: as typed, and with the apostrophe that was left out or without the one that was
    /// typed; the first again where there is none. Small letters without accents, for plain names: most are.
    [[nodiscard]] const QString& bare() const { return m_bare; }
    [[nodiscard]] const QString& otherBare() const { return m_otherBare; }
    /// The dialect's patterns, for names that are not plain: slow, for each letter stands for many.
    [[nodiscard]] const QString& pattern() const { return m_pattern; }
    [[nodiscard]] const QString& otherPattern() const { return m_otherPattern; }

private:
    [[nodiscard]] QString patternOf(const QString& words) const;

    Dialect m_dialect;
    QString m_bare;
    QString m_otherBare;
    QString m_pattern;
    QString m_otherPattern;
};

} // namespace secondring
