import type { DemoBuilder } from './demo.builder.js';

/** One event, so many days ago, at an hour of Guadalajara. */
export interface Scene {
  readonly daysAgo: number;
  readonly hour: number;
  play(builder: DemoBuilder): Promise<void>;
}

export const scene = (daysAgo: number, hour: number, play: Scene['play']): Scene => ({ daysAgo, hour, play });
