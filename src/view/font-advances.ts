// Measured by tests/reference/measure-fonts.mjs; do not edit.

/**
 * The characters of the tables below, in their order. Of the letters with accents those are left
 * out that are as wide as the letter they begin with when taken apart.
 */
export const MEASURED_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÐÑ×ØÞßæð÷øþĂĄďĐđĦħĩīĬĭıĲĳĴĸľĿŀŁłŅŇŉŊŋŒœŦŧųŵſ‐‑‒–—―‖‗‘’‚‛“”„‟†‡•‣․‥…‧';

/** The faces that were measured. */
export type MeasuredFace = 'sansSemibold' | 'sans' | 'serifItalic';

/** Advance widths in thousandths of the font size: two digits of base 36 for each character above. */
export const ADVANCES: Readonly<Record<MeasuredFace, string>> = {
  sansSemibold:
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e95k8re9e9e9e973e9f9kr9scne900cbf99oe9acacf9g2gn7nf9aca9cnm3mzmfccfifififififin6i3i8e9iqgogslofce9f9fofifigihxfojjfq7a7a7u7a7afpekdqei84dybcei95i8i8mii3fknvn2f6a1fgks849999hodcm8rsdwdw7n7n7n99dededeeededw91ge9aijqs8u',
  sans: '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt5k81dtdtdtdt6pdtf2ko9lbxdt00brf297dta7a7f2fmfk6xf2a7a5bxlpmgm4btf4f4f4f4f4f4muhrhzdtigg7g0lmf4dtf2fff4f4fxhnfmj8fh6v6v7b6u6vemdpdcdr7ddia2dw8ahzhzldhnf7njnbew9ef4jy7j9999hodcm8rsdwdw6x6x6x99bububueecmdw8gge9aijqc8u',
  serifItalic:
    '6b8hcofxekpsjh77apapdceu8c8q8c9fexexexexexexexexexex8c8ceueueucrogizhah2jjgsfwillga5a1j4g8pzkqiqfviqhye1gfk5i4phijghfl9l979leue8b4feekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7llfoebdpau7yaueu6b8hekeke7ek7ycxb4m6b1g0eu00d5b494euaeaeb4fygl8cb4aeahg0owpsowcrizizizizizizpcjjkqeuiqfsf7jzeeeuemevizizfrjjfhlgg48w8w997q8wkudwa1e88kg88ag88akqkqnhkvh4p4lzfg7qgmll919999hoe8mkrsdwdw7l7l7l99dhdhdheee3dw88ge9aijms8u',
};
