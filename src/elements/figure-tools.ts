/** What makes figures, in one piece that is loaded when the first is asked for. */
export { composeFigure } from '../figure/compose-figure.ts';
export { figureFileName } from '../figure/file-name.ts';
export { svgTree, writeSvg } from '../figure/svg/write-svg.ts';
export { figurePng } from '../canvas/figure-png.ts';
export { svgElement } from './svg-dom.ts';
