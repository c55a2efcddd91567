import { setTimeout as pause } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { FEED_CONNECT_MS, FEED_HEARTBEAT_MS, FEED_RECONNECT_MS, FEED_SILENCE_MS } from './change-feed.rules.js';
import { applicationRole } from './data-source.js';

/** What PostgreSQL announces on one channel. */
export class Announcements {
  private readonly listeners: (() => void)[] = [];
  private generation = 0;
  private heardAt = -Infinity;

  /** @param isLive whether all announcements until a moment ago have been heard */
  constructor(readonly isLive: () => boolean) {}

  /** Calls this at every announcement, and whenever some may have been missed. */
  hear(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Grows with every announced change; null while announcements cannot be heard, and nothing may be kept. */
  heard(): number | null {
    return this.isLive() ? this.generation : null;
  }

  /** When the last change was heard, by `performance.now()`: what is read must not be older. */
  get changedAt(): number {
    return this.heardAt;
  }

  /** A check for later: whether nothing has changed since now. */
  watch(): () => boolean {
    const heard = this.heard();
    return () => heard !== null && heard === this.heard();
  }

  /** Something has changed. */
  announce(): void {
    this.generation += 1;
    this.heardAt = performance.now();
    for (const listener of this.listeners) listener();
  }
}

/**
 * Listens to channels of PostgreSQL over one connection of its own. Heartbeats prove that it is alive: an answer comes
 * after every announcement made before it, so a live feed has missed nothing older than a second. Opens at the first
 * question, so that processes that never ask hold no connection.
 */
export class ChangeFeed implements OnApplicationShutdown {
  private readonly channels = new Map<string, Announcements>();
  private client: pg.Client | null = null;
  private aliveAt = -Infinity;
  private opened = false;
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly url: string) {}

  /** What is announced on a channel. To be called while the application is put together. */
  on(channel: string): Announcements {
    const known = this.channels.get(channel);
    if (known) return known;
    if (this.opened) throw new Error(`the channel ${channel} comes after listening has begun`);
    const announcements = new Announcements(() => this.isLive());
    this.channels.set(channel, announcements);
    return announcements;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private isLive(): boolean {
    if (!this.opened && !this.stop.signal.aborted) {
      this.opened = true;
      this.running = this.run();
    }
    return performance.now() - this.aliveAt < FEED_SILENCE_MS;
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
    client.on('notification', ({ channel }) => this.channels.get(channel)?.announce());
    await client.connect();
    for (const channel of this.channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    for (const announcements of this.channels.values()) announcements.announce();
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
