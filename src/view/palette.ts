/** The colours of one theme, as `#RRGGBB` or `#RRGGBBAA`. */
export interface Palette {
  readonly paper: string;
  readonly wash: string;
  readonly rule: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly tie: string;
  readonly tieSoft: string;
  readonly tieQuiet: string;
  readonly country: string;
  readonly organisation: string;
  readonly mission: string;
  readonly band: string;
  readonly pencil: string;
  /** From the least value to the greatest, in even steps of lightness; each stands out from the paper. */
  readonly ramp: readonly string[];
  /** Groups, the largest first; told apart with every kind of colour vision. */
  readonly groups: readonly string[];
}

/** Paper and ink. */
export const LIGHT: Palette = {
  paper: '#FBFBF8',
  wash: '#F1F2ED',
  rule: '#D9DBD4',
  ink: '#1A2029',
  ink2: '#48515C',
  ink3: '#676F79',
  tie: '#333C47',
  tieSoft: '#5C6570',
  tieQuiet: '#8C9298',
  country: '#22558C',
  organisation: '#B9790F',
  mission: '#3B8C79',
  band: '#22558C1F',
  pencil: '#A8123A',
  ramp: ['#A983B5', '#9B6FB0', '#8859A6', '#73459A', '#5E318C', '#492079', '#341164'],
  groups: ['#477861', '#9C5801', '#35499A', '#BF799D', '#5992E1', '#8E913D', '#693B5F', '#7C65A6'],
};

/** The same plate at night. */
export const DARK: Palette = {
  paper: '#12171E',
  wash: '#1B222B',
  rule: '#303842',
  ink: '#ECEAE3',
  ink2: '#B4B8BA',
  ink3: '#8F969C',
  tie: '#AEB4B9',
  tieSoft: '#8C939A',
  tieQuiet: '#646C75',
  country: '#9BC2EF',
  organisation: '#EEAE48',
  mission: '#22A88E',
  band: '#9BC2EF29',
  pencil: '#F26470',
  ramp: ['#7458B0', '#8A6CBD', '#A081C9', '#B696D6', '#CCACE3', '#E1C2F1', '#F6D9FF'],
  groups: ['#5CBBA6', '#A46524', '#8D80D5', '#CDB1FE', '#ACEDDF', '#B99E40', '#3E837F', '#F8C664'],
};
