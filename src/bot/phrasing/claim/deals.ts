/** Sentences about money: acquisitions, investments, funding rounds, offers to staff. */
import { type Actor, actors, conjugate, type Parts, textOf } from './parts.ts';
import { durationTail, kindOf, kindTail, stageTail, type Template } from './template.ts';

const buyerOf = (parts: Parts): Actor | null => parts.org ?? parts.persons ?? actors(parts.claim.roles.investors, parts.voice);

export const acquisition: Template = (parts) => {
  const { target, amount, share, voice } = parts;
  const sentences = voice.book.sentences.acquisition;
  const buyer = buyerOf(parts);
  if (!buyer) return target && sold(parts, target);
  const kind = kindOf(parts);
  const bought = target ?? (kind === null ? null : { text: kind, nouns: [kind] });
  if (!bought) return null;
  const verb = conjugate(parts, 'acquire', buyer.number);
  const tail = sellerTail(parts) + stageTail(parts);
  if (share !== null) return sentences.stake({ buyer: buyer.text, verb, share, of_target: voice.grammar.of(bought.nouns) }) + tail;
  if (amount !== null) return sentences.priced({ buyer: buyer.text, verb, target: bought.text, amount }) + tail;
  return sentences.bought({ buyer: buyer.text, verb, target: bought.text }) + tail;
};

function sold(parts: Parts, target: Actor): string {
  const sentences = parts.voice.book.sentences.acquisition;
  const verb = conjugate(parts, 'change_owner', target.number);
  return parts.amount === null
    ? sentences.sold({ target: target.text, verb })
    : sentences.sold_for({ target: target.text, verb, amount: parts.amount });
}

function sellerTail({ from, voice }: Parts): string {
  return from ? voice.book.tails.seller({ seller: from.text, to_seller: voice.grammar.to(from.nouns) }) : '';
}

export const investment: Template = (parts) => {
  const { target, amount, share, voice } = parts;
  const sentences = voice.book.sentences.investment;
  const payer = buyerOf(parts);
  const into = target ?? parts.team;
  if (!payer) return target && amount !== null ? received(parts, target, amount) + kindTail(parts) : null;
  const tail = kindTail(parts);
  if (share !== null && into) {
    const verb = conjugate(parts, 'take', payer.number);
    return sentences.stake({ payer: payer.text, verb, share, of_target: voice.grammar.of(into.nouns), target: into.text }) + tail;
  }
  const verb = conjugate(parts, 'invest', payer.number);
  if (amount !== null && into) return sentences.amount_in({ payer: payer.text, verb, amount, target: into.text }) + tail;
  if (amount !== null) return sentences.amount({ payer: payer.text, verb, amount }) + tail;
  return into && sentences.in({ payer: payer.text, verb, target: into.text }) + tail;
};

const received = (parts: Parts, target: Actor, amount: string): string =>
  parts.voice.book.sentences.investment.received({ target: target.text, verb: conjugate(parts, 'receive', target.number), amount });

export const fundingRound: Template = (parts) => {
  const { claim, amount, voice } = parts;
  const sentences = voice.book.sentences.funding_round;
  const org = parts.org ?? parts.target;
  if (!org) return null;
  if (amount !== null && /valu|valoris|capitali[sz]ation/i.test(claim.roles.kind?.en ?? '')) {
    return sentences.valued({ of_org: voice.grammar.of(org.nouns), verb: conjugate(parts, 'be_worth', 'one'), amount });
  }
  const raised = { org: org.text, verb: conjugate(parts, 'raise', org.number), amount: amount ?? sentences.round() };
  return { core: sentences.raised(raised) + stageTail(parts) + kindTail(parts), rest: backersTail(parts) };
};

function backersTail({ claim, voice }: Parts): string {
  const { tails } = voice.book;
  const leaders = actors(claim.roles.led_by, voice);
  const others = actors(claim.roles.investors, voice);
  const from = others ? tails.investors({ names: others.text, of_names: voice.grammar.of(others.nouns) }) : '';
  return from + (leaders ? tails.led_by({ names: leaders.text }) : '');
}

export const compensationOffer: Template = (parts) => {
  const { persons, org, amount, claim } = parts;
  const payer = org ?? persons;
  const kind = kindOf(parts);
  if (!payer) return null;
  const isGiven = !org && claim.roles.group === undefined;
  const sentence = isGiven ? offerReceived(parts, payer, kind) : offerMade(parts, payer, kind);
  return sentence === null ? null : sentence + (amount === null ? '' : kindTail(parts)) + durationTail(parts);
};

function offerReceived(parts: Parts, who: Actor, kind: string | null): string | null {
  const sentences = parts.voice.book.sentences.compensation_offer;
  const received = { who: who.text, verb: conjugate(parts, 'be_offered', who.number) };
  if (parts.amount !== null) return sentences.amount_received({ ...received, amount: parts.amount });
  return kind === null ? null : sentences.kind_received({ ...received, kind });
}

function offerMade(parts: Parts, payer: Actor, kind: string | null): string | null {
  const sentences = parts.voice.book.sentences.compensation_offer;
  const offered = { payer: payer.text, verb: conjugate(parts, 'offer', payer.number), recipient: recipientOf(parts) };
  if (parts.amount !== null) return sentences.amount({ ...offered, amount: parts.amount });
  return kind === null ? null : sentences.kind({ ...offered, kind });
}

/** To a group, unless it says how much for each (« par ingénieur »); to named people where an organisation pays. */
function recipientOf({ claim, org, persons, voice }: Parts): string {
  const { grammar, book } = voice;
  const group = textOf(claim.roles.group, voice);
  const named = org && persons ? grammar.to(persons.nouns) : null;
  const isOwn = group !== null && /^(?:par|per|pour|for|à|aux?|to)\s/iu.test(group);
  const recipient = group === null ? named : isOwn ? group : grammar.to(grammar.some(group));
  return recipient === null ? '' : book.sentences.compensation_offer.recipient({ recipient });
}
