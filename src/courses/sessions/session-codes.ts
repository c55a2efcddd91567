import { Inject, Injectable } from '@nestjs/common';
import { AttendanceCodes } from '#libs/attendance-codes';
import { CONFIG, type Config } from '../../config/index.js';

/** The codes that a session's screen shows, and the tickets that whoever scanned one holds. */
@Injectable()
export class SessionCodes extends AttendanceCodes {
  constructor(@Inject(CONFIG) config: Pick<Config, 'secret' | 'publicUrl'>) {
    super(config, 'sessions', '/asistencia');
  }
}
