/** English: how a question wants its answer arranged. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf } from '../phrases.ts';

const FIRED = '(?:layoffs?|laid off|lay offs?|fired|firings?|cuts?|sacked|axed|let go)';
const LEFT = '(?:left|leavers?|leaving|departures?|departed|exits?|gone|quit)';
/** Two sorts of leaving are spoken of, in either order. */
const BOTH = `(?=.*\\b${FIRED}\\b.*\\b${LEFT}\\b|.*\\b${LEFT}\\b.*\\b${FIRED}\\b)`;

export const arrangements: readonly ShapeRule[] = [
  {
    name: 'en: in order',
    when: anyOf(
      '(?:put|sort|place|list|arrange|order|rank) (?:\\w+ ){0,8}in (?:chronological |the right |time |the correct )?order',
      'in (?:chronological|time|the right|what|which|date) order',
      'in order(?! to\\b)',
      'chronolog\\w+',
      'time ?line',
      'sequence of events',
      'order of events',
      'step by step',
      'walk me through',
      '(?:what|which) (?:came|happened|was|comes) (?:first|next|then|earlier)',
      'which (?:came|happened) first',
    ),
    kind: 'timeline',
  },
  {
    name: 'en: compare',
    when: anyOf(
      'each(?! other)',
      'respectively',
      '^(?:\\w+ ){0,4}compar(?:e|ing)',
      'comparison',
      'compared? (?:to|with|against)',
      'how (?:do|does|did) .* compare',
      'side by side',
      'contrast',
      'versus',
      'vs',
      '(?:what s |what is |what are )?(?:the )?differences? (?:\\w+ ){0,2}between',
      'how (?:do|does|did) N and N (?:differ|compare|stack)',
      'stack up',
      'as opposed to',
    ),
    kind: 'compare',
  },
  { name: 'en: which of the two', when: anyOf('(?:which|who) of the two', 'between N and N(?= (?:which|who))'), kind: 'compare' },
  {
    name: 'en: left over',
    when: anyOf(
      '(?:how much|what) (?:s |is |would be |would |will be |will |does )?(?:\\w+ ){0,3}(?:left(?= (?:over|of|after|once|if|when|without)\\b|$)|remain\\w*|(?<=(?:would|does|will|that|this|it) )leaves?)',
      '(?:if|when|once|after) (?:you |we |i )?(?:take (?:out|away|off)|taking (?:out|away|off)|subtract\\w*|deduct\\w*|remov\\w+|strip\\w* out|exclud\\w+|leav\\w+ out|back\\w* out)',
      '(?:once|if|when|after)(?= (?:\\w+ ){1,4}?(?:is|are|gets?|has been|have been) (?:taken (?:out|away|off)|removed|subtracted|excluded|deducted|left out))',
      'excluding',
      'net of',
      'not counting',
      '(?:besides|apart from|aside from|other than) (?:buying|acquiring|purchasing)',
      'minus',
      'take (?:out|away) (?:the )?',
      '(?:gap|difference) between .* and',
      '(?:without|apart from|besides) the (?:\\w+ )?(?:acquisition|deal|purchase|buyout)',
    ),
    kind: 'ask',
    reduction: 'difference',
  },
  {
    name: 'en: added up',
    when: anyOf(
      '^(?:by )?adding',
      '(?:if|when) (?:you |we |i )?(?:add|combine|sum|count|put together)\\w*',
      '(?:adds?|adding|added) (?:up|together)(?: to)?',
      '(?:counting|including|taking) both',
      'in total (?:counting|including|with)',
      '(?:do|should|must|can|does|is|are) (?:\\w+ ){1,8}?(?:add|added)(?! up) (?:\\w+ ){0,4}?(?:to|on top of)',
      'sum (?:of|up)',
      'sum total',
      'tally',
      'combined total',
      '(?<=\\b(?:how many|how much|what)\\b.*)(?:altogether|in all|all told|combined)',
      'all told(?=.*\\bhow (?:many|much)\\b)',
      'plus(?=.*\\b(?:total|how many|how much|in all|altogether|makes?)\\b)',
      '(?<=\\b(?:how many|how much|total)\\b.*)plus',
      `(?<=^${BOTH}.*)(?:in total|total|together)`,
    ),
    kind: 'ask',
    reduction: 'sum',
  },
];
