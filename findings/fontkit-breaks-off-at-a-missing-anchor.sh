#!/usr/bin/env bash
# fontkit 2.0.4: laying out text throws where a mark follows a glyph that has no anchor for it.
#
# OpenType 1.9.1, GPOS, Mark-to-base and Mark-to-mark tables: the offset of an anchor "may be NULL" for a class of marks that
# does not attach there, and the mark is then not moved. fontkit reads coordinates from it all the same. In Noto Sans Khmer common
# syllables do that.
#
# Seen: "Cannot read properties of null (reading 'xCoordinate')"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit fontkit@2.0.4 @expo-google-fonts/noto-sans-khmer@0.4.3
cat >run.mjs <<'JS'
import * as fontkit from 'fontkit';
const file = 'node_modules/@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf';
try {
  fontkit.openSync(file).layout('ស្រីមុំ');
  console.log('laid out');
} catch (error) {
  console.log(error.message);
}
JS
output=$(node run.mjs)
echo "$output"
[ "$output" = "Cannot read properties of null (reading 'xCoordinate')" ]
