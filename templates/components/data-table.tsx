import type { ComponentChildren } from 'preact';

/** A column: its heading and what a row shows in it. The first one names the row. */
export interface Column<Row> {
  heading: string;
  cell(row: Row): ComponentChildren;
  /** Figures stand to the right, in digits of one width. */
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: ComponentChildren;
  /** Reads the caption aloud without showing it, where a heading stands right above. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
}

/** A table that turns into cards under 640 px. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <table class="tabla-fichas">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" class={column.numeric ? 'sm:text-right' : undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">{first.cell(row)}</th>
            {rest.map((column) => (
              <td
                key={column.heading}
                data-col={column.heading}
                class={column.numeric ? 'cifra sm:text-right' : undefined}
              >
                <div>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
