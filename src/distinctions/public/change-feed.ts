import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { applicationRole } from '../../database/index.js';
import { FEED_CONNECT_MS, FEED_HEARTBEAT_MS, FEED_RECONNECT_MS, FEED_SILENCE_MS } from './public.rules.js';

/**
 * Listens to a PostgreSQL channel over a connection of its own. Heartbeats prove that it is alive: an answer comes after
 * every announcement made before it, so a live feed has missed nothing older than a second. Opens at the first question,
 * so that processes that never ask hold no connection.
 */
export class ChangeFeed {
  private client: pg.Client | null = null;
  private aliveAt = -Infinity;
  private opened = false;
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly onChange: () => void,
  ) {}

  /** Whether all announcements until a moment ago have been heard. */
  isLive(): boolean {
    if (!this.opened && !this.stop.signal.aborted) {
      this.opened = true;
      this.running = this.run();
    }
    return performance.now() - this.aliveAt < FEED_SILENCE_MS;
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      // While PostgreSQL is away nothing counts as live.
      await this.listen().catch(() => undefined);
      this.aliveAt = -Infinity;
      await this.disconnect();
      await this.wait(FEED_RECONNECT_MS);
    }
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      options: `-c role=${applicationRole}`,
      connectionTimeoutMillis: FEED_CONNECT_MS,
      query_timeout: FEED_SILENCE_MS,
    });
    this.client = client;
    client.on('error', () => (this.aliveAt = -Infinity));
    client.on('notification', () => this.onChange());
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
    this.onChange();
    while (!this.stop.signal.aborted) {
      const asked = performance.now();
      await client.query('select 1');
      this.aliveAt = asked;
      await this.wait(FEED_HEARTBEAT_MS);
    }
  }

  private async disconnect(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async wait(millis: number): Promise<void> {
    await pause(millis, undefined, { signal: this.stop.signal, ref: false }).catch(() => undefined);
  }
}
