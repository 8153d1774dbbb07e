/** English words that phrasing must know: nouns that make a name a description, and words that open a sentence. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const COMMON_HEADS = words('team division group lab unit department branch engineers researchers annotators employees');

export const OPENERS = words(`
  the a an this that these those its his her their our my your he she it they we you who whoever what which whose where when why how
  in on at by for from to of with without within into onto over under after before since until during among amid between behind
  beyond below above about around against across through toward towards despite besides except unlike like as than per
  if while although though because but and or nor so yet not no nobody nothing none only even just also now then later soon already
  more less fewer most many much some several certain few all both each every any another other others part half
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands dozens
  according there here once still never always often
`);

export const CAPITALS = words(`
  I January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  French English American British German European Chinese Japanese Korean Indian Canadian Israeli Swiss Italian Spanish Dutch Swedish
`);
