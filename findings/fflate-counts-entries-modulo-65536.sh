#!/usr/bin/env bash
# fflate 0.8.3: a ZIP of 65 537 files is written without an error, and says that it holds one.
#
# The directory of a ZIP counts its entries in 16 bits unless the archive is ZIP64 (APPNOTE 4.3.16, 4.4.1.4). `zipSync` writes
# no ZIP64 and does not refuse what it cannot say: the count is cut to its lower half. A reader that trusts the
# directory (yauzl 3.4.0, yazl's sibling) then finds the first file alone, although all bytes are there. An archive of many small
# files, as the evidence of years, wants a writer of ZIP64: yazl 3.3.1 does it by itself.
#
# Seen: "fflate wrote 65537 files, and the reader finds 1"
#       "yazl wrote 65537 files, and the reader finds 65537"
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit fflate@0.8.3 yauzl@3.4.0 yazl@3.3.1
cat >run.mjs <<'JS'
import { zipSync } from 'fflate';
import yauzl from 'yauzl';
import yazl from 'yazl';

const MANY = 65_537;
const names = Array.from({ length: MANY }, (_, index) => `${index}.txt`);

const found = (bytes) =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, file) => {
      if (error) return reject(error);
      let count = 0;
      file.on('entry', () => {
        count += 1;
        file.readEntry();
      });
      file.on('end', () => resolve(count));
      file.on('error', reject);
      file.readEntry();
    });
  });

const small = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array()])), { level: 0 });
console.log(`fflate wrote ${MANY} files, and the reader finds ${await found(small)}`);

const archive = new yazl.ZipFile();
for (const name of names) archive.addBuffer(Buffer.alloc(0), name, { compress: false });
archive.end();
const pieces = [];
for await (const piece of archive.outputStream) pieces.push(piece);
console.log(`yazl wrote ${MANY} files, and the reader finds ${await found(Buffer.concat(pieces))}`);
JS
diff <(node run.mjs) <(printf '%s\n' \
  'fflate wrote 65537 files, and the reader finds 1' \
  'yazl wrote 65537 files, and the reader finds 65537')
