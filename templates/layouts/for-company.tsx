import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import { managesCompany } from './navigation.js';

/**
 * On a page for everyone: what leads into a company's workspace, for those who manage one and for strangers, who may sign in.
 * Anyone else with an account would be turned away behind it.
 */
export function ForCompany({ children }: { children: ComponentChildren }) {
  const { viewer } = usePage();
  return <>{(!viewer || managesCompany(viewer)) && children}</>;
}
