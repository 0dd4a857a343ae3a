// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace secondring {

/// Which device this is, whatever name the system gives it today.
struct SerialIdentity {
    quint16 vendor = 0; ///< 0: not a USB device.
    quint16 product = 0;
    QString serialNumber; ///< Many devices have none.
    int part = 0;         ///< Which of the ports of a device that has several.
    bool operator==(const SerialIdentity&) const = default;
};

/// A serial port of this computer, for a person to choose from.
struct SerialPlace {
    QString port; ///< What goes into the settings: "COM3", or a path that stays when devices are replugged.
    QString location;    ///< What the system calls it today: "/dev/ttyACM0".
    QString description; ///< What the device says it is; may be empty.
    SerialIdentity identity;
    QString plug; ///< The same for all ports of one device; empty: not known.
    bool operator==(const SerialPlace&) const = default;
};

/// The ports a modem, a caller-ID unit or a stick may hang on, the likeliest first.
[[nodiscard]] std::vector<SerialPlace> serialPorts();

/// What the system knows of the plug behind @p location: "/sys/devices/…/1-1" and the part of it.
struct SerialPlug {
    QString device; ///< Empty: no USB device, or this system does not say.
    int part = 0;
};
[[nodiscard]] SerialPlug plugOf(const QString& location, const QString& terminals);

/// Where the system names no plug (Windows), the ports of one make with one serial number are one device's:
/// each gets that for a plug, and its part by the order of their names.
[[nodiscard]] std::vector<SerialPlace> pluggedByNumber(std::vector<SerialPlace> places);

/// A stick has several ports that look alike: of each device the one that most likely takes commands.
[[nodiscard]] std::vector<SerialPlace> oneOfEach(const std::vector<SerialPlace>& places);

/// The locations of the other ports of the device at @p port, the likeliest to take commands first.
[[nodiscard]] std::vector<QString> otherPartsOf(const QString& port, const std::vector<SerialPlace>& places);

/// "USB Modem (Conexant), /dev/ttyACM0", or the port's name alone.
[[nodiscard]] QString written(const SerialPlace& place);

/// Which of @p places somebody means by @p port: a name, a path, or a link to one.
[[nodiscard]] std::optional<SerialPlace> placeAt(const QString& port, const std::vector<SerialPlace>& places);

/// Where @p device is among @p places: at @p port as before, or where it went when it was plugged in again.
/// Empty when another device has taken the port and it itself is nowhere. Without knowing the device: @p
/// port.
[[nodiscard]] QString whereIs(const std::optional<SerialIdentity>& device, const QString& port,
                              const std::vector<SerialPlace>& places);

} // namespace secondring
