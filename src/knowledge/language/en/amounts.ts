/** English words around figures: measures, nouns that are counted, bounds. */
import { type AmountWords, asKeys, type CountedUnit, CURRENCY_MARKS, PERCENT_SIGNS } from '../figures/amount-words.ts';

const PEOPLE = `
  person persons people ppl folks guys employee employees staff staffer staffers worker workers engineer engineers engs researcher
  researchers expert experts specialist specialists scientist scientists developer developers dev devs programmer programmers coder
  coders annotator annotators labeler labelers labeller labellers tutor tutors manager managers executive executives exec execs
  leader leaders director directors head heads member members founder founders cofounder cofounders recruit recruits hire hires
  talents student students intern interns freelancer freelancers contractor contractors man men woman women human humans adult adults
  colleague colleagues teammate teammates coworker coworkers boss bosses candidate candidates volunteer volunteers defector
  defectors veteran veterans graduate graduates technician technicians consultant consultants analyst analysts designer designers
  salesperson salespeople doctor doctors phd phds professor professors user users individual individuals official officials
  professional professionals newcomer newcomers leaver leavers joiner joiners partner partners chief chiefs alumni alumnus strong
  brain brains whiz backer backers personnel headcount workforce fte ftes
`;

/** Words after which a noun is not the one that the number counts: verbs, prepositions, pronouns. */
const STOPS = `
  a an the this that these those his her its their our your my some any no all both each every to from at in on by for with without
  into onto of off over under after before since until till during than as per between among against about via through because but or
  nor so if when while where who whom whose which what why how there here is are was were be been being am has have had having do does
  did done doing will would can could may might must shall should not never only also just already still now then today yesterday
  tomorrow he she it they we you i him them us me left leave leaves leaving quit quits quitting join joins joined joining work works
  worked working go goes went gone move moves moved moving hire hired hiring fire fired firing lay laid lose loses lost losing get
  gets got give gives gave given take takes took taken make makes made say says said saying tell told pay pays paid offer offers offered
  spend spends spent cost costs buy buys bought sell sells sold raise raises raised invest invests invested cut cuts receive received
  come comes came show shows see saw seen become became find found lead leads led run runs ran report reports reported call called ago
  later earlier according ie eg etc vs versus plus times
`;

const people: CountedUnit = 'people';
const posts: CountedUnit = 'posts';
const companies: CountedUnit = 'companies';

export const AMOUNTS: AmountWords = {
  percent: [...PERCENT_SIGNS, 'percent', 'per cent', 'per-cent', 'percents'],
  currencyMarks: CURRENCY_MARKS,
  currencies: {
    ...asKeys(['dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollars', 'american dollars', 'bucks', 'buck'], 'USD'),
    ...asKeys(['euro', 'euros'], 'EUR'),
    ...asKeys(['pound', 'pounds', 'pounds sterling', 'sterling', 'quid', 'british pounds'], 'GBP'),
    ...asKeys(['swiss franc', 'swiss francs'], 'CHF'),
    ...asKeys(['canadian dollar', 'canadian dollars'], 'CAD'),
    ...asKeys(['australian dollars'], 'AUD'),
    ...asKeys(['yen'], 'JPY'),
    ...asKeys(['yuan', 'renminbi', 'rmb'], 'CNY'),
    ...asKeys(['rupee', 'rupees'], 'INR'),
    ...asKeys(['swedish kronor'], 'SEK'),
  },
  timeUnits: {
    ...asKeys(['day', 'days'], { unit: 'days', times: 1 }),
    ...asKeys(['week', 'weeks', 'wk', 'wks'], { unit: 'weeks', times: 1 }),
    ...asKeys(['fortnight', 'fortnights'], { unit: 'weeks', times: 2 }),
    ...asKeys(['month', 'months', 'mo', 'mos', 'mth', 'mths'], { unit: 'months', times: 1 }),
    ...asKeys(['year', 'years', 'yr', 'yrs'], { unit: 'years', times: 1 }),
    ...asKeys(['decade', 'decades'], { unit: 'years', times: 10 }),
  },
  someTime: ['one day', 'a day'],
  otherMeasures: [
    ...[
      'hour',
      'hours',
      'hr',
      'hrs',
      'h',
      'minute',
      'minutes',
      'min',
      'mins',
      'second',
      'seconds',
      'sec',
      'secs',
      'am',
      'pm',
      'a.m.',
      'p.m.',
      "o'clock",
    ],
    ...['times', 'km', 'kg', 'miles', 'gpu', 'gpus', 'megawatt', 'megawatts', 'gigawatt', 'gigawatts', 'mw', 'gw'],
  ],
  age: {
    units: ['yo', 'y/o', 'y.o.', 'yr old', 'yrs old', 'yr olds'],
    before: ['aged', 'age', 'age of', 'ages', 'turned', 'turns', 'turning'],
    after: ['old', 'olds', 'of age', 'young'],
    having: [],
    lastingBefore: [
      ...[
        'in',
        'for',
        'within',
        'after',
        'over',
        'during',
        'of',
        'than',
        'last',
        'past',
        'next',
        'first',
        'every',
        'at least',
        'take',
        'takes',
        'took',
        'only',
        'just',
      ],
    ],
    lastingAfter: ['later', 'after', 'before', 'earlier', 'ago', 'afterwards', 'prior', 'straight', 'in a row', 'notice'],
    assumedFrom: null,
  },
  counted: {
    ...asKeys(PEOPLE.split(/\s+/), people),
    ...asKeys(
      ['staff members', 'team members', 'co-founder', 'co-founders', 'co-worker', 'co-workers', 'vice presidents', 'data scientists'],
      people,
    ),
    ...asKeys(
      ['post', 'posts', 'job', 'jobs', 'position', 'positions', 'role', 'roles', 'vacancy', 'vacancies', 'opening', 'openings'],
      posts,
    ),
    ...asKeys(['job cuts', 'job losses', 'redundancies'], posts),
    ...asKeys(['account', 'accounts'], 'accounts'),
    ...asKeys(
      ['company', 'companies', 'firm', 'firms', 'startup', 'startups', 'start-up', 'start-ups', 'business', 'businesses'],
      companies,
    ),
    ...asKeys(['corporation', 'corporations', 'subsidiary', 'subsidiaries', 'unicorn', 'unicorns'], companies),
  },
  events: asKeys(
    [
      'layoff',
      'layoffs',
      'lay-offs',
      'departure',
      'departures',
      'resignations',
      'dismissals',
      'firings',
      'hirings',
      'arrivals',
      'defections',
    ],
    people,
  ),
  linksToCounted: ['of', 'of the', 'of his', 'of her', 'of its', 'of their', 'of our', 'of your', 'of these', 'of those', 'of the same'],
  betweenCounted: { except: STOPS.split(/\s+/).filter(Boolean) },
  boundsBefore: {
    ...asKeys(
      ['at least', 'atleast', 'a minimum of', 'minimum of', 'minimum', 'min', 'at a minimum', 'no less than', 'no fewer than'],
      'at_least',
    ),
    ...asKeys(['not less than', 'not fewer than', 'upwards of', '≥', '>='], 'at_least'),
    ...asKeys(
      ['more than', 'more then', 'over', 'above', 'in excess of', 'exceeding', 'exceed', 'exceeds', 'exceeded', 'greater than'],
      'more_than',
    ),
    ...asKeys(
      ['larger than', 'bigger than', 'higher than', 'north of', 'beyond', '>', '+', 'surpass', 'surpasses', 'surpassed'],
      'more_than',
    ),
    ...asKeys(
      ['up to', 'upto', 'at most', 'at the most', 'a maximum of', 'maximum of', 'maximum', 'max', 'no more than', 'not more than'],
      'at_most',
    ),
    ...asKeys(['as many as', 'as much as', 'as high as', 'capped at', '≤', '<='], 'at_most'),
    ...asKeys(
      ['about', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'some', 'nearly', 'almost', 'close to', 'circa'],
      'about',
    ),
    ...asKeys(
      [
        'an estimated',
        'estimated',
        'estimated at',
        'in the region of',
        'in the order of',
        'something like',
        '~',
        '≈',
        'more or less',
        'ca.',
      ],
      'about',
    ),
    ...asKeys(
      ['less than', 'less then', 'fewer than', 'under', 'below', 'smaller than', 'lower than', 'south of', '<', 'shy of'],
      'less_than',
    ),
    ...asKeys(['exactly', 'precisely', 'only', 'just', 'barely', 'hardly', 'a mere', 'merely', 'exact'], 'exact'),
    ...asKeys(['each', 'apiece'], 'each'),
  },
  boundsAfter: {
    ...asKeys(['at least', 'minimum', 'min', 'or more', 'or greater', 'and up', 'and above', 'or above', 'plus', '+'], 'at_least'),
    ...asKeys(['at most', 'at the most', 'maximum', 'max', 'or less', 'or fewer', 'tops', 'or under'], 'at_most'),
    ...asKeys(['or so', 'give or take', 'approximately', 'approx', 'roughly', 'ish', 'more or less'], 'about'),
    ...asKeys(['exactly', 'precisely', 'only'], 'exact'),
    ...asKeys(['each', 'apiece', 'per person', 'per head', 'a head', 'a person', 'for each', 'to each', 'per capita', 'a pop'], 'each'),
  },
  determiners: ['the', 'these', 'those', 'his', 'her', 'its', 'their', 'a total of', 'a full'],
  per: ['per', 'for each', 'to each', 'for every', 'to every'],
  definite: ['the', 'these', 'those', 'all', 'the other', 'his', 'their'],
  often: ['per', 'times', 'once', 'twice', 'thrice', 'every'],
  ranges: {
    between: ['between'],
    and: ['and', 'and about', 'and around'],
    from: ['from'],
    to: ['to', 'through', '-'],
    alike: ['or', '+', 'plus', 'of', 'of the', 'out of', 'out of the', 'minus'],
    changes: [],
  },
  outOf: ['in', 'out of', 'in every'],
  vague: ['several', 'few', 'many', 'countless', 'multiple'],
  labels: [
    'number',
    'no.',
    'nr',
    'num',
    'top',
    'page',
    'version',
    'v',
    'article',
    'chapter',
    'level',
    'step',
    'phase',
    'line',
    'part',
    'act',
    'episode',
    'ios',
    'series',
    'tier',
    'room',
  ],
  idioms: [
    ...[
      'one by one',
      'one on one',
      'one-to-one',
      'two by two',
      'thanks a million',
      'a million thanks',
      'a thousand thanks',
      'one in a million',
    ],
    ...['two cents', 'my 2 cents', 'million dollar question', 'million-dollar question', 'at sixes and sevens'],
    ...[
      'fifty-fifty',
      '50-50',
      '50/50',
      '24/7',
      '9-to-5',
      'zero-sum',
      'square one',
      'the big five',
      'the big four',
      'the big three',
      'in two minds',
    ],
    ...['a hundred times', 'a thousand times', 'never in a million years'],
  ],
};
