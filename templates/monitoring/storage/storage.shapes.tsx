/** A time in which files could not be stored (`low`: soon could not). */
export interface AlarmShape {
  id: string;
  trouble: 'full' | 'read-only' | 'away' | 'low';
  since: Date;
  lastSeen: Date;
  /** Bytes when it was last seen; null where nobody can know. */
  free: number | null;
  /** Null while it lasts. */
  over: Date | null;
}

/** Whether files are looked at for viruses, and how many wait for it. */
export interface ScansShape {
  on: boolean;
  waiting: number;
  since: Date | null;
}
