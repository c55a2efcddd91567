import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, a few megabytes large. */
export interface SmallDisk {
  readonly folder: string;
  /** Mounts it for reading only, or for writing again. */
  allowWriting(allow: boolean): void;
  remove(): void;
}

const mount = (...args: string[]) => spawnSync('mount', args).status === 0;

/** Mounts a disk in memory; null where that is not allowed, as it is to root of a machine of one's own only. */
export function openSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const remove = () => {
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    remove();
    return null;
  }
  const allowWriting = (allow: boolean) => void mount('-o', `remount,${allow ? 'rw' : 'ro'}`, folder);
  return { folder, allowWriting, remove };
}

const probe = openSmallDisk(1);
probe?.remove();

/** `describe` where a disk can be mounted; elsewhere the tests are skipped, and the run says so. */
export const describeOnSmallDisk: typeof describe = probe ? describe : describe.skip;
if (!probe) process.stderr.write('NOT RUN: no disk can be mounted here, so none was really full or read-only.\n');
