import type { ComponentChildren } from 'preact';
import type { ButtonKind } from '../components/button.js';
import { Confirm } from '../components/confirm.js';
import type { FormState } from '../components/form.js';
import { Fm4Layout } from '../layouts/fm4-layout.js';

interface DistinctionConfirmProps {
  id: string;
  /** The version of the distinction that the form shows. */
  version: number;
  title: string;
  /** Of the act, below the distinction's own address. */
  path: string;
  yes: string;
  kind?: ButtonKind;
  form: FormState;
  labels: Readonly<Record<string, string>>;
  inputs: ComponentChildren;
  children: ComponentChildren;
}

/** The page that asks before FM4 changes a distinction. */
export function DistinctionConfirm({ id, version, path, ...confirm }: DistinctionConfirmProps) {
  const address = `/fm4/distintivos/${id}`;
  return (
    <Fm4Layout title={confirm.title}>
      <Confirm {...confirm} action={`${address}/${path}`} cancel={address} fields={{ version: String(version) }} />
    </Fm4Layout>
  );
}
