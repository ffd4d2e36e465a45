#!/usr/bin/env python3
"""Makes the kernel's tables: simplified.txt, readings.txt, words.txt. See language-tables.sh for the sources."""
import bz2, collections, re, sys, unicodedata
from pathlib import Path

# Written otherwise than OpenCC has it, or left as they are by it; for matching they are the same character.
ALSO = {"著": "着", "妳": "你", "甚": "什", "喫": "吃"}
RARE = 0.02          # a reading with less than this share of a character's uses is left out
SHORT_WORD, LONG_WORD = 30, 10   # least frequency of words of up to three, and of four characters
HAN = re.compile(r"[\u3400-\u9fff]+$")


def simplified(source):
    pairs = {}
    for line in open(source, encoding="utf-8"):
        old, _, new = line.rstrip("\n").partition("\t")
        first = new.split(" ")[0]
        if HAN.match(old) and len(old) == 1 and HAN.match(first) and first != old:
            pairs[old] = first
    pairs.update(ALSO)
    for old, new in pairs.items():
        while new in pairs:
            new = pairs[new]
        pairs[old] = new
    return pairs


def toneless(syllable):
    plain = unicodedata.normalize("NFD", syllable).replace("u\u0308", "v")
    return re.sub(r"[^a-z]", "", plain)


def readings(source):
    of = collections.defaultdict(dict)
    for line in bz2.open(source, "rt", encoding="utf-8"):
        if line.startswith("U+"):
            code, field, value = line.rstrip("\n").split("\t")
            of[chr(int(code[2:], 16))][field] = value
    for character, fields in of.items():
        if not HAN.match(character):
            continue
        if "kHanyuPinlu" in fields:
            counts = collections.Counter()
            for reading, count in re.findall(r"(\S+?)\((\d+)\)", fields["kHanyuPinlu"]):
                counts[toneless(reading)] += int(count)
            total = sum(counts.values())
            yield character, [reading for reading, count in counts.most_common(4) if count >= RARE * total]
        elif "kTGHZ2013" in fields:
            yield character, list(dict.fromkeys(toneless(each.split(":")[1]) for each in fields["kTGHZ2013"].split(" ")))[:4]


def words(source):
    for line in open(source, encoding="utf-8"):
        word, frequency, kind = line.rstrip("\n").split(" ")
        if HAN.match(word) and len(word) <= 4 and (len(word) == 1 or not kind.startswith("nr")):
            if int(frequency) >= (1 if len(word) == 1 else LONG_WORD if len(word) == 4 else SHORT_WORD):
                yield word, int(frequency)


def main(opencc, unihan, jieba, folder):
    folder = Path(folder)
    pairs = simplified(opencc)
    (folder / "simplified.txt").write_text("".join(f"{old}{new}\n" for old, new in sorted(pairs.items())), encoding="utf-8")
    by_syllable = collections.defaultdict(list)
    for character, syllables in readings(unihan):
        for syllable in syllables:
            by_syllable[syllable].append(character)
    lines = (f"{syllable} {''.join(sorted(characters))}\n" for syllable, characters in sorted(by_syllable.items()))
    (folder / "readings.txt").write_text("".join(lines), encoding="utf-8")
    by_frequency = collections.defaultdict(list)
    for word, frequency in words(jieba):
        by_frequency[frequency].append(word)
    lines = (f"{frequency} {' '.join(sorted(by_frequency[frequency]))}\n" for frequency in sorted(by_frequency, reverse=True))
    (folder / "words.txt").write_text("".join(lines), encoding="utf-8")


main(*sys.argv[1:])
