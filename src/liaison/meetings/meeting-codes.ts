import { Inject, Injectable } from '@nestjs/common';
import { AttendanceCodes } from '#libs/attendance-codes';
import { CONFIG, type Config } from '../../config/index.js';

/** The codes that the screen of a meeting shows. */
@Injectable()
export class MeetingCodes extends AttendanceCodes {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret' | 'publicUrl'>) {
    super(`liaison-meetings:${config.secret}`);
  }

  /** People reach the product over https, and so do its cookies only. */
  get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** The address that the screen shows now. */
  address(meetingId: string, now: Date): string {
    return `${this.config.publicUrl}/reuniones/asistencia/${meetingId}/${this.code(meetingId, now)}`;
  }
}
