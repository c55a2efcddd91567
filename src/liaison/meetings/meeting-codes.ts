import { Inject, Injectable } from '@nestjs/common';
import { AttendanceCodes } from '#libs/attendance-codes';
import { CONFIG, type Config } from '../../config/index.js';

/** The codes that the screen of a meeting shows. */
@Injectable()
export class MeetingCodes extends AttendanceCodes {
  constructor(@Inject(CONFIG) config: Pick<Config, 'secret' | 'publicUrl'>) {
    super(config, 'liaison-meetings', '/reuniones/asistencia');
  }
}
