import { createReadStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Antivirus, ScannerAway } from '#libs/antivirus';
import { Clock } from '#libs/clock';
import { cleanName, UncleanableFile } from '#libs/files';
import type { ReceivedFile } from '#libs/storage';
import { refuse } from '../assessments.refusals.js';
import type { Examined } from './examining.types.js';
import { FileExaminer } from './file-examiner.js';
import { recognizedFile } from './taken-files.js';

/** `clean`: looked at and nothing found; `waiting`: the scanner is away; null: none is set up. */
export type ScanState = 'clean' | 'waiting' | null;

/** A file that may be kept: recognized, without what it said of its authors, looked at for viruses where that is set up. */
export interface TakenFile extends Omit<Examined, 'written'> {
  /** Its bytes as they are to be kept. Dropping the sent file drops it. */
  readonly file: ReceivedFile;
  /** Safe to keep. */
  readonly name: string;
  readonly contentType: string;
  readonly scan: ScanState;
}

/** Seconds after which it is worth asking a scanner again that does not answer. */
const AWAY_RETRY_SECONDS = 60;

/** What every file that a company sends goes through before it is kept. */
@Injectable()
export class FileIntake {
  private readonly log = new Logger('Intake');

  constructor(
    private readonly clock: Clock,
    private readonly examiner: FileExaminer,
    private readonly antivirus: Antivirus,
  ) {}

  /** Whether files are looked at for viruses. */
  get scans(): boolean {
    return this.antivirus.scanner !== null;
  }

  /**
   * @param name as the browser says it
   * @throws Refused at the field `file`, 422 `assessments.file-…`: no document or picture, a bomb, two kinds in one, with a
   *   password, infected, or one that does not open
   */
  async take(file: ReceivedFile, name: string): Promise<TakenFile> {
    const recognized = await recognizedFile(file, name);
    const scan = await this.scan(() => createReadStream(file.path), recognized.name);
    const to = `${file.path}.clean`;
    const year = this.clock.now().getUTCFullYear();
    const { extension, contentType } = recognized;
    try {
      const { written, ...examined } = await this.examiner.examine({ path: file.path, to, extension, name, year });
      if (written) await rename(to, file.path);
      return { ...examined, file: { ...file, ...written }, name: recognized.name, contentType, scan };
    } catch (error) {
      if (error instanceof UncleanableFile) throw refusedFile(error.reason, name);
      throw error;
    }
  }

  /**
   * The same for a file that cannot wait for the scanner.
   * @throws Refused as `take`; 503 `assessments.scanner-away`
   */
  async takeNow(file: ReceivedFile, name: string): Promise<TakenFile> {
    const taken = await this.take(file, name);
    if (taken.scan !== 'waiting') return taken;
    throw refuse('assessments.scanner-away', { status: 503, field: 'file', retryAfter: AWAY_RETRY_SECONDS });
  }

  /**
   * Looks at bytes for viruses.
   * @throws Refused 422 `assessments.file-infected`
   */
  async scan(source: () => AsyncIterable<Uint8Array>, name: string): Promise<ScanState> {
    const { scanner } = this.antivirus;
    if (!scanner) return null;
    try {
      const verdict = await scanner.scan(source());
      if (verdict.infected) throw refusedFile('infected', name, { what: verdict.what });
      return 'clean';
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      this.log.warn(error);
      return 'waiting';
    }
  }
}

const refusedFile = (reason: UncleanableFile['reason'] | 'infected', name: string, params = {}) =>
  refuse(`assessments.file-${reason}`, { status: 422, field: 'file', params: { name: cleanName(name), ...params } });
