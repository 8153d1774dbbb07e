/** English: how a question wants its answer arranged. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf } from '../phrases.ts';

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
      'what (?:came|happened) (?:first|next|then)',
      'which (?:came|happened) first',
    ),
    kind: 'timeline',
  },
  {
    name: 'en: compare',
    when: anyOf(
      'each(?! other)',
      'respectively',
      'compar\\w+',
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
      '(?:how much|what) (?:s |is |would be |would |will be |does that )?(?:\\w+ ){0,3}(?:left|remain\\w*|leave)',
      '(?:if|when|once|after) (?:you |we |i )?(?:take (?:out|away|off)|taking (?:out|away|off)|subtract\\w*|deduct\\w*|remov\\w+|strip\\w* out|exclud\\w+|leav\\w+ out|back\\w* out)',
      'excluding',
      'net of',
      'not counting',
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
      '(?:if|when) (?:you |we |i )?(?:add|combine|sum|count|put together)\\w*',
      '(?:add|adding|added) (?:up|together)',
      '(?:do|should|must|can|does|is|are) (?:\\w+ ){1,8}?(?:add|added) (?:\\w+ ){0,4}?(?:to|on top of)',
      'sum (?:of|up)',
      'sum total',
      'tally',
      'combined total',
      '(?:how many|how much|what) (?:\\w+ ){0,5}(?:altogether|in all|all told|combined)',
    ),
    kind: 'ask',
    reduction: 'sum',
  },
];
