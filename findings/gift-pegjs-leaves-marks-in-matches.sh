#!/usr/bin/env bash
# gift-pegjs 1.0.2: the right side of a pair keeps the parser's own marks for signs that were escaped.
#
# GIFT escapes ~ = # { } : by a backslash. While it reads, the parser puts `&&058;` in the place of `\:` and turns it back for
# questions, options and feedback; the right side of a pair is read by another rule, which does not.
#
# Seen: "option: at 9:00"
#       "pair: at 9&&058;00"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit gift-pegjs@1.0.2
cat >run.cjs <<'JS'
const { parse } = require('gift-pegjs');
const [choice] = parse('When? {=at 9\\:00 ~later}');
const [pairs] = parse('Match {=opens -> at 9\\:00 =closes -> later}');
console.log(`option: ${choice.choices[0].text.text}`);
console.log(`pair: ${pairs.matchPairs[0].subanswer}`);
JS
output=$(timeout 60 node run.cjs)
echo "$output"
[ "$output" = "option: at 9:00
pair: at 9&&058;00" ]
