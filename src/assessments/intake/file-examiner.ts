import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { UncleanableFile } from '#libs/files';
import type { Examination, Examined, ToExamine } from './examining.types.js';
import { EXAMINER_IDLE_MILLIS, EXAMINER_MEMORY_MB, EXAMINER_PATIENCE_MILLIS } from './intake.rules.js';

/**
 * Has files opened by a process of its own, one after the other: libraries that read formats take memory and may crash, and
 * neither is this process's. The other one starts with the first file and ends when none came for a while.
 */
@Injectable()
export class FileExaminer implements BeforeApplicationShutdown {
  private child: ChildProcess | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** @throws UncleanableFile; `broken` also for what takes too long or too much memory */
  examine(file: ToExamine): Promise<Examined> {
    const mine = this.last.then(() => this.ask(file));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  beforeApplicationShutdown(): void {
    this.end();
  }

  private async ask(file: ToExamine): Promise<Examined> {
    clearTimeout(this.idle);
    const child = (this.child ??= started());
    const answer = await answerOf(child, file);
    if (answer === null) this.end();
    this.idle = setTimeout(() => this.end(), EXAMINER_IDLE_MILLIS);
    this.idle.unref();
    if (answer?.ok) {
      const { changedAt } = answer.examined;
      return { ...answer.examined, changedAt: changedAt === null ? null : new Date(changedAt) };
    }
    await rm(file.to, { force: true });
    throw new UncleanableFile(answer?.reason ?? 'broken');
  }

  private end(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

/** It gets none of the settings, and does not keep this process from ending. */
function started(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./examining.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${EXAMINER_MEMORY_MB}`, '--no-warnings'],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

/** What it answers; null when it ends or takes too long. */
function answerOf(child: ChildProcess, file: ToExamine): Promise<Examination | null> {
  return new Promise((resolve) => {
    const done = (answer: Examination | null) => {
      clearTimeout(timer);
      child.off('message', said).off('exit', ended).off('error', ended);
      // an error that comes while it ends is no news
      child.on('error', () => undefined);
      resolve(answer);
    };
    const said = (answer: unknown) => done(answer as Examination);
    const ended = () => done(null);
    const timer = setTimeout(ended, EXAMINER_PATIENCE_MILLIS);
    child.once('message', said).once('exit', ended).once('error', ended);
    child.send(file, (error) => error && done(null));
  });
}
