/** Fills the page with a link to each case, in both themes. @param names by the parameter that opens them */
export function listCases(names: Readonly<Record<string, readonly string[]>>): void {
  const list = document.createElement('ul');
  for (const [parameter, cases] of Object.entries(names)) {
    for (const name of cases) {
      const entry = document.createElement('li');
      for (const theme of ['light', 'dark']) {
        const link = document.createElement('a');
        link.href = `?${parameter}=${name}&theme=${theme}`;
        link.textContent = `${name} (${theme}) `;
        entry.append(link);
      }
      list.append(entry);
    }
  }
  document.querySelector('#dashboard')?.replaceChildren(list);
}
