import type { ComponentChildren, VNode } from 'preact';

/** A column: its heading and what a row shows in it. The first one names the row. */
export interface Column<Row> {
  heading: string;
  cell(row: Row): ComponentChildren;
  /** Figures stand to the right, in digits of one width. */
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: ComponentChildren;
  /** Shows the caption, where no heading stands right above; otherwise it is read aloud only. */
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A table that turns into cards under 640 px. What tells its rows apart is their id, unless `rowKey` says it. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>): VNode | null;
export function DataTable<Row>(props: DataTableProps<Row> & { rowKey(row: Row): string }): VNode | null;
export function DataTable<Row>(props: DataTableProps<Row> & { rowKey?(row: Row): string }) {
  const { caption, captionShown = false, columns, rows } = props;
  const keyOf = props.rowKey ?? ((row: Row) => (row as { id: string }).id);
  const [first, ...rest] = columns;
  if (!first) return null;
  return (
    <table class="tabla-fichas">
      <caption class={captionShown ? undefined : 'sr-only'}>{caption}</caption>
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
          <tr key={keyOf(row)}>
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
