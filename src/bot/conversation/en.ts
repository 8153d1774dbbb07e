/** English words of follow-up questions. */

import type { FollowUpWords } from './follow-up-words.ts';
import { phrases } from './phrases.ts';

const THAT = '(?:that|this|it|so|these|those|they)';
const OF_THAT = `(?: (?:for|of|on|about|behind) (?:${THAT}|the (?:claim|figure|number|info)))?`;
const WHAT = '(?:what|which)(?: s| is| are| was)?(?: the| your| its)?';

export const english: FollowUpWords = {
  padding:
    /^(?:(?:ok|okay|so|hmm+|hm|well|right|cool|great|nice|alright|oh|ah|wow|no|please|pls|plz|thanks|thx|hey|wait|sorry|actually|lol|interesting) )+|(?: (?:please|pls|plz|then|tho|though|thanks|thx|exactly|precisely|btw|by the way|again|mate|bot|lol|huh|anyway|in particular))+$/,
  requests: {
    others: phrases(
      '(?:(?:and|but|or) )?(?:who|what|which|where|anyone|anybody|anything|someone|nobody|whom|how|why)s? else(?: (?:was|were|did|is|has|have)(?: (?:it|he|she|they|there))?)?',
      '(?:and |but )?(?:is|are|was|were|do|did|does|have|has)? ?(?:there|you|they|he|she|it)? ?(?:have |got |know )?(?:any|some|the|no)? ?(?:other|others|more|further|additional)(?: (?:ones?|names?|people|persons?|reasons?|info\\w*|details?|examples?|results?|compan(?:y|ies)))?',
      '(?:is|was|are|were) there (?:any(?:one|body|thing)|some(?:one|body)) else',
      '(?:and )?the (?:others|rest)',
      '(?:(?:tell|show|give)(?: me| us)? |say |list )?(?:a (?:bit|little) |some )?more(?: (?:details?|info\\w*|names?))?(?: (?:about|on|of) (?:it|that|this))?',
      '(?:and )?(?:anything|something) more',
      'what more',
      'go on',
      'continue',
      'keep going',
      '(?:is|was) (?:that|it) (?:all|everything|everyone|everybody)',
      'that s (?:all|it|everything)',
      '(?:just|only) (?:him|her|them|that|those|these|one)',
      '(?:and )?nobody else',
    ),
    provenance: phrases(
      `(?:and |but )?(?:is|was|are|were|isn t) ${THAT} (?:\\w+ )?(?:confirmed|true|right|correct|sure|certain|official|verified|reliable|accurate|real|legit|serious|proven|credible|a rumou?r|a fact|rumou?rs?|facts?|just a rumou?r)(?: or (?:not|just )?(?:a )?(?:rumou?r|false|fake)?)?`,
      `(?:are )?(?:you|u|we) (?:\\w+ )?(?:sure|certain)(?: (?:about|of) ${THAT})?`,
      'really',
      'seriously',
      'for real',
      'no way',
      'confirmed',
      'true',
      '(?:is it )?(?:a )?(?:fact or rumou?r|rumou?r or fact|true or false)',
      `(?:any |the |your |a |${WHAT} )?(?:original )?(?:sources?|proofs?|evidence|citations?|references?|links?)${OF_THAT}`,
      `(?:and |but )?(?:says? who|who says?|who said|according to (?:who|whom|what))(?: ${THAT})?`,
      `(?:and )?who (?:claims|claimed|reports|reported|confirmed|confirms|is saying) ${THAT}`,
      `(?:and )?(?:which|what) (?:article|paper|newspaper|site|publication|outlet)s?(?: (?:says?|said|reports|reported|wrote|is)(?: ${THAT})?)?(?: from)?`,
      `(?:and )?where (?:does|did|do|is|are) (?:${THAT}|the (?:info\\w*|figure|number|news|claim)) (?:\\w+ )?(?:come |comes |came )?from`,
      `(?:and )?where (?:did|do) (?:you|u) (?:get|read|see|find|hear|have) ${THAT}(?: from)?`,
      `(?:and )?how (?:do|can|did) (?:you|u|we) know(?: ${THAT})?`,
      '(?:can|could|would) (?:you|u) (?:please )?(?:confirm|prove|back|source|cite|quote)(?: (?:that|this|it))?(?: up)?',
      'prove it',
      'back (?:that|this|it) up',
      '(?:(?:can|could) you )?(?:show|give|quote|cite|send)(?: me| us)? (?:the |your |a |some )?(?:exact )?(?:sources?|passages?|quotes?|articles?|proof|links?|evidence)',
      `(?:has|have|had) (?:${THAT}|anyone|anybody|someone) (?:\\w+ )?(?:been )?confirmed(?: (?:that|this|it))?`,
      `did (?:anyone|anybody|someone|they|he|she) (?:\\w+ )?(?:confirm|deny)(?: ${THAT})?`,
      `(?:is|was) (?:${THAT}) (?:only |just )?(?:an? )?(?:opinion|allegation|speculation|gossip|plan)`,
      `how (?:reliable|sure|certain|credible|solid) (?:is|are) ${THAT}`,
      `can (?:i|we) trust ${THAT}`,
    ),
    next: phrases(
      '(?:and )?(?:then|afterwards?|next|later)(?: what)?',
      '(?:and |so )?(?:what|wat) (?:happened|came|happens|comes)? ?(?:then|next|afterwards?|later|after(?: (?:that|this|it))?)',
      '(?:and )?after (?:that|this)',
      '(?:and )?then what',
    ),
  },
  languages: {
    whole:
      /^(?:(?:and|same|now|again|can|could|would|you|u|please|pls|say|tell|give|me|us|repeat|answer|reply|translate|translated|write|put|do|that|this|it|the|thing|answer|what|about|how|but|is) )*(?:(?:in|into|to) )?(?:french|english)(?: (?:please|pls|version|now|instead|too|then))*$/,
    french: /\bfrench\b/,
  },
  opener:
    /^(?:(?:and|but|or|also|plus) )?(?:what about|how about|what of|as for|same (?:question )?(?:for|about|with)|ditto for)(?: (?:for|at|in|with|the one (?:of|for|at)))?\b|^(?:and|but|or|also|plus)\b/,
  likewise: /\b(?:too|as well|also|either)$/,
  bare: /^(?:(?:and|but|so|or|then|now|why|y|when|where|who|whom|whose|what|which|how|come|much|many|long|old|far|often|for|by|to|from|with|of|in|at|on|about|since|starting|until|till|than|under|the|a|an|did|does|do|done|is|was|are|were|be|been|being|has|have|had|will|would|can|could|should|that|this|it|they|them|he|she|him|her|his|their|its|these|those|one|ones|there|people|person|mean|meant|s|re|exactly|precisely|mostly|mainly|happen|happened|happens|total|all|such|thing|reason|so|not|t|didn|doing|go|going|get|got|after|before|later|afterwards|year|month|date|day|time|place)(?: |$))+$/,
  asking: /\b(?:why|y|when|where|who|whom|whose|what|which|how|whos|by whom)\b/,
  pronouns: {
    person:
      /\b(?:he|she|him|her|hers|his|himself|herself|(?:that|this) (?:guy|man|woman|person|dude|ceo|boss|student|engineer|researcher))\b/,
    group:
      /\b(?:they|them|their|theirs|(?:those|these) (?:people|guys|folks|engineers|researchers|employees|two|four|recruits|hires)|both)\b/,
    thing:
      /\b(?:its?|(?:that|this|the) (?:company|firm|startup|start up|outfit|lab|deal|acquisition|purchase|project|team|product|chatbot|division|data cent(?:er|re)|supercomputer|business))\b/,
    event:
      /\b(?:that|this)(?! (?:company|firm|startup|start|outfit|lab|deal|acquisition|purchase|project|team|product|chatbot|division|data|supercomputer|business|guy|man|woman|person)\b)\b/,
    place: /\b(?:(?<!(?:is|are|was|were|be|been|s|is it) )there(?! (?:is|are|was|were|be|been|s|any)\b)|over there)\b/,
  },
  impersonal:
    /\b(?:is|was|isn t|wasn t) it (?:\w+ )?(?:true|right|correct|the case|that|possible|who)\b|\bit (?:is|was|s) (?:\w+ )?(?:true|right|correct|that|who)\b|\b(?:does|did|do|will|would) it take\b|\bit (?:takes?|took)\b|\b(?:that|this) (?:\w+ )+(?:is|are|was|were|has|have|had|left|fired|hired|joined|offered)\b|\b(?:this|that) (?:year|month|week|time|day|one)\b|\b(?:said|says?|claims?|think|know|mean|confirm|true|right|correct) that(?= \w)/g,
  sameNoun: /\b(?:that|those|the ones?) (?:of|at|from|for)\b|\bs$/,
  proVerb: /\b(?:do|did|does|done|doing) (?:that|this|it|so)\b|\b(?:that|this|it) (?:happen\w*|work out|come about)\b/,
  finite:
    /\b(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|left|joined|hired|fired|said|leaves?|pays?|paid|bought|runs?|leads?|ran|led)\b/,
  preposition: /^(?:at|in|from|to|for|with|without|excluding|minus|by|of|on|about|since|before|after)\b/,
  directions: { from: /^(?:from|out of)\b/, to: /^(?:to|for|into)\b/ },
  ordinal:
    /\bthe (first|second|third|fourth|fifth|last|former|latter|1st|2nd|3rd|4th|5th)(?: (?:one|guy|person|name|woman|man|option|recruit|hire|of (?:them|these|those|the list))\b|(?= s\b|$| (?:do|does|did|is|was|leave|work|come|go|say|join|on the list)\b))/,
  pick: /^(?:(?:the|option|number|no|nr|choice|answer) )*(\d{1,2}|first|second|third|fourth|fifth|last|former|latter|one|two|three|four|1st|2nd|3rd|4th|5th)(?: (?:one|option|person|name|guy|choice|question|of (?:them|these|those)))?$/,
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    last: -1,
    former: 1,
    latter: -1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
  },
};
