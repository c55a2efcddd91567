import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Antivirus, ScannerAway, type Verdict } from '#libs/antivirus';
import { Clock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { NotStored, Storage } from '#libs/storage';
import { Database, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { scanBacklog, waitingForScan } from './documents.queries.js';
import { EvidenceEntity } from './evidence.entity.js';
import { INFECTED_SUBJECT } from './infected-mails.js';
import { PendingEvidenceEntity } from './pending-evidence.entity.js';

const JOB = 'assessments.scan-evidence';
const ACTOR = system(JOB);

/** Files that are looked at in one minute. */
const BATCH = 200;

/** Looks at files that came while the virus scanner was away, as soon as it is back. */
@Injectable()
export class VirusScans implements OnModuleInit {
  private readonly log = new Logger('Intake');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly antivirus: Antivirus,
    private readonly jobs: Jobs,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.jobs.define(JOB, {
      handle: (id) => this.scan(id),
      sweep: () =>
        this.antivirus.scanner ? this.db.as(ACTOR, (tx) => waitingForScan(tx, BATCH)) : Promise.resolve([]),
    });
  }

  /** Whether files are looked at, how many wait for it, and since when. */
  async backlog(): Promise<{ on: boolean; waiting: number; since: Date | null }> {
    return { on: this.antivirus.scanner !== null, ...(await this.db.as(ACTOR, scanBacklog)) };
  }

  /** @param id of a piece of evidence, or of a file that waits for a person */
  private async scan(id: string): Promise<void> {
    const { scanner } = this.antivirus;
    const found = await this.db.as(
      ACTOR,
      async (tx) =>
        (await tx.findOneBy(EvidenceEntity, { id, scan: 'waiting' })) ??
        (await tx.findOneBy(PendingEvidenceEntity, { id, scan: 'waiting' })),
    );
    if (!found || !scanner) return;
    try {
      const verdict = await scanner.scan(await this.storage.stream(found.storageKey));
      await this.settle(found.storageKey, verdict);
    } catch (error) {
      // it waits on, and the next minute asks again
      if (error instanceof ScannerAway) this.log.warn(error);
      // there is nothing that could hold a virus
      else if (error instanceof NotStored) await this.settle(found.storageKey, { infected: false });
      else throw error;
    }
  }

  /** Every row that shares the bytes. What is infected is listed nowhere any more, and its bytes go. */
  private async settle(storageKey: string, verdict: Verdict): Promise<void> {
    const at = this.clock.now();
    await this.db.change(ACTOR, { what: JOB, subject: null }, async (tx) => {
      if (!verdict.infected) {
        await tx.update(EvidenceEntity, { storageKey }, { scan: 'clean', scannedAt: at });
        await tx.update(PendingEvidenceEntity, { storageKey }, { scan: 'clean' });
        return;
      }
      for (const { personalData, replaces, ...waiting } of await tx.findBy(PendingEvidenceEntity, { storageKey })) {
        void personalData;
        void replaces;
        await tx.insert(EvidenceEntity, {
          ...waiting,
          kind: 'file',
          documentId: waiting.id,
          documentVersion: 1,
          removedAt: at,
        });
        await tx.delete(PendingEvidenceEntity, { id: waiting.id });
      }
      const rows = await tx.findBy(EvidenceEntity, { storageKey });
      for (const { id, assessmentId, companyId, itemId, removedAt } of rows) {
        const gone = { removedAt: removedAt ?? at, erasedAt: at };
        await tx.update(EvidenceEntity, { id }, { scan: 'infected', scannedAt: at, ...gone });
        const subject = { type: 'assessment', id: assessmentId };
        const details = { item: itemId, what: verdict.what };
        await recordAct(tx, ACTOR, { at, act: 'assessments.infected-evidence', subject, companyId, details });
      }
      if (rows[0]) await this.reminders.refresh(tx, INFECTED_SUBJECT, rows[0].id);
    });
    if (verdict.infected) await this.storage.delete(storageKey);
  }
}
