import { writeFile } from 'node:fs/promises';
import { composeFigure } from '../figure/compose-figure.ts';
import { figureRequestOf } from '../figure/figure-request.ts';
import { PICTURES } from '../figure/pictures.ts';
import {
  BACKGROUNDS,
  CARRYING,
  FIGURE_SIZE_IDS,
  FURNITURE_IDS,
  PICTURE_IDS,
} from '../view/figure-choices.ts';
import { FileError } from './read-bytes.ts';
import { readFonts } from './render-fonts.ts';
import { RENDER_FORMATS } from './render-formats.ts';
import { readRenderRequest } from './render-request.ts';
import { readRenderSource } from './render-source.ts';
import { EXIT, type Surroundings, type Verb } from './verb.ts';

const SIZES = FIGURE_SIZE_IDS.filter((id) => id !== 'custom').join('|');

/** Draws figures: the same as the page makes of the same view. */
export const RENDER: Verb = {
  usage: `render [file] -o OUT [--format ${RENDER_FORMATS.map(({ id }) => id).join('|')}] [--view LINK|FIGURE]
                  [--picture ${PICTURE_IDS.join('|')}]
                  [--size ${SIZES}|WIDTH[xHEIGHT][px|mm]]
                  [--scale N | --dpi N] [--background ${BACKGROUNDS.join('|')}]
                  [--extent whole|view] [--crop] [--off part,part] [--carry ${CARRYING.join('|')}]
                  [--title TEXT] [--subtitle TEXT] [--credit TEXT] [--date DAY] [--address URL]
                  [--font FILE]... [--without id,id] [--level …] [--projection …] [--policy …]
                  [--as-of DATE] [--known-on DATE] [--reading …]

Draws a figure of a view, the same as the page makes of it, and writes it to a file, or with -o - to
standard output. The same input gives the same bytes. The file is a dataset (JSON) or an edge list.
Without one, the data is that of the figure named by --view, or the dataset that comes with the program.

  --format     where the name of OUT does not say it
  --view       a link to a view, what stands behind its #, or a figure (SVG or PNG) whose view is drawn
               anew; its choices hold where no option says otherwise
  --size       for a screen, a slide, print; or one’s own: 1200x800, 120mm, 183x100mm
  --scale      of a PNG: pixels to a CSS px (1); --dpi: dots to an inch
  --off        parts to leave out: ${FURNITURE_IDS.slice(0, 6).join(', ')},
               ${FURNITURE_IDS.slice(6).join(', ')}
  --carry      what goes along in the file, so that it can be opened again: data and view, the view,
               nothing; auto: the data too where it has at most 200 kB
  --date       the day that stands in the figure as that of its making; otherwise the dataset’s
  --address    where the figure’s links lead: the address of the explorer
  --font       a font file for characters that the program’s own fonts have not (Chinese, Arabic, …)
  --without    entities to take out of the metrics, by id or name

The options of views are those of the verb metrics. Exits with 1 and writes nothing where the data, a
word or a font is not sound, or a character of the figure is in no font.`,
  run: async (args, surroundings) => {
    const request = readRenderRequest(args);
    const source = await readRenderSource(request, surroundings);
    if (source === null) return EXIT.fault;
    const { date, address, resolution, format, output } = request;
    const made = figureRequestOf(source.dataset, source.state, { date, address });
    const figure = composeFigure(made, PICTURES);
    const fonts = () => readFonts(request.fonts);
    await write(output, await format.write(figure, { resolution, fonts }), surroundings);
    return EXIT.ok;
  },
};

async function write(output: string, bytes: Uint8Array, { outBytes }: Surroundings): Promise<void> {
  if (output === '-') {
    outBytes?.(bytes);
    return;
  }
  try {
    await writeFile(output, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new FileError(`${output} cannot be written (${code})`);
  }
}
