import { DraftLayout } from './draft-layout.js';
import type { DraftShape, SizeTableShape } from './editing.shapes.js';
import { SizeTable } from './sizes.js';

/** What a draft asks of companies of each size. */
export function SizesPage({ draft, sizes }: { draft: DraftShape; sizes: SizeTableShape }) {
  return (
    <DraftLayout draft={draft}>
      <SizeTable table={sizes} />
    </DraftLayout>
  );
}
