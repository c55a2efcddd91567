#!/usr/bin/env bash
# yaml 2.9.1: setting one value through its Document breaks the lines of folded blocks elsewhere anew.
#
# `parseDocument` keeps comments, order and quotes, so that one expects a change of one scalar to be a change of one line. A folded
# block (`>-`) that nobody touched is written again at 80 columns (`lineWidth`), and its author's line breaks are lost: a
# questionnaire or a catalogue of rules under version control then shows changes in texts that did not change. `lineWidth: 0` does
# not bring them back either: it joins the block into one line.
#
# Seen: "lines kept: 0 of 3"
#       "lines kept with lineWidth 0: 0 of 3"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit yaml@2.9.1
cat >run.mjs <<'JS'
import { parseDocument } from 'yaml';

const lines = [
  '  What the document says, broken where a reader breathes,',
  '  with a second line that is a little longer than eighty columns allow, as authors write them,',
  '  and a third.',
];
const source = `weight: 1\nguide: >-\n${lines.join('\n')}\n`;
const document = parseDocument(source);
document.set('weight', 2);
const kept = (text) => lines.filter((line) => text.split('\n').includes(line)).length;
console.log(`lines kept: ${kept(document.toString())} of ${lines.length}`);
console.log(`lines kept with lineWidth 0: ${kept(document.toString({ lineWidth: 0 }))} of ${lines.length}`);
JS
diff <(node run.mjs) <(printf '%s\n' 'lines kept: 0 of 3' 'lines kept with lineWidth 0: 0 of 3')
