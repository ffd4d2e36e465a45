#!/bin/sh
# Restores the browser libraries from package-lock.json and puts what the desk serves into wwwroot/lib:
# htmx as it is, the editor of packs as one module, and one SVG sprite of the icons named in icons.txt. Does nothing when nothing changed.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
web="$root/src/Wusheng.Web"
lib="$web/wwwroot/lib"
outline="$root/node_modules/@tabler/icons/icons/outline"

wanted=$(cat "$root/package-lock.json" "$web/icons.txt" "$root/tools/editor.js" "$0" | sha256sum)
if [ -f "$lib/.made-from" ] && [ "$(cat "$lib/.made-from")" = "$wanted" ]; then exit 0; fi

cd "$root"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
mkdir -p "$lib"
cp node_modules/htmx.org/dist/htmx.min.js "$lib/htmx.js"
node_modules/.bin/esbuild tools/editor.js --bundle --format=esm --minify --target=es2022 --legal-comments=none --log-level=warning --outfile="$lib/editor.js"

sprite="$lib/icons.svg.new"
echo '<svg xmlns="http://www.w3.org/2000/svg">' > "$sprite"
while read -r name; do
  [ -n "$name" ] || continue
  [ -f "$outline/$name.svg" ] || { echo "assets: icons.txt names '$name', which @tabler/icons does not have" >&2; exit 1; }
  printf '<symbol id="ti-%s" viewBox="0 0 24 24">%s</symbol>\n' "$name" \
    "$(grep '^  <' "$outline/$name.svg" | grep -v 'd="M0 0h24v24H0z"' | sed 's/^  //; s/ \/>$/\/>/' | tr -d '\n')" >> "$sprite"
done < "$web/icons.txt"
echo '</svg>' >> "$sprite"
mv "$sprite" "$lib/icons.svg"
echo "$wanted" > "$lib/.made-from"
