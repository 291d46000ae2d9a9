import { dataMark } from '../../view/permalink/encode.ts';
import { oneParagraph, type Furniture } from './furniture.ts';

/** Which version of the dataset it is, with the first digits of its hash. */
export const VERSION: Furniture = {
  id: 'version',
  place: 'foot',
  forms: ({ request }) => {
    const { version, hash } = request.dataset;
    return [oneParagraph([`Dataset version ${version} (${dataMark(hash)}).`])];
  },
};
