#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Second Ring authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the three sounds of the desk anew: python3 make_sounds.py, in this folder.

Each is a row of notes (frequency in Hz, beginning in s, length in s) of a sine with a little of its octave, a
10 ms attack and an exponential decay; 22,050 Hz, 16 bit, one channel. Missed falls, a reply rises, urgent repeats
and is higher and longer than both, so that they are told apart across a room and on a poor loudspeaker. Each ends
with a silence: Qt closes the loudspeaker when it has handed over the last of it, before that was heard.
"""

import math
import struct
import wave

RATE = 22050
SILENCE = 0.35
SOUNDS = {
    "missed": {"notes": [(659.3, 0.0, 0.30), (523.3, 0.16, 0.42)], "decay": 7.0, "peak": 0.55},
    "reply": {"notes": [(784.0, 0.0, 0.18), (1046.5, 0.10, 0.34)], "decay": 10.0, "peak": 0.50},
    "urgent": {
        "notes": [(988.0 if i % 2 == 0 else 1318.5, 0.13 * i, 0.22) for i in range(8)],
        "decay": 6.0,
        "peak": 0.80,
    },
}


def samples(notes, decay, peak):
    length = max(start + lasts for _, start, lasts in notes)
    total = [0.0] * int(length * RATE)
    for pitch, start, lasts in notes:
        for i in range(int(lasts * RATE)):
            at = i / RATE
            attack = min(at / 0.010, 1.0)
            release = min((lasts - at) / 0.020, 1.0)
            tone = math.sin(2 * math.pi * pitch * at) + 0.25 * math.sin(4 * math.pi * pitch * at)
            place = int(start * RATE) + i
            if place < len(total):
                total[place] += tone * attack * release * math.exp(-decay * at)
    loudest = max(abs(value) for value in total)
    return [value / loudest * peak for value in total] + [0.0] * int(SILENCE * RATE)


for name, how in SOUNDS.items():
    with wave.open(f"{name}.wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", round(value * 32767)) for value in samples(**how)))
