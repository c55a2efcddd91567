import type { ComponentChildren } from 'preact';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import type { PracticePlace } from './practice.shapes.js';

/** The workspace in which an author writes. */
export function Place({
  place,
  title,
  children,
}: {
  place: PracticePlace;
  title: string;
  children: ComponentChildren;
}) {
  if (place === 'company') return <CompanyLayout title={title}>{children}</CompanyLayout>;
  if (place === 'fm4') return <Fm4Layout title={title}>{children}</Fm4Layout>;
  return <LearnLayout title={title}>{children}</LearnLayout>;
}
