#!/usr/bin/env bash
# gift-pegjs 1.0.2: what it calls the feedback for "true" is that for a wrong answer.
#
# Moodle (question/format/gift) shows the first of the two texts of {T#…#…} or {F#…#…} to who answered wrongly and the second to who
# answered rightly, whichever of the two is true. The parser hands them over as `trueFeedback` and `falseFeedback`, also where
# "false" is the right answer.
#
# Seen: "{T#no#yes} wrong answer: trueFeedback"
#       "{F#no#yes} wrong answer: trueFeedback"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit gift-pegjs@1.0.2
cat >run.cjs <<'JS'
const { parse } = require('gift-pegjs');
for (const answer of ['{T#no#yes}', '{F#no#yes}']) {
  const [question] = parse(`So it is ${answer}`);
  const field = question.trueFeedback.text === 'no' ? 'trueFeedback' : 'falseFeedback';
  console.log(`${answer} wrong answer: ${field}`);
}
JS
output=$(timeout 60 node run.cjs)
echo "$output"
[ "$output" = "{T#no#yes} wrong answer: trueFeedback
{F#no#yes} wrong answer: trueFeedback" ]
