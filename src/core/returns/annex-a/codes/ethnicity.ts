import { defineOfstedCodes } from '#core/returns/annex-a/codes.ts'

export default defineOfstedCodes({
  title: 'Ethnicity',
  codes: [
    {
      value: 'WBRI',
      ofsted: 'a) WBRI',
      label: 'White British',
      spellings: [
        'A1',
        'WENG',
        'WSCO',
        'WWEL',
        'WCOR',
        'White English',
        'White Scottish',
        'White Welsh',
        'White Cornish',
        'WOWB',
      ],
      alike:
        /^(white )?(english|scottish|welsh|british|cornish)( welsh scottish northern irish british)?$|^white (other )?british\b|^white english welsh/,
    },
    { value: 'WIRI', ofsted: 'b) WIRI', label: 'White Irish', spellings: ['A2', 'Irish'] },
    {
      value: 'WIRT',
      ofsted: 'c) WIRT',
      label: 'Traveller of Irish heritage',
      spellings: ['A4', 'Irish Traveller', 'White Irish Traveller', 'White Traveller of Irish heritage'],
      alike: /\btraveller\b(?!.*\b(gypsy|roma)\b)/,
    },
    {
      value: 'WOTH',
      ofsted: 'd) WOTH',
      label: 'Any other White background',
      spellings: [
        ...['A3', 'White other', 'Other White', 'White any other White background', 'White any other background'],
        ...['WALB', 'WBOS', 'WCRO', 'WEEU', 'WEUR', 'WGRE', 'WGRK', 'WGRC', 'WITA', 'WKOS', 'WOTW', 'WPOR', 'WSER'],
        ...['WTUK', 'WTUR', 'WTUC', 'WWEU'],
      ],
      alike:
        /^(white )?(other |eastern |western |any other )*(white )?(european|albanian|bosnian|bulgarian|croatian|cypriot|dutch|estonian|french|german|greek|hungarian|italian|kosovan|latvian|lithuanian|polish|portuguese|romanian|russian|serbian|slovak\w*|spanish|turkish)( cypriot)?$|\b(any other|other) white( background)?$|^white any other( white)?( background)?$/,
    },
    {
      value: 'WROM',
      ofsted: 'e) WROM',
      label: 'Gypsy/Roma',
      spellings: ['A5', 'White Gypsy/Roma', 'White Gypsy', 'Gypsy', 'Roma', 'White Roma', 'Gypsy or Roma'],
      alike: /\b(gypsy|roma)\b(?!.*\btraveller\b)/,
    },
    {
      value: 'MWBC',
      ofsted: 'f) MWBC',
      label: 'White and Black Caribbean',
      spellings: ['B1', 'Mixed White and Black Caribbean', 'Mixed White/Black Caribbean', 'White/Black Caribbean'],
      alike: /\bwhite( and)? black carib/,
    },
    {
      value: 'MWBA',
      ofsted: 'g) MWBA',
      label: 'White and Black African',
      spellings: ['B2', 'Mixed White and Black African', 'Mixed White/Black African', 'White/Black African'],
      alike: /\bwhite( and)? black african\b/,
    },
    {
      value: 'MWAS',
      ofsted: 'h) MWAS',
      label: 'White and Asian',
      spellings: ['B3', 'Mixed White and Asian', 'Mixed White/Asian', 'White/Asian', 'MWAI', 'MWAO', 'MWAP'],
      alike: /\b(white and asian|asian and white)\b|^(dual |mixed )?white and (indian|pakistani|bangladeshi)$/,
    },
    {
      value: 'MOTH',
      ofsted: 'i) MOTH',
      label: 'Any other Mixed background',
      spellings: [
        ...['B4', 'Mixed other', 'Other Mixed', 'Mixed any other Mixed background', 'Mixed any other background'],
        ...['MABL', 'MACH', 'MAOE', 'MBCH', 'MBOE', 'MCOE', 'MOTM', 'MWCH', 'MWOE'],
      ],
      alike:
        /\b(any )?other (mixed|dual)\b|^mixed( multiple)?.* any other mixed\b|^(dual|mixed)( multiple)?( ethnic groups)? ((asian|black) and (asian|black|chinese)|chinese and white|white and chinese|(asian|black|chinese|white) and (any )?other ethnic\w*( group)?|any other mix background)$/,
    },
    {
      value: 'AIND',
      ofsted: 'j) AIND',
      label: 'Indian',
      spellings: ['C1', 'Asian Indian', 'Asian or Asian British Indian', 'Asian/Asian British Indian'],
      alike: /^asian (asian bri\w* |brit(ish)? |or asian british )?indian$|^indian or british indian$/,
    },
    {
      value: 'APKN',
      ofsted: 'k) APKN',
      label: 'Pakistani',
      spellings: [
        'C2',
        'Asian Pakistani',
        'Asian or Asian British Pakistani',
        'Asian/Asian British Pakistani',
        'APAK',
        'AKPA',
        'AMPK',
        'AOPK',
      ],
      alike: /^(?!.*\b(white|mixed|dual)\b).*\bpakistani\b/,
    },
    {
      value: 'ABAN',
      ofsted: 'l) ABAN',
      label: 'Bangladeshi',
      spellings: ['C3', 'Asian Bangladeshi', 'Asian or Asian British Bangladeshi', 'Asian/Asian British Bangladeshi'],
      alike: /\bbangladeshi?\b/,
    },
    {
      value: 'AOTH',
      ofsted: 'm) AOTH',
      label: 'Any other Asian background',
      spellings: [
        ...['C4', 'Asian other', 'Other Asian', 'Asian any other Asian background'],
        ...['Asian or Asian British any other Asian background', 'Asian/Asian British any other Asian background'],
        ...['AAFR', 'AKAO', 'ANEP', 'AOTA', 'ASLT', 'ASNL', 'ASRO'],
      ],
      alike:
        /^(?!.*\b(mixed|white|dual|black)\b).*\bother asian\b|^asian( or asian british| asian british)? (british asian|(east )?african( asian)?|caribbean asian|kashmiri( other)?|mixed asian|nepal\w+|punjabi|sikh|sinhalese|sri lank[ae]n( tamil)?|tamil|any other( background)?|other)$/,
    },
    {
      value: 'BCRB',
      ofsted: 'n) BCRB',
      label: 'Caribbean',
      spellings: ['D1', 'Black Caribbean', 'Black or Black British Caribbean', 'Black/Black British Caribbean'],
      alike: /^black( or| african caribbean)?( (black )?brit(ish)?)? (carr?ib+ean|west indian|jamaican?)$/,
    },
    {
      value: 'BAFR',
      ofsted: 'o) BAFR',
      label: 'African',
      spellings: [
        ...['D2', 'Black African', 'Black or Black British African', 'Black/Black British African'],
        ...['BANN', 'BAOF', 'BCON', 'BGHA', 'BNGN', 'BSLN', 'BSOM', 'BSUD'],
      ],
      alike:
        /^black( or| african caribbean)?( (black )?brit(ish)?)? (african( other)?|angolan|congolese|eritrean|ethiopian|gambian|ghana?ian|kenyan|nigerian|senegalese|somali|sudanese|tanzanian|zairean|zimbabwean|other black african)$|^(nigerian|somali(an)?|sudanese)$/,
    },
    {
      value: 'BOTH',
      ofsted: 'p) BOTH',
      label: 'Any other Black background',
      spellings: [
        ...['D3', 'Black other', 'Other Black', 'Black any other Black background'],
        ...['Black or Black British any other Black background', 'Black/Black British any other Black background'],
        ...['BEUR', 'BNAM', 'BOTB'],
      ],
      alike:
        /^(?!.*\b(mixed|white|dual|asian|african)\b).*\bother black\b|\bany other black african caribbean background$|^black( or| african caribbean)?( black british)? ((black )?british|european|(african and )caribbean|mixed black|other|any other( background)?)$/,
    },
    {
      value: 'CHNE',
      ofsted: 'q) CHNE',
      label: 'Chinese',
      spellings: ['E1', 'Asian Chinese', 'Other Chinese', 'CHKC', 'CMAL', 'COCH', 'CSNG', 'CTWN'],
      alike: /^(?!.*\b(white|black|mixed|dual|other|and)\b).*\bchinese\b|^(chinese or )?other ethnic groups? chinese$/,
    },
    {
      value: 'OOTH',
      ofsted: 'r) OOTH',
      label: 'Any other ethnic group',
      spellings: [
        ...['E2', 'Other ethnic group', 'Other ethnic groups', 'Arab', 'Other Arab', 'OAFG', 'OARA', 'OEGY', 'OFIL'],
        ...['OIRN', 'OIRQ', 'OJPN', 'OKOR', 'OKRD', 'OLAM', 'OLEB', 'OLIB', 'OMAL', 'OMRC', 'OOEG', 'OPOL', 'OTHA'],
        ...['OVIE', 'OYEM'],
      ],
      alike:
        /^((chinese or )?other ethnic( groups?)? |other )?(any other( ethnic)? group|arab|egyptian|filipino|iranian|iraqi|japanese|korean|kurdish( sorani)?|latin south central american|lebanese|libyan|malay|moroccan|south american|thai|vietnamese|yemeni)$|^any other (ethnic )?(background|ethnicity|groups)$|^any other ethnic groups?$/,
    },
    {
      value: 'REFU',
      ofsted: 's) REFU',
      label: 'Refused',
      spellings: ['F1', 'Declined', 'Prefer not to say', 'Information refused', 'Not declared', 'Refused to say'],
      alike:
        /^(?!.*\bnot refused\b).*\b(refused|declined|did not wish to reply|would not say|prefer(s|red)? not to say|not d(isclosed|ivulged))\b/,
    },
    {
      value: 'NOBT',
      ofsted: 't) NOBT',
      label: 'Information not yet obtained',
      spellings: [
        ...['s) NOBT', 'F2', 'Not obtained', 'Not yet obtained', 'Not known', 'Not recorded', 'Not stated', 'Unknown'],
        ...['u) UNKNOWN', 'Unborn', 'Not specified', 'Information not obtained', 'Not yet known', 'No data', 'UNKN'],
      ],
      alike:
        /^(?!.*\b(white|asian|black|mixed|other|wish|declared|disclosed|refused)\b)(not|no|information|unspecified)\b.*\b(asked|available|completed|contact|data|established|given|information|known|obtained|populated|stated)\b/,
    },
  ],
})
