import type { ComponentChildren } from 'preact';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';

export type AgreementPlace = 'fm4' | 'liaison';

/** The workspace in which an agreement is read. */
export function Place({
  place,
  title,
  children,
}: {
  place: AgreementPlace;
  title: string;
  children: ComponentChildren;
}) {
  if (place === 'fm4') return <Fm4Layout title={title}>{children}</Fm4Layout>;
  return <LearnLayout title={title}>{children}</LearnLayout>;
}
