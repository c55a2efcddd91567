import { described, FieldFrame, type FieldProps, usePlaced } from './field.js';

/** A file. Browsers never give one back, so after an error it must be chosen again: the hint should say the limits. */
export function FileField({ accept, multiple, ...rest }: FieldProps & { accept?: string; multiple?: boolean }) {
  const field = usePlaced(rest);
  const { id, control } = described(field);
  return (
    <FieldFrame {...field}>
      <input class="archivo" type="file" id={id} name={field.name} accept={accept} multiple={multiple} {...control} />
    </FieldFrame>
  );
}
