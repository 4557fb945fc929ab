/**
 * Stands for `electron` in unit tests: nothing of ours imports its values, only electron-store does, and without
 * `app` it keeps its files where it is told.
 */
export default {};
