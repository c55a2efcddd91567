import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';

/** Workspace pages, whose layout shows the count. */
const shown = /^\/(empresa|aprender|pendientes)(\/|$)/;

/** The viewer's number of open tasks, for the page layouts. A later room counts them. */
@Injectable()
export class TaskCounter {
  private source: ((viewer: Viewer) => Promise<number>) | null = null;

  /** Called once, while the application starts. One indexed read: it runs on every workspace page. */
  countedBy(source: (viewer: Viewer) => Promise<number>): void {
    if (this.source) throw new Error('Open tasks are counted already');
    this.source = source;
  }

  /** The count for the page at `path`; null where its layout shows none. */
  async on(path: string, viewer: Viewer | null): Promise<number | null> {
    if (!viewer || !shown.test(path)) return null;
    return (await this.source?.(viewer)) ?? null;
  }
}
