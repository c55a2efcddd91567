import type { ComponentChildren } from 'preact';
import type { HeadProps } from '../../layouts/document.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';

export type AgreementPlace = 'fm4' | 'liaison';

/** The workspace in which an agreement is read. */
export function Place({
  place,
  children,
  ...head
}: HeadProps & {
  place: AgreementPlace;
  children: ComponentChildren;
}) {
  if (place === 'fm4') return <Fm4Layout {...head}>{children}</Fm4Layout>;
  return <LearnLayout {...head}>{children}</LearnLayout>;
}
