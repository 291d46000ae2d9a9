// Measured by tests/reference/measure-fonts.mjs; do not edit.

/**
 * The characters of the tables below, in their order. Of the letters with accents those are left
 * out that are as wide as the letter they begin with when taken apart.
 */
export const MEASURED_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÐÑ×ØÞßæð÷øþĂĄďĐđĦħĩīĬĭıĲĳĴĸľĿŀŁłŅŇŉŊŋŒœŦŧųŵſ‐‑‒–—―‖‗‘’‚‛“”„‟†‡•‣․‥…‧';

/** The faces that were measured. */
export type MeasuredFace = 'sansSemibold' | 'sans' | 'serifItalic' | 'serif' | 'serifSemibold';

/** Advance widths in thousandths of the font size: two digits of base 36 for each character above. */
export const ADVANCES: Readonly<Record<MeasuredFace, string>> = {
  sansSemibold:
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e95k8re9e9e9e973e9f9kr9scne900cbf99oe9acacf9g2gn7nf9aca9cnm3mzmfccfifififififin6i3i8e9iqgogslofce9f9fofifigihxfojjfq7a7a7u7a7afpekdqei84dybcei95i8i8mii3fknvn2f6a1fgks849999hodcm8rsdwdw7n7n7n99dededeeededw91ge9aijqs8u',
  sans: '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdt5k81dtdtdtdt6pdtf2ko9lbxdt00brf297dta7a7f2fmfk6xf2a7a5bxlpmgm4btf4f4f4f4f4f4muhrhzdtigg7g0lmf4dtf2fff4f4fxhnfmj8fh6v6v7b6u6vemdpdcdr7ddia2dw8ahzhzldhnf7njnbew9ef4jy7j9999hodcm8rsdwdw6x6x6x99bububueecmdw8gge9aijqc8u',
  serifItalic:
    '6b8hcofxekpsjh77apapdceu8c8q8c9fexexexexexexexexexex8c8ceueueucrogizhah2jjgsfwillga5a1j4g8pzkqiqfviqhye1gfk5i4phijghfl9l979leue8b4feekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7llfoebdpau7yaueu6b8hekeke7ek7ycxb4m6b1g0eu00d5b494euaeaeb4fygl8cb4aeahg0owpsowcrizizizizizizpcjjkqeuiqfsf7jzeeeuemevizizfrjjfhlgg48w8w997q8wkudwa1e88kg88ag88akqkqnhkvh4p4lzfg7qgmll919999hoe8mkrsdwdw7l7l7l99dhdhdheee3dw88ge9aijms8u',
  serif:
    '6l81aleleepwk852a2a2cqeu8e8w8e9hepepepepepepepepepep8e8eeueueubin6jsi5iekjhqh0k3mmagaljqh6pzlckih9kij6f4hkl2jprxioijga9b9h9beueab4f1h7egh2eta9fhht958fgi95qjhvg3hagpcocx9zhgg3n8ftgadm9z829zeu6l81eeefdxee82dqb4l0agf0eu00csb49keualalb4h5gn8eb4alb4f0p2pwp2bijsjsjsjsjsjsqkkjlceukihchimzfpeug3gvjsjsh8kjh2mnht9595997q95jofcalgi96h695h695lclcn5lchvqzpggz7qhgn89z9999hoeammrsdwdw69696999c8c8c8eee8dw8hge9aijmy8u',
  serifSemibold:
    '6d8qbrf4eyqdkj5raoaocrf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsilifkphngyk5mharayk6h4pul2kmhpkmjofki2l2jmsciuijgg9wa49wf8eob4ffhjenhcf0affxi29c8qh49dqqi4gehlh1d7d7a9hsg6nmg9ggdta58ea5f86d8qeyezegey8eeab4kvapfwf800cxb49kf8auaub4heha8jb4aubdfwpiqdpibyjsjsjsjsjsjsq7kpl2f8kmhri8n3g1f8gehbjsjshlkphcmii29c9cat7q9cmvfcayh39hh4a7h49dl2l2nll2i4qxpaij99hsnma69999hoeon0rsdwdw6k6k6k99cscscseeeidw8wge9aijnp8u',
};
