import type { ComponentChildren } from 'preact';
import { usePage } from '../../page.js';

/** Text of the instrument, which is written in Spanish whatever the reader's language. */
export function Content({ children }: { children: ComponentChildren }) {
  const { locale } = usePage();
  return locale === 'es' ? <>{children}</> : <span lang="es">{children}</span>;
}

/** The short name of a dimension where the catalogue has one, else its full name. */
export function useShortName(): (dimension: { id: string; name: string }) => string {
  const { maybe } = usePage();
  return ({ id, name }) => maybe(`assessments.dimension.${id}`) ?? name;
}

export const practicePath = (id: string): string => `/empresa/autoevaluacion/${id}`;
