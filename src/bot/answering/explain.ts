/** Does a claim explain a part of the question, contradict it, or say nothing of it? */
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import type { Element } from './elements.ts';
import { explainFigure, explainPeriod } from './explain-figure.ts';
import { explainName } from './explain-name.ts';
import { explainEvent, explainWord } from './explain-word.ts';
import type { Explaining, Explanation } from './explanation.ts';

export function explain(found: FoundClaim, element: Element, explaining: Explaining): Explanation {
  switch (element.is) {
    case 'name':
      return explainName(found, element, explaining);
    case 'word':
      return explainWord(found, element, explaining);
    case 'event':
      return explainEvent(found, element.types);
    case 'figure':
      return explainFigure(found, element, explaining);
    case 'period':
      return explainPeriod(found.claim, element.period);
  }
}
