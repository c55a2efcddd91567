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
