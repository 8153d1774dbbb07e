/** The shapes of English questions: what is asked for, the most specific first. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf, starting, whole } from '../phrases.ts';
import { nouns } from './nouns.ts';

const WHAT = '(?:what|which|wat|wut|wich|whats)(?: s| is| are| was| were| re)?(?: the| their| his| her| its| an?)?';
const SAY =
  '(?:say|said|says|claim|claimed|claims|state|stated|write|written|wrote|post|posted|tweet|tweeted|argue|argued|think|announce|announced|tell|told|saying|put it|promise|promised|reply|replied|answer|answered|tweet back|respond|retort)';

const interrogatives: readonly ShapeRule[] = [
  { name: 'en: names of', when: anyOf('^(?:the |full |their )?names? (?:of|for)'), asked: 'name' },
  {
    name: 'en: why',
    when: anyOf(
      'why',
      'y (?=did|do|does|are|is|was|were)',
      'how come',
      'what for',
      'for what (?:reason|purpose)s?',
      'on what grounds',
      'to what end',
      'what s behind',
      'what (?:is|was|lies) behind',
      'what s the point',
      'what is the point',
      'whats the point',
      'wut for',
      'what (?:\\w+ )?(?:explains?|motivate[sd]?|drove|drives|made|makes|prompted|prompts|led|caused|causes|pushed|pushes|attracts?|attracted|triggered|draws|drew|lures?|lured)',
      'what (?:is|was) (?:\\w+ ){1,4}(?:intended|meant|supposed|designed) to',
      `${WHAT} (?:\\w+ ){0,2}(?:reason|cause|motive|justification|rationale|explanation|grounds|excuse|aim(?!s? to\\b|s? at\\b)|purpose|goal|point)s?`,
    ),
    kind: 'why',
    asked: 'reason',
  },
  {
    name: 'en: what did … say',
    when: anyOf(
      `what (?:did|does|do|has|had|is|was|s) (?:\\w+ ){1,4}?${SAY}`,
      `what (?:\\w+ )?(?:said|says)`,
      `what N (?:said|says|wrote|claimed|posted)`,
      `how (?:does|did|do|has) (?:\\w+ ){1,3}(?:put it|describe|phrase|characteri[sz]e|portray|explain)\\w*`,
      `${WHAT} (?:N s )?(?:exact |actual |very )?(?:words|quote|wording|phrase)`,
      'what (?:words|terms)',
      '(?:word for word|verbatim)',
    ),
    kind: 'quote',
    asked: 'content',
    keeps: true,
  },
  { name: 'en: in what way', when: anyOf('in (?:what|which) (?:way|manner)'), asked: 'manner' },
  {
    name: 'en: where from',
    when: anyOf(
      'where (?:do|does|did) (?:this|that|the|these|those) (?:claim|figure|number|rumou?r|news|story|info\\w*|quote|data)s? (?:\\w+ ){0,4}?come from',
    ),
    asked: 'source',
    keeps: true,
  },
  { name: 'en: how far', when: anyOf('how far', 'to what extent'), asked: 'content' },
  {
    name: 'en: how long',
    when: anyOf(
      '(?:in |within |after |for )?how (?:long|quick(?:ly)?|fast|soon|much time|many (?:days|weeks|months|years|hours))(?: after| before)?',
      `${WHAT} (?:duration|time ?frame|time ?span|timescale|delay|speed)`,
      'how much later',
    ),
    asked: 'duration',
  },
  { name: 'en: how old', when: anyOf('how old', 'what age', `${WHAT} (?:N s )?age`, 'years old is'), asked: 'age' },
  {
    name: 'en: what percentage',
    when: anyOf(`${WHAT} (?:percentage|percent|%|proportion|fraction|share)`, 'how many percent'),
    asked: 'percent',
  },
  {
    name: 'en: when',
    when: new RegExp(
      `^(?:\\w+ )?when\\b|\\bwhen (?:did|was|is|were|will|does|do|are|has|have|could|might|would)\\b|\\bwhen$|\\b(?:since when|wen|${WHAT} (?:dates?|day|month|year|period|time of year)|(?:at|in|on|by|from) what (?:time|point|date|month|year|occasion)|by when)\\b`,
    ),
    asked: 'time',
  },
  {
    name: 'en: where',
    when: anyOf(
      '^(?:\\w{1,5} ){0,2}?where',
      'where (?:is|are|was|were|did|do|does|has|have|will|s)',
      'where$',
      'wher',
      'wheres',
      '(?:on |in |at |from |into )?(?:what|which|wich) (?:\\w+ )?(?:platform|network|site|app|tool|channel|forum|medium|uni|university|college|school|city|country|place|region|location|state)',
    ),
    asked: 'place',
    keeps: true,
  },
  {
    name: 'en: what source',
    when: anyOf(
      'according to (?:whom|who|what sources?|which sources?)',
      '(?:who s|who is|what s|what is|what are|who are|who was|whos|whats) the (?:source|origin)s?',
      'what (?:\\w+ )?sources?',
      'which sources?',
      'who (?:is )?(?:reporting|reports|reported|claims|claimed) (?:this|that|it)',
      'where (?:does|did|do) (?:\\w+ ){1,6}(?:come from|originate)',
      'on whose authority',
      'attributed to (?:whom|who)',
      'who (?:is|are|was|were) (?:\\w+ ){1,5}attributed to',
      'who says so',
      'says who',
    ),
    asked: 'source',
  },
  {
    name: 'en: what name',
    when: anyOf(
      `${WHAT} (?:\\w+ )?names?`,
      '(?:is|are|was|were) (?:\\w+ ){1,9}(?:called|named)$',
      'name (?:the|all|every|every one|some|any|each|two|three|four|those|them)',
      '(?:give|list|tell) (?:me |us )?(?:the |all |all the |their )?names?',
    ),
    asked: 'name',
  },
  {
    name: 'en: which company',
    when: anyOf(
      `(?:(?:at|to|from|by|for|with) )?${WHAT} (?:\\w+ )?(?:compan(?:y|ies)|firms?|business(?:es)?|start ?ups?|corporations?|rivals?|competitors?|giants?|employers?|labs?|outfits?|organi[sz]ations?)`,
      'previous employer',
      'former employer',
      'old (?:job|employer|company)',
      'whose (?:company|startup|start up|firm)',
    ),
    asked: 'organisation',
    keeps: true,
  },
  {
    name: 'en: which person',
    when: anyOf(
      '(?:which|what|wich) (?:of (?:the |those |these )?)?(?:(?!(?:do|does|did|is|are|was|were|has|have|had|can)\\b)\\w+ ){0,3}(?:person|people|ppl|folks|guys|engineers?|researchers?|experts?|specialists?|executives?|execs?|boss|guy|employees?|workers?|staff|student|ones?|tutors?|recruits?|hires?)',
    ),
    asked: 'who',
    keeps: true,
  },
  {
    name: 'en: how much',
    when: anyOf(
      'how (?:much|many) (?:money|cash|dollars|millions?|billions?|euros)',
      '(?:for |at |by )?how much',
      'what (?:is|was|s) .* worth$',
      'how (?:big|large|high|generous) (?:is|was|were|are) (?:the |his |her |their )?(?:\\w+ )?(?:bonus(?:es)?|packages?|offers?|budget|deal|bill|pay|payout|price)',
      `${WHAT} (?:\\w+ ){0,1}(?:price(?! (?:to pay|paid)\\b)|cost|amount|sum|budget|valuation|value|worth|salary|pay|compensation|fee|bill|spend|spending|investment|bonus|price tag|figure)s?`,
    ),
    asked: 'amount',
    keeps: true,
  },
  {
    name: 'en: how many',
    when: anyOf(
      'how many',
      'how big',
      'how large',
      'hw many',
      'how mny',
      'howmany',
      `${WHAT} (?:N s )?(?:\\w+ )?(?:number|headcount|size|total|count)`,
    ),
    asked: 'count',
    keeps: true,
  },
  {
    name: 'en: who is',
    when: whole(
      'who(?: s| is| was|s)?(?: exactly)? (?:this |the )?(?:guy )?N',
      'what(?: s| is| was|s)?(?: exactly)? (?:a |the |this )?N',
      'N (?:who|what) (?:is|s) (?:that|it|he|she|this)',
      'N is (?:who|what)',
      'who the \\w+ is N',
      'what the \\w+ is N',
      'wtf is N',
      'define N',
      'what is it N',
      'what does N mean',
    ),
    kind: 'describe',
    asked: 'statement',
  },
  {
    name: 'en: tell me about',
    when: anyOf(
      'tell (?:me|us) (?:more )?about',
      'what (?:do|can) (?:we|you|they) (?:know|tell (?:me|us)|say) about',
      'what s known about',
      'what is known about',
      'who or what is',
      'introduce',
    ),
    kind: 'describe',
    asked: 'statement',
  },
  {
    name: 'en: what position',
    when: anyOf(
      `${WHAT} (?:\\w+ )?(?:position|role|job|title|post|speciali?ty|expertise|background|field|fields|profession|speciali[sz]ation|area|areas|domain|domains)s?`,
      'in what',
      'what (?:did|does|do) (?:N|he|she|they) do',
    ),
    asked: 'position',
    keeps: true,
  },
  {
    name: 'en: who says',
    when: anyOf(
      '(?<!N )who (?:has |had )?(?:said|says|say|claims|claimed|promised|promises|stated|states|talks|talked|speaks|spoke|argues|argued|announced|called|calls|reckons)(?! (?:to|of) (?:them|him|her))',
    ),
    asked: 'source',
    keeps: true,
  },
  {
    name: 'en: who',
    when: /^(?:\w{1,5} ){0,3}?(?:who|whom|whose|whos|hoo)\b|\b(?:by|to|from|with|for|of|about|and|or|is|was|were|are|say|exactly|so|know|than) (?:who|whom|whos)\b|\b(?:who|whom)$/,
    asked: 'who',
  },
  {
    name: 'en: how',
    when: anyOf('how(?: s)?', 'hows', 'in what way', 'by what means', 'what way', 'through what', 'thanks to what', 'by doing what'),
    asked: 'manner',
  },
  {
    name: 'en: what happens',
    when: anyOf('what (?:happens|happened|becomes|became|s happening|is happening) (?:to|of|with|if|when)', 'what s going on with'),
    asked: 'content',
  },
  { name: 'en: what', when: anyOf('what(?: s)?', 'whats', 'wat', 'wut', 'wats', 'which', 'wich'), asked: 'content' },
];

export const shapes: readonly ShapeRule[] = [...interrogatives, ...nouns];

const AUXILIARY =
  '(?:did|does|do|is|are|r|was|were|has|have|had|can|could|will|would|should|might|may|must|am|ain t|isn t|aren t|wasn t|weren t|didn t|doesn t|don t|hasn t|haven t|hadn t|won t|wouldn t|couldn t|shouldn t|shall)';

export const checks: readonly RegExp[] = [
  starting(`(?:and |but |so |then )?${AUXILIARY}`),
  /\b(?:is (?:it|that|this) (?:true|right|correct|so|the case|accurate|confirmed|legit|real|a fact)|true or false|yes or no|fact check|is there any truth)\b/,
  /\b(?:right|correct|yes|no|true|or not|isn t (?:it|he|she|that)|(?:did|does|do|is|are|was|were|has|have|had)n t (?:it|he|she|they|we)|innit|yeah|legit|huh|am i right|is that so)$/,
];
