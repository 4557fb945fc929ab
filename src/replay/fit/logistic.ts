/** One labelled look for the fit: values of the model's terms (the first is the constant 1). */
export type FitRow = {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
};

/**
 * Weights of a logistic regression by Newton's method with a ridge of `penalty` on all but the constant.
 * Deterministic; throws when the rows cannot carry the terms.
 */
export function fitLogistic(rows: readonly FitRow[], penalty: number): readonly number[] {
  const size = rows[0]?.values.length ?? 0;
  if (size === 0) throw new Error('Nothing to fit: no rows.');
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 40; round += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : penalty * weight));
    const curvature = weights.map((_row, row) =>
      weights.map((_column, column) => (row === column ? (row === 0 ? 1e-9 : penalty) : 0))
    );
    for (const { values, positive, weight } of rows) {
      const chance = logistic(dot(values, weights));
      const pull = weight * (chance - (positive ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      values.forEach((value, row) => {
        gradient[row] = (gradient[row] ?? 0) + pull * value;
        const line = curvature[row] ?? [];
        for (let column = 0; column <= row; column += 1) {
          line[column] = (line[column] ?? 0) + bend * value * (values[column] ?? 0);
        }
      });
    }
    mirror(curvature);
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-Math.min(30, Math.max(-30, logOdds))));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Copies the lower triangle to the upper one. */
function mirror(matrix: number[][]): void {
  matrix.forEach((line, row) => {
    for (let column = 0; column < row; column += 1) {
      const other = matrix[column];
      if (other !== undefined) other[row] = line[column] ?? 0;
    }
  });
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1) {
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    }
    const chosen = rows[best];
    const displaced = rows[pivot];
    if (chosen === undefined || displaced === undefined || Math.abs(chosen[pivot] ?? 0) < 1e-12) {
      throw new Error('The rows do not determine the weights.');
    }
    rows[pivot] = chosen;
    rows[best] = displaced === chosen ? chosen : displaced;
    for (let row = 0; row < size; row += 1) {
      const line = rows[row];
      if (row === pivot || line === undefined) continue;
      const factor = (line[pivot] ?? 0) / (chosen[pivot] ?? 1);
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column += 1) {
        line[column] = (line[column] ?? 0) - factor * (chosen[column] ?? 0);
      }
    }
  }
  return rows.map((line, index) => (line[size] ?? 0) / (line[index] ?? 1));
}
