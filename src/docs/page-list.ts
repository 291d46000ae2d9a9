/** A page of the documentation: `pages/<name>.html`. */
export interface DocsPage {
  readonly name: string;
  readonly title: string;
}

/** Pages that stand together in the navigation. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly DocsPage[];
}

/** Every page, in the order of the navigation; a new one is one line here and one file in `pages/`. */
export const PAGE_GROUPS: readonly PageGroup[] = [
  {
    title: 'Begin',
    pages: [
      { name: 'index', title: 'Quick start' },
      { name: 'your-data', title: 'Your own data' },
      { name: 'playground', title: 'Playground' },
    ],
  },
  {
    title: 'Put it into your page',
    pages: [
      { name: 'static-html', title: 'Static HTML' },
      { name: 'wordpress', title: 'WordPress and other CMSs' },
      { name: 'react', title: 'React' },
      { name: 'vue', title: 'Vue' },
      { name: 'svelte', title: 'Svelte' },
      { name: 'angular', title: 'Angular' },
      { name: 'strict-pages', title: 'CSP and Trusted Types' },
    ],
  },
  {
    title: 'Make it yours',
    pages: [
      { name: 'themes', title: 'Themes' },
      { name: 'views', title: 'Views and links' },
      { name: 'metrics', title: 'Metrics' },
      { name: 'figures', title: 'Figures' },
    ],
  },
  {
    title: 'Reference',
    pages: [
      { name: 'cooperation-graph', title: 'cooperation-graph' },
      { name: 'cooperation-explorer', title: 'cooperation-explorer' },
      { name: 'errors', title: 'Error codes' },
      { name: 'command-line', title: 'Command line' },
      { name: 'names', title: 'All names' },
    ],
  },
  {
    title: 'About',
    pages: [
      { name: 'accessibility', title: 'Accessibility' },
      { name: 'privacy', title: 'Privacy' },
      { name: 'browsers', title: 'Browser support' },
      { name: 'troubleshooting', title: 'Troubleshooting' },
      { name: 'licence', title: 'Licence and citation' },
      { name: 'changelog', title: 'Changelog' },
    ],
  },
];

/** All of them in a row. */
export const PAGES: readonly DocsPage[] = PAGE_GROUPS.flatMap(({ pages }) => pages);
