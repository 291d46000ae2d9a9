/** What pages for reading do where scripts run: code is copied by a button, names are found by typing. */
import { addCopyButtons } from './copy-buttons.ts';
import { hearFilter } from './filter-names.ts';

addCopyButtons(document);
hearFilter(document);
