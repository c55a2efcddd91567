#!/usr/bin/env bash
# csv-parse 7.0.3: `relax_quotes` keeps what stands after a closing quotation mark, but not together with `trim`.
#
# Lists of people hold names like `"Ana" Ruiz`, a nickname in marks, where a field begins with a quotation mark and goes on after
# the closing one. With `relax_quotes` alone, or with `ltrim`, the field is kept as it is written. With `trim` or `rtrim` the same
# line ends the reading with CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE, and with it the whole file: whoever wants cells without
# spaces around them trims them afterwards, or tells the person which line it is.
#
# Seen: relax_quotes: "Ana" Ruiz
#       relax_quotes, ltrim: "Ana" Ruiz
#       relax_quotes, rtrim: CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE at line 2
#       relax_quotes, trim: CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE at line 2
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit csv-parse@7.0.3
cat >run.mjs <<'JS'
import { parse } from 'csv-parse/sync';

const text = 'name,note\n"Ana" Ruiz,1\n';
for (const also of [[], ['ltrim'], ['rtrim'], ['trim']]) {
  const options = Object.fromEntries(['relax_quotes', ...also].map((option) => [option, true]));
  const label = Object.keys(options).join(', ');
  try {
    console.log(`${label}: ${parse(text, options)[1][0]}`);
  } catch (error) {
    console.log(`${label}: ${error.code} at line ${error.lines}`);
  }
}
JS
output=$(timeout 60 node run.mjs)
echo "$output"
[ "$output" = 'relax_quotes: "Ana" Ruiz
relax_quotes, ltrim: "Ana" Ruiz
relax_quotes, rtrim: CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE at line 2
relax_quotes, trim: CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE at line 2' ]
