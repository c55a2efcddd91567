#!/usr/bin/env bash
# ical.js 2.2.1 (writer): continuation lines of a folded property are 76 octets long.
#
# RFC 5545, 3.1: lines SHOULD NOT be longer than 75 octets, without the line break. ical.js counts up to 75 octets for every
# piece, but not the space with which it begins the second and each later piece. `ICAL.foldLength = 74` brings it under the limit.
#
# Seen: "longest with foldLength 75: 76", "longest with foldLength 74: 75"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1
cat >run.mjs <<'JS'
import ICAL from 'ical.js';
const longest = () => {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('description', 'una entrega que se describe con muchas palabras '.repeat(8));
  return Math.max(...event.toString().split('\r\n').map((line) => Buffer.byteLength(line)));
};
console.log(`longest with foldLength ${ICAL.foldLength}: ${longest()}`);
ICAL.foldLength = 74;
console.log(`longest with foldLength 74: ${longest()}`);
JS
output=$(node run.mjs)
echo "$output"
[ "$output" = $'longest with foldLength 75: 76\nlongest with foldLength 74: 75' ]
