#!/bin/sh
# Makes traditional-simplified.csv from the Unicode Han database (Debian: apt-get install unicode-data).
# Usage: seeds/reference/make-traditional-simplified.sh > seeds/reference/traditional-simplified.csv
# Kept: characters of the basic block with a simplified form there. A character that may also stay as it is (乾) is left out;
# of several forms the first counts.
set -eu
bzcat "${1:-/usr/share/unicode/Unihan_Variants.txt.bz2}" | python3 -c '
import sys

print("traditional,simplified")
for line in sys.stdin:
    if line.startswith("#") or "\tkSimplifiedVariant\t" not in line:
        continue
    code, _, targets = line.rstrip("\n").split("\t")
    source = int(code[2:], 16)
    forms = [int(target[2:], 16) for target in targets.split()]
    if 0x4E00 <= source <= 0x9FFF and source not in forms and 0x4E00 <= forms[0] <= 0x9FFF:
        print(chr(source) + "," + chr(forms[0]))
'
