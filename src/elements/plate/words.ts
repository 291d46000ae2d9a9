/** What a screen reader calls the plate instead of "application". */
export const ROLE_DESCRIPTION = 'network map';

/** The keys of the plate, read after its name. */
export const KEY_HELP =
  'Arrow keys go to the nearest entity, N and P through its neighbours, Home and End to the highest ' +
  'and lowest in rank, Page Up and Page Down by ten. Enter opens, Backspace goes back, Escape closes ' +
  'and then leaves. Plus, minus and 0 zoom; Shift with an arrow moves the picture. M takes the ' +
  'entity up for the arrow keys to move.';
