import type { ReactElement } from 'react';
import './dataTable.css';

/** A picture's numbers as words: the first cell of a row names it. */
export type TableContent = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** @param caption what the table is of, for assistive technology; its card says it to the eye */
export function DataTable({
  caption,
  content
}: {
  readonly caption: string;
  readonly content: TableContent;
}): ReactElement {
  return (
    <div className="data-table">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {content.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map(([name = '', ...cells], row) => (
            // Rows have no identity beyond their place: the table is drawn anew with its picture.
            <tr key={`${name} ${row.toString()}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={content.columns[column + 1] ?? column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
