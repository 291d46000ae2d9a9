import { html, type TemplateResult } from 'lit';

/** A word with a number behind a hyphen, as missions are named: "Chang’e-5". */
const NUMBERED = /([\p{L}’']+-\d\S*)/u;

/** A sentence in which no line ends inside a name such as "Chang’e-5". Needs a style for `.unbroken`. */
export function unbroken(sentence: string): readonly (string | TemplateResult)[] {
  return sentence
    .split(NUMBERED)
    .map((part, i) => (i % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part));
}
