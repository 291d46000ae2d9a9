/** The build that examples of the explorer run on: every element, as a bundler would put it together. */
import '../define.ts';
