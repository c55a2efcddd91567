import { Inject, Injectable } from '@nestjs/common';
import { AttendanceCodes } from '#libs/attendance-codes';
import { CONFIG, type Config } from '../../config/index.js';

/** The codes that a session's screen shows, and the tickets that whoever scanned one holds. The server's clock alone counts. */
@Injectable()
export class SessionCodes extends AttendanceCodes {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret' | 'publicUrl'>) {
    super(`sessions:${config.secret}`);
  }

  /** People reach the product over https, and so do its cookies only. */
  get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** The address that the screen shows now. */
  address(sessionId: string, now: Date): string {
    return `${this.config.publicUrl}/asistencia/${sessionId}/${this.code(sessionId, now)}`;
  }
}
