import { renderPng } from '../../src/cli/render-png.ts';
import { composeFigure } from '../../src/figure/compose-figure.ts';
import { figureRequestOf } from '../../src/figure/figure-request.ts';
import { loadFonts } from '../../src/figure/fonts/font-set.ts';
import { PICTURES } from '../../src/figure/pictures.ts';
import { writeSvg } from '../../src/figure/svg/write-svg.ts';
import { INITIAL_STATE } from '../../src/view/state.ts';
import { drawnNetwork } from './network.ts';

/** What this script prints, as JSON. */
export interface Printed {
  /** Milliseconds of the processor in each run. */
  readonly times: readonly number[];
  readonly bytes: number;
  /** Bytes that the process held at most. */
  readonly memory: number;
}

/** What the verb `render` does with data that was read: `svg|png`, nodes, runs after one to warm up. */
const [program, n = '', runs = ''] = process.argv.slice(2);
const { dataset } = drawnNetwork(Number(n));

async function make(): Promise<number> {
  const figure = composeFigure(figureRequestOf(dataset, INITIAL_STATE), PICTURES);
  if (program === 'svg') return writeSvg(figure).length;
  return (await renderPng(figure, { scale: 1 }, await loadFonts())).length;
}

let bytes = await make();
const times: number[] = [];
for (let run = 0; run < Number(runs); run++) {
  const before = process.cpuUsage();
  bytes = await make();
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
const printed: Printed = { times, bytes, memory: 1024 * process.resourceUsage().maxRSS };
console.log(JSON.stringify(printed));
