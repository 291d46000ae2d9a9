import type { Plugin } from 'vite';

/** What jsPDF loads for drawing web pages and SVG, which figures never ask of it. */
const OPTIONAL = ['html2canvas', 'dompurify', 'canvg'];
const stub = '\0jspdf-optional';

/** Leaves out of a bundle what jsPDF would load for pages and SVG: together larger than itself. */
export function slimJspdf(): Plugin {
  return {
    name: 'slim-jspdf',
    enforce: 'pre',
    resolveId: (id, importer) =>
      OPTIONAL.includes(id) && importer?.includes('jspdf') === true ? stub : null,
    load: (id) => (id === stub ? 'export default null;' : null),
  };
}
