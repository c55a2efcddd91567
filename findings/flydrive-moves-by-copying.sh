#!/usr/bin/env bash
# flydrive 1.3.0 (driver for a folder): `move` is a copy and a deletion, not a rename.
#
# On one file system rename(2) puts a file in its place whole or not at all. `FSDriver.move` calls copyFile and then unlink: a
# process that is killed, or a disk that is full, in the middle of it leaves a part of the file under its final name. Who writes
# beside the place first, to be safe from that, has to rename by himself.
#
# Seen: "another file: true" (a rename would keep the inode)
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit flydrive@1.3.0
cat >run.mjs <<'JS'
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
const location = join(process.cwd(), 'files');
const disk = new Disk(new FSDriver({ location, visibility: 'private' }));
await disk.put('a.txt', 'hola');
const { ino } = statSync(join(location, 'a.txt'));
await disk.move('a.txt', 'b.txt');
console.log(`another file: ${statSync(join(location, 'b.txt')).ino !== ino}`);
JS
output=$(node run.mjs)
echo "$output"
[ "$output" = 'another file: true' ]
