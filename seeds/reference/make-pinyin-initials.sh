#!/bin/sh
# Makes pinyin-initials.csv from the Unicode Han database (Debian: apt-get install unicode-data).
# Usage: seeds/reference/make-pinyin-initials.sh > seeds/reference/pinyin-initials.csv
# One line a character: the first letters of its readings, the customary one first (重,zc). Readings: kMandarin, then those of
# 现代汉语频率词典 (kHanyuPinlu) and 现代汉语词典 (kXHC1983). zh, ch and sh count as z, c and s, as people type them.
set -eu
bzcat "${1:-/usr/share/unicode/Unihan_Readings.txt.bz2}" | python3 -c '
import re
import sys
import unicodedata

readings = {}
for line in sys.stdin:
    parts = line.rstrip("\n").split("\t")
    if line.startswith("#") or len(parts) != 3 or parts[1] not in ("kMandarin", "kHanyuPinlu", "kXHC1983"):
        continue
    code, field, value = parts
    words = value.split()[:1] if field == "kMandarin" else re.findall(r"[^\s0-9.:,()*]+", value)
    readings.setdefault(int(code[2:], 16), {})[field] = words

print("character,initials")
for code in sorted(readings):
    if not 0x4E00 <= code <= 0x9FFF:
        continue
    fields = readings[code]
    words = [word for field in ("kMandarin", "kHanyuPinlu", "kXHC1983") for word in fields.get(field, [])]
    letters = [unicodedata.normalize("NFD", word)[0].lower() for word in words]
    initials = "".join(dict.fromkeys(letter for letter in letters if "a" <= letter <= "z"))
    if initials:
        print(chr(code) + "," + initials)
'
