/** Fills the page with a link to each case, in both themes. */
export function listCases(names: readonly string[]): void {
  const list = document.createElement('ul');
  for (const name of names) {
    const entry = document.createElement('li');
    for (const theme of ['light', 'dark']) {
      const link = document.createElement('a');
      link.href = `?case=${name}&theme=${theme}`;
      link.textContent = `${name} (${theme}) `;
      entry.append(link);
    }
    list.append(entry);
  }
  document.querySelector('#dashboard')?.replaceChildren(list);
}
