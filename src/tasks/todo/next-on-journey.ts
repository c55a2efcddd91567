import { Injectable } from '@nestjs/common';
import type { Words } from '#templates/components/say';
import type { Viewer } from '../../web/index.js';

/** What a company does next on its journey, though nobody asked it by a day. */
export interface SuggestedTask {
  readonly title: Words;
  readonly action: { readonly href: string; readonly label: Words };
}

type Source = (viewer: Viewer) => Promise<SuggestedTask | null>;

/** The next thing of the viewer's company, shown under its tasks. A later room knows it and provides it here. */
@Injectable()
export class NextOnJourney {
  private source: Source | null = null;

  /** Called once, while the application starts. */
  answeredBy(source: Source): void {
    if (this.source) throw new Error('The next thing on the journey is known already');
    this.source = source;
  }

  /** Null for who manages no company, and where nothing is to be done. */
  async of(viewer: Viewer): Promise<SuggestedTask | null> {
    return (await this.source?.(viewer)) ?? null;
  }
}
