import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { Timings } from '../../config/index.js';
import { Database, SlowQueries, system } from '../../database/index.js';
import { SlowStatementRecord } from './status.entity.js';
import { noteJob, noteSlowStatement } from './status.queries.js';
import { SLOW_STATEMENTS_KEPT } from './status.rules.js';

const actor = system('monitoring.work-records');
const JOB = 'job ';

interface JobSeen {
  doneAt: Date | null;
  failedAt: Date | null;
}

interface SlowSeen {
  text: string;
  times: number;
  worstMillis: number;
}

/** What this process did and when, kept in memory and written from time to time, for those who look from another process. */
@Injectable()
export class WorkRecords {
  private jobs = new Map<string, JobSeen>();
  private slow = new Map<string, SlowSeen>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    timings: Timings,
    slowQueries: SlowQueries,
  ) {
    timings.listen(({ work, outcome }) => {
      if (!work.startsWith(JOB)) return;
      const at = clock.now();
      this.seeJob(work.slice(JOB.length), outcome === 'done' ? { doneAt: at } : { failedAt: at });
    });
    slowQueries.listen(({ name, text, seconds }) =>
      this.seeSlow(name, { text, times: 1, worstMillis: Math.round(seconds * 1000) }),
    );
  }

  /** Writes what was seen since the last time. What could not be written is written the next time. */
  async write(): Promise<void> {
    const { jobs, slow } = this;
    this.jobs = new Map();
    this.slow = new Map();
    const now = this.clock.now();
    try {
      await this.db.as(actor, async (tx) => {
        // in one order, so that processes which write at once wait for each other and never in a circle
        for (const [job, { doneAt, failedAt }] of sorted(jobs)) await noteJob(tx, job, doneAt, failedAt);
        for (const [statement, seen] of sorted(slow)) await noteSlowStatement(tx, { statement, ...seen }, now);
        const old = new Date(now.getTime() - SLOW_STATEMENTS_KEPT);
        await tx.delete(SlowStatementRecord, { seenAt: LessThan(old) });
      });
    } catch (error) {
      for (const [job, { doneAt, failedAt }] of jobs) {
        const later = this.jobs.get(job);
        this.seeJob(job, { doneAt: later?.doneAt ?? doneAt, failedAt: later?.failedAt ?? failedAt });
      }
      for (const [name, seen] of slow) this.seeSlow(name, seen);
      throw error;
    }
  }

  private seeJob(job: string, seen: Partial<JobSeen>): void {
    this.jobs.set(job, { doneAt: null, failedAt: null, ...this.jobs.get(job), ...seen });
  }

  private seeSlow(name: string, { text, times, worstMillis }: SlowSeen): void {
    const known = this.slow.get(name);
    this.slow.set(name, {
      text,
      times: times + (known?.times ?? 0),
      worstMillis: Math.max(worstMillis, known?.worstMillis ?? 0),
    });
  }
}

const sorted = <T>(seen: ReadonlyMap<string, T>) => [...seen].toSorted(([one], [other]) => (one < other ? -1 : 1));
