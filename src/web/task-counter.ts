import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer.js';

/** How many things wait for whoever looks: asked by the frame of the workspace pages, answered by one room. */
@Injectable()
export class TaskCounter {
  private source: ((viewer: Viewer) => Promise<number>) | null = null;

  /** Says who counts; called once, while the application starts. One indexed read: it runs on every workspace page. */
  countedBy(source: (viewer: Viewer) => Promise<number>): void {
    if (this.source) throw new Error('Open tasks are counted already');
    this.source = source;
  }

  /** The count for a page at that path; null where its frame shows none. */
  async on(path: string, viewer: Viewer | null): Promise<number | null> {
    if (!viewer || !/^\/(empresa|aprender|pendientes)(\/|$)/.test(path)) return null;
    return (await this.source?.(viewer)) ?? null;
  }
}
